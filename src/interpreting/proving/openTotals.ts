import type { Doubt, Roles, TableKind } from "../../filing/Pack.ts";
import type { AmountGrid } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";
import { isCalledTotal } from "./totalWords.ts";

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

/**
 * Rows of the statements that are totals by their name or by the part they play, and that nothing printed comes to in any
 * column: a row may have been lost above them, two may stand in one, or figures may stand in the wrong place.
 */
export function openTotals(tables: readonly SummedTable[], roles: Roles): readonly Doubt[] {
  const playing = new Set(
    [
      roles.grossProfit,
      roles.operatingResult,
      roles.resultBeforeTax,
      roles.resultForThePeriod,
      roles.totalAssets,
      roles.totalLiabilities,
      roles.totalEquity,
    ].filter((id) => id !== undefined),
  );
  return tables.filter(({ grid }) => statements.has(grid.table.kind)).flatMap((table) => openIn(table, playing));
}

const statements = new Set<TableKind>(["income statement", "financial position", "cash flows"]);

function openIn({ grid, sums }: SummedTable, playing: ReadonlySet<string>): readonly Doubt[] {
  const summed = new Set(sums.flatMap(({ total, stands }) => (stands === "aside" ? [] : [total.index])));
  const beside = new Set(sums.map(({ total }) => total.index));
  const added = new Set(sums.flatMap(({ parts }) => parts.map(({ line }) => line.index)));
  const amounts = grid.rows.map((each) => each.amounts.map((amount) => amount?.value.toString() ?? "").join());
  return grid.rows.flatMap(({ row, amounts: own, measure }, index): readonly Doubt[] => {
    if (row.kind === "heading" || measure !== "" || summed.has(index) || own.every((amount) => amount === null))
      return [];
    if (!isTotal(row.label, playing.has(row.id)) || above(grid, index) < 2 || isOfClass(grid, index)) return [];
    // What agrees with totals elsewhere may still lack a row of its own list.
    if (beside.has(index) && (beside.has(index - 1) || !isLeftOpen(grid, index - 1, added))) return [];
    // A result that is printed a second time is what it is there, and so is the total of a list of one; but both sides of
    // a balance are the same, each with rows of its own.
    const again = amounts.some(
      (each, other) =>
        other < index && each === amounts[index] && (grid.table.kind !== "financial position" || other > index - 4),
    );
    return again ? [] : [{ row: row.id, table: grid.table.id, reason: reasonOf(row.label) }];
  });
}

/** True for a row that repeats one above it right under a heading: a class's share of that total, with nothing to add up. */
const isOfClass = ({ rows }: AmountGrid, index: number): boolean =>
  rows[index - 1]?.row.kind === "heading" &&
  rows[index]?.row.label !== "" &&
  rows.slice(0, index).some(({ row }) => row.kind === "figure" && row.label === rows[index]?.row.label);

/** True for a row of figures that no sum adds up. */
const isLeftOpen = ({ rows }: AmountGrid, index: number, added: ReadonlySet<number>): boolean =>
  rows[index]?.row.kind === "figure" && rows[index].measure === "" && !added.has(index);

const isTotal = (label: string, plays: boolean): boolean =>
  plays ||
  label === "" ||
  isCalledTotal(label) ||
  /^net (?:current )?(?:assets|liabilities)$|^(?:流動)?(?:資產|负债|負債)(?:淨值|淨額)$/iu.test(label);

/** Figures above a row, from which it could follow. */
const above = (grid: AmountGrid, index: number): number =>
  grid.rows
    .slice(0, index)
    .filter(({ amounts, measure }) => measure === "" && amounts.some((amount) => amount !== null)).length;

const reasonOf = (label: string): string =>
  `${label === "" ? "A total without a label" : `“${label}”, a total,`} comes to no sum of the rows above it in any column: a row may be missing, two may stand in one, or a figure in the wrong place.`;
