import type { LaidTable } from "../tables/LaidTable.ts";
import type { LaidRow } from "../rows/rowsOf.ts";
import { isBand } from "../../words/isBand.ts";
import { yearsIn } from "../../words/periodWords.ts";

/**
 * Parts a table whose periods stand between its rows ("Year ended 31 December 2013", then rows, then the year before) and
 * not over its columns: a table for each, with the band over its columns.
 */
export function splitBands(table: LaidTable): readonly LaidTable[] {
  if (table.grid.heads.some((texts) => yearsIn(texts.join(" ")).length > 0)) return [table];
  const bands = table.rows.flatMap((row, index) => (!hasFigures(row) && isBand(row.label) ? [index] : []));
  const [first] = bands;
  if (first === undefined) return [table];
  const before = table.rows.slice(0, first);
  const parts = bands.map((from, index): LaidTable => {
    const band = table.rows[from];
    const label = band?.label ?? "";
    return {
      ...table,
      title: { ...table.title, title: `${table.title.title}: ${label}`, context: [...table.title.context, label] },
      grid: { ...table.grid, heads: table.grid.heads.map((texts) => [label, ...texts]) },
      rows: table.rows.slice(from + 1, bands[index + 1]),
      headed: true,
    };
  });
  const whole = before.some(hasFigures) ? [{ ...table, rows: before }] : [];
  return [...whole, ...parts].filter(({ rows }) => rows.some(hasFigures));
}

const hasFigures = ({ figures }: LaidRow): boolean => figures.some((figure) => figure !== null);
