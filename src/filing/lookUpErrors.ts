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

/** The line item has no figure for the period. */
export class PeriodNotFoundError extends Error {
  override readonly name = "PeriodNotFoundError";
  constructor(
    readonly item: string,
    readonly period: string,
    readonly periods: readonly string[],
  ) {
    super(
      `${item} has no figure for ${period}; ${periods.length === 0 ? "it has none at all" : `it has ${periods.join(", ")}`}.`,
    );
  }
}

/** The line item has several figures for the period and no total of them. */
export class AmbiguousColumnError extends Error {
  override readonly name = "AmbiguousColumnError";
  constructor(
    readonly item: string,
    readonly period: string,
    /** Items that name one of the figures each. */
    readonly items: readonly string[],
  ) {
    super(`${item} has several figures for ${period}: ${items.join(", ")}.`);
  }
}
