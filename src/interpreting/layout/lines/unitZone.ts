import { isCurrencySign, isUnitHead, moneyWords } from "../../words/moneyWords.ts";
import type { LaidCell, LaidLine } from "./LaidLine.ts";

/** A column of units, from left to right. */
export interface UnitZone {
  readonly left: number;
  readonly right: number;
  /** Whether a currency without a scale says what a row is in: not where most rows have it, which leaves the scale open. */
  readonly tellsUnits: boolean;
}

const FEWEST = 4;

/**
 * Where a grid has a column that says for each row what its figures are in, between labels and figures: "€m", "%", "x".
 * Signs before figures are none, unless the column's head says so.
 *
 * @param first where the first column of figures begins
 */
export function unitZone(head: readonly LaidLine[], body: readonly LaidLine[], first: number): UnitZone | undefined {
  if (body.some(({ line }) => line.measure !== "columns")) return undefined;
  const columns = new Map<number, LaidCell[]>();
  for (const { cells } of body)
    for (const cell of cells.filter((each) => each.cell.left > 0 && each.cell.right <= first))
      columns.set(cell.cell.left, [...(columns.get(cell.cell.left) ?? []), cell]);
  for (const [left, cells] of columns) {
    const headed = head.some((line) => line.cells.some(({ cell, text }) => cell.left === left && unitWord.test(text)));
    const units = cells.filter(({ text }) => isRowUnit(text) && (headed || !isBareCurrency(text)));
    if (units.length >= FEWEST && units.length >= 0.8 * cells.length && (headed || units.length >= 0.6 * body.length))
      return {
        left,
        right: left + 1,
        tellsUnits: !isBareCurrency(mostCommonMoney(units.map(({ text }) => text)) ?? ""),
      };
  }
  return undefined;
}

/** The unit that most rows of a column of units are in, where it is money. */
export function mostCommonMoney(units: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of units) if (moneyWords(unit)?.symbol !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const unitWord = /^(?:units?(?: of measure(?:ment)?)?|uom|measure|currency|[單単单]位)$/iu;

/** A sign or a code, as it may stand before figures in a column of its own. */
export const isBareCurrency = (text: string): boolean => isCurrencySign(text) || /^[A-Z]{3}$/u.test(text);

const isRowUnit = (text: string): boolean =>
  isUnitHead(text) ||
  /^(?:x|times|#|no\.?|numbers?|ratio|bps|pp|days|years|fte|people|shares|tonnes?|gwh|mwh|倍|人)$/iu.test(text);
