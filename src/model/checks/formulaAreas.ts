import type { Area, Place } from "../../formula/addresses.ts";

/**
 * Areas that hold the given cells and no other, as few as joining their runs gives: beside each other first and then
 * below, or the other way round.
 */
export function formulaAreas(cells: readonly Place[]): readonly Area[] {
  const byRows = joined(cells);
  const byColumns = joined(cells.map(turned)).map(({ row, column, rows, columns }): Area => ({
    row: column,
    column: row,
    rows: columns,
    columns: rows,
  }));
  return byRows.length <= byColumns.length ? byRows : byColumns;
}

const turned = ({ row, column }: Place): Place => ({ row: column, column: row });

/** Runs of cells beside each other; those that are alike and below each other as one. */
function joined(cells: readonly Place[]): readonly Area[] {
  const areas: Area[] = [];
  /** The last area that spans some columns, by them: where in the list. */
  const open = new Map<string, number>();
  for (const run of runs(cells)) {
    const span = `${run.column}:${run.columns}`;
    const at = open.get(span);
    const above = at === undefined ? undefined : areas[at];
    if (at !== undefined && above !== undefined && above.row + above.rows === run.row)
      areas[at] = { ...above, rows: above.rows + 1 };
    else open.set(span, areas.push(run) - 1);
  }
  return areas;
}

function runs(cells: readonly Place[]): readonly Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const found: Area[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last !== undefined && last.row === row && last.column + last.columns === column)
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    else found.push({ row, column, rows: 1, columns: 1 });
  }
  return found;
}
