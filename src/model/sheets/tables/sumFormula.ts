import { call, negated, plus } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";

/** One addend of a total: where it stands and whether the total subtracts it. */
export interface Addend {
  readonly cell: CellRef;
  readonly less: boolean;
}

/**
 * A total: SUM over a run of three rows or more in one column of the sheet with nothing else among them, otherwise term
 * by term.
 *
 * @param otherRows rows of the sheet that hold figures; none that is no addend may be inside the run.
 * @example sumFormula(sheet, [{ cell: d5, less: false }, { cell: d6, less: true }], []) // D5-D6
 */
export function sumFormula(sheet: SheetBuilder, addends: readonly Addend[], otherRows: readonly number[]): Formula {
  const run = runOf(sheet, addends, otherRows);
  if (run !== undefined) return call("SUM", sheet.area(run.first, run.last));
  const [first, ...rest] = addends.map(({ cell, less }) => (less ? negated(cell) : cell));
  return plus(first ?? 0, ...rest);
}

function runOf(
  sheet: SheetBuilder,
  addends: readonly Addend[],
  otherRows: readonly number[],
): { readonly first: CellRef; readonly last: CellRef } | undefined {
  const cells = addends.map(({ cell }) => cell).sort((a, b) => a.row - b.row);
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || cells.length < 3) return undefined;
  if (addends.some(({ less }) => less)) return undefined;
  if (cells.some((cell) => cell.sheet !== sheet.name || cell.column !== first.column)) return undefined;
  const rows = cells.map(({ row }) => row);
  const alone = otherRows.every((row) => row < first.row || row > last.row || rows.includes(row));
  return alone ? { first, last } : undefined;
}
