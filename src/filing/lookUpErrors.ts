import { cut, listed, quoted } from "./quoted.ts";

/** A line item by both its names. */
export interface ItemName {
  readonly id: string;
  readonly label: string;
}

/** No line item has this id, role or label. */
export class ItemNotFoundError extends Error {
  override readonly name = "ItemNotFoundError";
  constructor(
    readonly item: string,
    /** The nearest first; empty where none is near. */
    readonly nearest: readonly ItemName[],
  ) {
    const near = nearest.map(({ id, label }) => `${id} (${cut(label)})`).join(", ");
    const others = near === "" ? "none is called nearly so: =HEADROOM.ITEMS() lists all there are" : `nearest: ${near}`;
    super(`No item ${quoted(item)}; ${others}.`);
  }
}

/** Several line items have this label or role. */
export class AmbiguousLabelError extends Error {
  override readonly name = "AmbiguousLabelError";
  constructor(
    readonly label: string,
    readonly ids: readonly string[],
  ) {
    super(`Several items are called ${quoted(label)}: ${listed(ids)}.`);
  }
}

/** The line item has no figure for the period. */
export class PeriodNotFoundError extends Error {
  override readonly name = "PeriodNotFoundError";
  constructor(
    /** Its id, or the label or role by which several were meant. */
    readonly item: string,
    /** Empty where a blank cell was given. */
    readonly period: string,
    readonly periods: readonly string[],
  ) {
    super(
      `${cut(item)} has no figure for ${period === "" ? "a blank period" : cut(period)}; ${periods.length === 0 ? "it has none at all" : `it has ${listed(periods)}`}.`,
    );
  }
}

/** What is printed for the period stands for no figure. */
export class NotApplicableError extends Error {
  override readonly name = "NotApplicableError";
  constructor(
    readonly item: string,
    readonly period: string,
    readonly printed: string,
  ) {
    super(`${item} has no figure for ${period}: ${quoted(printed)} is printed, which is not nil but not applicable.`);
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
    super(`${item} has several figures for ${period}: ${listed(items)}.`);
  }
}

/** No document of such an issuer is at hand. */
export class IssuerNotFoundError extends Error {
  override readonly name = "IssuerNotFoundError";
  constructor(
    readonly issuer: string,
    /** The issuers there are, the nearest first. */
    readonly nearest: readonly string[],
  ) {
    super(`No issuer ${quoted(issuer)}; there is ${listed(nearest, 5)}.`);
  }
}
