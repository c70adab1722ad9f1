import type { DraftFigure } from "../../DraftTable.ts";
import { isRange } from "../lines/LaidLine.ts";
import type { LaidTable } from "../tables/LaidTable.ts";

/** Parts columns that hold ranges ("2.2%-21.6%") in two, the low and the high end; a single value is both. */
export function splitRanges(table: LaidTable): LaidTable {
  const ranged = table.grid.edges.map((_, column) =>
    table.rows.some(({ figures }) => isRange(figures[column]?.printed ?? "")),
  );
  if (!ranged.includes(true)) return table;
  const columns = ranged.flatMap((twice, column) =>
    twice
      ? [
          { column, end: "low" },
          { column, end: "high" },
        ]
      : [{ column, end: "" }],
  );
  const each = <T>(values: readonly T[], make: (value: T, end: string) => T): T[] =>
    columns.flatMap(({ column, end }) => {
      const value = values[column];
      return value === undefined ? [] : [make(value, end)];
    });
  return {
    ...table,
    grid: {
      ...table.grid,
      edges: each(table.grid.edges, (edge) => edge),
      heads: each(table.grid.heads, (texts, end) => (end === "" ? texts : [...texts, end])),
    },
    rows: table.rows.map((row) => ({
      ...row,
      figures: each<DraftFigure | null>(row.figures, (figure, end) => endOf(figure, end)),
    })),
  };
}

function endOf(figure: DraftFigure | null, end: string): DraftFigure | null {
  if (figure === null || end === "" || !isRange(figure.printed)) return figure;
  const ends = figure.printed.match(/\d[\d.]*/gu) ?? [];
  const printed = end === "low" ? ends[0] : ends[1];
  return printed === undefined ? figure : { ...figure, printed: `${printed}%` };
}
