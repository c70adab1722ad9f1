import { parsePrinted } from "../figures/parsePrinted.ts";
import { decimal, type Decimal } from "../figures/decimal.ts";
import type { DataFigure, DataFile, DataRow, DataTable } from "./dataFile.ts";
import { AbsentFigureError, UnknownItemError } from "./errors.ts";
import type { Announcement, Figure, Row, Source, Table, Unit } from "./types.ts";

/**
 * The look-ups over data files that are known to be sound (`checkData` tells). Knows no schema, so that the custom
 * functions can look figures up without carrying one.
 */
export function announcementOf(files: readonly DataFile[]): Announcement {
  const tables = files.flatMap((file) => file.tables).map(tableOfData);
  const tablesById = new Map(tables.map((table) => [table.id, table]));
  const rows = new Map(tables.flatMap((table) => table.rows.map((row) => [row.id, { row, table }] as const)));

  const find = (rowId: string): { row: Row; table: Table } => {
    const found = rows.get(rowId);
    if (found === undefined) throw new UnknownItemError("row", rowId, []);
    return found;
  };
  const unit = (rowId: string, columnKey: string): Unit => {
    const { row, table } = find(rowId);
    const column = table.columns.find(({ key }) => key === columnKey);
    if (column === undefined) throw new UnknownItemError("column", columnKey, table.columns.map(({ key }) => key));
    return column.unit ?? row.unit ?? table.unit;
  };
  const amount = (rowId: string, columnKey: string): Decimal => {
    const inPercent = isPercentage(unit(rowId, columnKey));
    const figure = find(rowId).row.figures[columnKey];
    if (figure === undefined) throw new AbsentFigureError(rowId, columnKey);
    const printed = parsePrinted(figure.printed);
    if (printed.kind === "nil") return decimal(0);
    return inPercent ? printed.value.dividedBy(100) : printed.value;
  };

  return {
    tables,
    table(id) {
      const found = tablesById.get(id);
      if (found === undefined) throw new UnknownItemError("table", id, [...tablesById.keys()]);
      return found;
    },
    row: (id) => find(id).row,
    tableOf: (rowId) => find(rowId).table,
    amount,
    unit,
  };
}

const isPercentage = (unit: Unit): boolean => unit === "%" || unit === "% points";

function tableOfData({ section, rows, columns, note, ...table }: DataTable): Table {
  return {
    ...table,
    ...(note !== undefined && { note }),
    columns: columns.map(({ unit, sumOf, ...column }) => ({
      ...column,
      ...(unit !== undefined && { unit }),
      ...(sumOf !== undefined && { sumOf }),
    })),
    rows: rows.map((row) => rowOfData(row, section, table.title, note, columns.map(({ key }) => key))),
  };
}

function rowOfData(row: DataRow, section: string, title: string, tableNote: string | undefined, keys: readonly string[]): Row {
  const note = row.note ?? tableNote;
  const source: Source = { section, table: title, row: row.place ?? row.label, ...(note !== undefined && { note }) };
  const figures: Record<string, Figure | undefined> = {};
  keys.forEach((key, index) => {
    const figure = row.figures?.[index];
    if (figure !== undefined && figure !== null) figures[key] = figureOfData(figure, row.repair);
  });
  return {
    id: row.id,
    label: row.label,
    kind: row.figures === undefined ? "heading" : row.sumOf === undefined ? "figure" : "total",
    figures,
    source,
    level: row.level ?? 0,
    ...(row.ownLabel !== undefined && { ownLabel: row.ownLabel }),
    ...(row.unit !== undefined && { unit: row.unit }),
    ...(row.note !== undefined && { note: row.note }),
    ...(row.sumOf !== undefined && { sumOf: row.sumOf }),
    ...(row.date !== undefined && { date: row.date }),
  };
}

function figureOfData(figure: Exclude<DataFigure, null>, rowRepair: string | undefined): Figure {
  if (typeof figure !== "string") return figure;
  return rowRepair === undefined
    ? { printed: figure, condition: "asPrinted" }
    : { printed: figure, condition: "repaired", repair: rowRepair };
}
