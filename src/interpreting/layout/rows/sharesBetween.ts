import { decimal, type Decimal } from "../../../figures/decimal.ts";
import { printedNumber } from "../../../figures/parsePrinted.ts";
import type { DraftRow, DraftTable } from "../../DraftTable.ts";

/**
 * The table with what leads from one number of shares to another counted in shares too: "Dilutive effect of options" names
 * none, and would be money beside them. The sum tells it, in half of the columns at least: where it fails in another, a figure
 * is wrong there, and not the unit.
 */
export function withSharesBetween(table: DraftTable): DraftTable {
  const rows = table.rows.map((row, index) => {
    if (row.unit !== undefined || row.kind === "heading") return row;
    const from = lastWithUnit(table.rows, index, -1);
    const to = lastWithUnit(table.rows, index, 1);
    const unit = table.rows[from]?.unit;
    if (unit?.measure?.kind !== "count" || unit.measure.of !== "shares") return row;
    if (JSON.stringify(table.rows[to]?.unit?.measure) !== JSON.stringify(unit.measure)) return row;
    return to - from <= MOST_APART && addsUp(table.rows.slice(from, to + 1)) ? { ...row, unit } : row;
  });
  return { ...table, rows };
}

/** So many rows lead from one number of shares to another at most. */
const MOST_APART = 5;

/** The next row with a unit of its own, up or down, where no heading stands between; any row where it is too far away. */
function lastWithUnit(rows: readonly DraftRow[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (Math.abs(at - index) < MOST_APART && rows[at]?.kind === "figure" && rows[at]?.unit === undefined) at += step;
  return at;
}

function addsUp(rows: readonly DraftRow[]): boolean {
  const columns = rows[0]?.figures.length ?? 0;
  const ends = [rows[0], rows.at(-1)];
  // A column that neither end has a figure in, as where two were printed as one text, says nothing.
  const told = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    ends.some((row) => printedNumber(row?.figures[column]?.printed ?? "") !== null),
  );
  const filled = told
    .map((column) => rows.map(({ figures }) => numberOf(figures[column]?.printed)))
    .filter((numbers) => numbers.some((number) => !number.isZero()));
  const held = filled.filter((numbers) =>
    numbers
      .slice(0, -1)
      .reduce((sum, each) => sum.plus(each), decimal(0))
      .equals(numbers.at(-1) ?? 0),
  );
  return held.length > 0 && held.length * 2 >= filled.length;
}

function numberOf(printed: string | undefined): Decimal {
  const number = printed === undefined ? null : printedNumber(printed);
  return number?.kind === "number" ? number.value : decimal(0);
}
