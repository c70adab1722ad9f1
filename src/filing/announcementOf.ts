import { parsePrinted, type PrintedNumber } from "../figures/parsePrinted.ts";
import { decimal, type Decimal } from "../figures/decimal.ts";
import type { DataFigure, DataFile, DataRow, DataTable } from "./dataFile.ts";
import { AbsentFigureError, UnknownItemError } from "./errors.ts";
import { nearest } from "./nearest.ts";
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
    if (found === undefined)
      throw new UnknownItemError(
        "row",
        rowId,
        nearest(rowId, [...rows.keys()], (id) => [id]),
      );
    return found;
  };
  const unit = (rowId: string, columnKey: string): Unit => {
    const { row, table } = find(rowId);
    const column = table.columns.find(({ key }) => key === columnKey);
    if (column === undefined)
      throw new UnknownItemError(
        "column",
        columnKey,
        table.columns.map(({ key }) => key),
      );
    return column.unit ?? row.unit ?? table.unit;
  };
  const printed = (rowId: string, columnKey: string): { number: PrintedNumber; scale: number } => {
    const scale = isPercentage(unit(rowId, columnKey)) ? 100 : 1;
    const figure = find(rowId).row.figures[columnKey];
    if (figure === undefined) throw new AbsentFigureError(rowId, columnKey);
    return { number: parsePrinted(figure.printed), scale };
  };
  const amount = (rowId: string, columnKey: string): Decimal => {
    const { number, scale } = printed(rowId, columnKey);
    return number.kind === "nil" ? decimal(0) : number.value.dividedBy(scale);
  };
  const lastDigit = (rowId: string, columnKey: string): Decimal => {
    const { number, scale } = printed(rowId, columnKey);
    const decimals = number.kind === "nil" ? finestDecimals(find(rowId).table, columnKey) : number.decimals;
    return decimal(10).pow(-decimals).dividedBy(scale);
  };

  return {
    tables,
    table(id) {
      const found = tablesById.get(id);
      if (found === undefined)
        throw new UnknownItemError(
          "table",
          id,
          nearest(id, [...tablesById.keys()], (each) => [each]),
        );
      return found;
    },
    row: (id) => find(id).row,
    tableOf: (rowId) => find(rowId).table,
    amount,
    lastDigit,
    unit,
  };
}

function finestDecimals(table: Table, columnKey: string): number {
  return table.rows.reduce((finest, row) => {
    const figure = row.figures[columnKey];
    const number = figure === undefined ? undefined : parsePrinted(figure.printed);
    return number?.kind === "number" ? Math.max(finest, number.decimals) : finest;
  }, 0);
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
    rows: rows.map((row) =>
      rowOfData(
        row,
        section,
        table.title,
        note,
        columns.map(({ key }) => key),
      ),
    ),
  };
}

function rowOfData(
  row: DataRow,
  section: string,
  title: string,
  tableNote: string | undefined,
  keys: readonly string[],
): Row {
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
