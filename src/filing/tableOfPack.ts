import type { Money } from "../figures/measure.ts";
import type { Column, Figure, Row, Source, Table } from "./Filing.ts";
import type { Decision, PackColumn, PackFigure, PackRow, PackTable, TableKind } from "./Pack.ts";
import * as filingWords from "./filingWords.ts";

/** A pack's table with everything filled in that a pack leaves out, and what its document prints where a person decided. */
export function tableOfPack(table: PackTable, money: Money, decisions: readonly Decision[]): Table {
  const { section: _, columns, rows, ...rest } = table;
  return {
    ...rest,
    unit: table.unit ?? money.printed,
    basis: basisOf(table),
    columns: columns.map((column) => columnOfPack(column, columns)),
    rows: rows.map((row) => rowOfPack(row, table, decisions)),
  };
}

/** Whether a table prints figures of its periods or as at their end, where it does not say: by its kind. */
const basisOf = ({ basis, kind }: Pick<PackTable, "basis" | "kind">): "period" | "asAt" =>
  basis ?? (asAtKinds.has(kind) ? "asAt" : "period");

const asAtKinds: ReadonlySet<TableKind> = new Set<TableKind>(["financial position", "key assumptions"]);

function columnOfPack(column: PackColumn, columns: readonly PackColumn[]): Column {
  const about = column.period ?? columns.find(({ key }) => key === column.of)?.period;
  return about === undefined ? column : { ...column, about };
}

function rowOfPack(
  { figures: packed, repair, kind, level, ...row }: PackRow,
  table: PackTable,
  decisions: readonly Decision[],
): Row {
  const note = row.note ?? table.note;
  const source: Source = {
    ...(table.section !== undefined && { section: table.section }),
    table: table.title,
    row: row.place !== undefined && "row" in row.place && typeof row.place.row === "string" ? row.place.row : row.label,
    ...(note !== undefined && { note }),
    ...(row.place !== undefined && "page" in row.place && { page: row.place.page }),
  };
  const figures: Record<string, Figure | undefined> = {};
  table.columns.forEach(({ key }, index) => {
    const figure = packed?.[index];
    if (figure !== undefined && figure !== null)
      figures[key] = withPrinted(figureOfPack(figure, repair), { row: row.id, column: key }, decisions);
  });
  return {
    ...row,
    kind: kind ?? (packed === undefined ? "heading" : row.sumOf === undefined ? "figure" : "total"),
    figures,
    source,
    level: level ?? 0,
  };
}

/** A figure that a person corrected says what stands in the document. */
function withPrinted(figure: Figure, at: Pick<Decision, "row" | "column">, decisions: readonly Decision[]): Figure {
  if (figure.condition !== "corrected" || figure.repair !== undefined) return figure;
  const decision = decisions.findLast(({ row, column }) => row === at.row && column === at.column);
  return decision?.printed === undefined
    ? figure
    : { ...figure, repair: filingWords.printedOtherwise(decision.printed) };
}

function figureOfPack(figure: Exclude<PackFigure, null>, rowRepair: string | undefined): Figure {
  if (typeof figure !== "string") return figure;
  return rowRepair === undefined
    ? { printed: figure, condition: "asPrinted" }
    : { printed: figure, condition: "repaired", repair: rowRepair };
}
