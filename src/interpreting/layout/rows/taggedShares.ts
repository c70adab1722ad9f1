import { decimal } from "../../../figures/decimal.ts";
import { printedNumber } from "../../../figures/parsePrinted.ts";
import type { DraftFigure, DraftTable, PrintedMeasure } from "../../DraftTable.ts";
import { inCount } from "../inCount.ts";
import { powerBetween } from "../../powerBetween.ts";
import * as layoutWords from "../layoutWords.ts";

/**
 * The table with the columns and rows whose figures are all tagged as numbers of shares, or as amounts for each, read as
 * such, where no words gave them a unit: statements of equity print shares beside money under one "in millions".
 */
export function withTaggedShares(table: DraftTable): DraftTable {
  const columns = table.columns.map((column, index) => {
    const unit = isOpen(column.unit) ? sharesOf(table.rows.map(({ figures }) => figures[index])) : undefined;
    return unit === undefined ? column : { ...column, unit };
  });
  const rows = table.rows.map((row) => {
    const unit = isOpen(row.unit)
      ? sharesOf(row.figures.filter((_, index) => columns[index]?.unit === undefined))
      : undefined;
    return unit === undefined ? row : { ...row, unit };
  });
  return { ...table, columns, rows };
}

const isOpen = (unit: PrintedMeasure | undefined): boolean =>
  unit === undefined || (unit.measure === undefined && unit.printed === "shares");

/** The shares that figures count, or the money for each share, where every fact of theirs says so at one scale. */
function sharesOf(figures: readonly (DraftFigure | null | undefined)[]): PrintedMeasure | undefined {
  const tagged = figures.flatMap((figure) => (figure?.fact === undefined ? [] : [{ figure, fact: figure.fact }]));
  const [first] = tagged;
  const unit = first?.fact.unit ?? "";
  const [, currency, counted] = /^(?:iso4217:([A-Z]{3})\/)?[^\s/]*:(shares)$/u.exec(unit) ?? [];
  if (first === undefined || counted === undefined || !tagged.every(({ fact }) => fact.unit === unit)) return undefined;
  const scales = tagged.flatMap(({ figure, fact }) => {
    const number = printedNumber(figure.printed);
    if (number?.kind !== "number" || number.value.isZero() || decimal(fact.value).isZero()) return [];
    return [powerBetween(number.value, decimal(fact.value))?.toNumber()];
  });
  const [scale] = scales;
  if (scale === undefined || scales.some((each) => each !== scale)) return undefined;
  if (currency === undefined) return inCount("shares", scale, first.figure.place);
  const printed = layoutWords.moneyPerShare({ cents: scale < 1, words: "cents", symbol: currency });
  return { printed, measure: { kind: "money", currency, scale, per: "share" }, place: first.figure.place };
}
