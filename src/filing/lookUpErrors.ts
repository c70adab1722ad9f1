import { cut, listed, quoted } from "./quoted.ts";
import * as filingWords from "./filingWords.ts";

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
    super(near === "" ? filingWords.noItemNorNear(quoted(item)) : filingWords.noItemNearest(quoted(item), near));
  }
}

/** Several line items have this label or role. */
export class AmbiguousLabelError extends Error {
  override readonly name = "AmbiguousLabelError";
  constructor(
    readonly label: string,
    readonly ids: readonly string[],
  ) {
    super(filingWords.severalItemsAreCalled(quoted(label), listed(ids)));
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
      filingWords.noFigureFor({
        item: cut(item),
        period: period === "" ? filingWords.aBlankPeriod : cut(period),
        has: periods.length === 0 ? filingWords.itHasNoneAtAll : filingWords.itHas(listed(periods)),
      }),
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
    super(filingWords.notApplicable({ item, period, printed: quoted(printed) }));
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
    super(filingWords.hasSeveralFigures({ item, period, items: listed(items) }));
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
    super(filingWords.noIssuerThere(quoted(issuer), listed(nearest, 5)));
  }
}
