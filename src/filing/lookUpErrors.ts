/** A line item by both its names. */
export interface ItemName {
  readonly id: string;
  readonly label: string;
}

/** No line item has this id or label. */
export class ItemNotFoundError extends Error {
  override readonly name = "ItemNotFoundError";
  constructor(
    readonly item: string,
    /** The nearest first. */
    readonly nearest: readonly ItemName[],
  ) {
    super(
      `No item ${JSON.stringify(item)}; nearest: ${nearest.map(({ id, label }) => `${id} (${label})`).join(", ")}.`,
    );
  }
}

/** Several line items have this label. */
export class AmbiguousLabelError extends Error {
  override readonly name = "AmbiguousLabelError";
  constructor(
    readonly label: string,
    readonly ids: readonly string[],
  ) {
    super(`Several items are called ${JSON.stringify(label)}: ${ids.join(", ")}.`);
  }
}

/** The line item has no figure for the year. */
export class YearNotFoundError extends Error {
  override readonly name = "YearNotFoundError";
  constructor(
    readonly item: string,
    readonly year: number,
    readonly years: readonly number[],
  ) {
    super(
      `${item} has no figure for ${year}; ${years.length === 0 ? "it has none at all" : `it has ${years.join(", ")}`}.`,
    );
  }
}

/** The line item has several figures for the year and no total of them. */
export class AmbiguousColumnError extends Error {
  override readonly name = "AmbiguousColumnError";
  constructor(
    readonly item: string,
    readonly year: number,
    /** Items that name one of the figures each. */
    readonly items: readonly string[],
  ) {
    super(`${item} has several figures for ${year}: ${items.join(", ")}.`);
  }
}
