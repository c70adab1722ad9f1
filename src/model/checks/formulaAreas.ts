import type { Area, Place } from "../../formula/addresses.ts";

/**
 * Areas that hold the given cells and no other, as few as joining their runs gives: beside each other first and then
 * below, or the other way round.
 */
export function formulaAreas(cells: readonly Place[]): readonly Area[] {
  const byRows = joined(cells.map(({ row, column }) => ({ line: row, at: column })));
  const byColumns = joined(cells.map(({ row, column }) => ({ line: column, at: row })));
  return byRows.length <= byColumns.length
    ? byRows.map(({ line, at, lines, length }) => ({ row: line, column: at, rows: lines, columns: length }))
    : byColumns.map(({ line, at, lines, length }) => ({ row: at, column: line, rows: length, columns: lines }));
}

/** A cell by the line on which runs are looked for, a row or a column, and its place on it. */
interface OnLine {
  readonly line: number;
  readonly at: number;
}

/** Runs of the same place and length on lines that follow each other. */
interface Joined extends OnLine {
  length: number;
  lines: number;
}

/** Runs of cells on a line; those that are alike and on lines that follow each other as one. */
function joined(cells: readonly OnLine[]): readonly Joined[] {
  const areas: Joined[] = [];
  /** The last area that spans some places, by them. */
  const open = new Map<string, Joined>();
  for (const run of runs(cells)) {
    const span = `${run.at}:${run.length}`;
    const above = open.get(span);
    if (above !== undefined && above.line + above.lines === run.line) above.lines += 1;
    else {
      open.set(span, run);
      areas.push(run);
    }
  }
  return areas;
}

function runs(cells: readonly OnLine[]): readonly Joined[] {
  const sorted = [...cells].sort((one, other) => one.line - other.line || one.at - other.at);
  const found: Joined[] = [];
  let last: Joined | undefined;
  for (const { line, at } of sorted) {
    if (last !== undefined && last.line === line && last.at + last.length === at) last.length += 1;
    else found.push((last = { line, at, length: 1, lines: 1 }));
  }
  return found;
}
