import type { AreaRef, CellRef, Formula } from "../../../formula/Formula.ts";
import type { Run } from "./liveCondition.ts";
import type { PlacedTable } from "./placeTable.ts";

/**
 * From the last row that a total adds up to itself, where no figure stands between; from the first where it names each of
 * them and they stand one below the other.
 */
export function aboveTotal(
  { table, sheet, layout, rows }: PlacedTable,
  formula: Formula,
  total: CellRef,
): Run | undefined {
  const added = addedRows(formula, total);
  const last = Math.max(...added);
  const isBeside = (one: number, other: number): boolean =>
    table.rows.every(({ kind }, index) => {
      const at = rows.row("lines", index);
      return kind === "heading" || at <= one || at >= other;
    });
  if (added.length === 0 || !isBeside(last, total.row)) return undefined;
  const named = [...added].sort((one, other) => one - other);
  const isRun =
    formula.kind === "binary" && named.every((at, index) => index === 0 || isBeside(named[index - 1] ?? at, at));
  const first = isRun ? Math.min(...added) : last;
  const of = (column: number): AreaRef => sheet.area({ row: first, column }, { row: total.row, column });
  return { area: of(total.column), items: of(layout.item) };
}

/** The rows above a total in its own column whose figures it adds up; none where it adds up others too. */
function addedRows(formula: Formula, total: CellRef): readonly number[] {
  const cells = addendsOf(formula);
  const isAbove = ({ sheet, column, row }: CellRef): boolean =>
    sheet === total.sheet && column === total.column && row < total.row;
  return cells?.every(isAbove) === true ? cells.map(({ row }) => row) : [];
}

function addendsOf(formula: Formula): readonly CellRef[] | undefined {
  if (formula.kind === "cell") return [formula];
  if (formula.kind === "negation") return addendsOf(formula.of);
  if (formula.kind === "call" && formula.name === "SUM") {
    const [area] = formula.arguments;
    return area?.kind === "area" ? [area.first, area.last] : undefined;
  }
  if (formula.kind !== "binary" || (formula.operator !== "+" && formula.operator !== "-")) return undefined;
  const [left, right] = [addendsOf(formula.left), addendsOf(formula.right)];
  return left && right && [...left, ...right];
}
