import { decimal, type Decimal } from "../figures/decimal.ts";
import type { Measure } from "../figures/measure.ts";
import { parsePrinted } from "../figures/parsePrinted.ts";
import { AbsentFigureError, MoneyNotSaidError, UnknownItemError, UnknownUnitError } from "./errors.ts";
import type { Column, Figure, Filing, Row, Table } from "./Filing.ts";
import { filledColumns, mainColumn } from "./columns.ts";
import { measureOfUnit } from "./measureOfUnit.ts";
import { nearest } from "./nearest.ts";
import type { Pack, Period } from "./Pack.ts";
import { tableOfPack } from "./tableOfPack.ts";

/**
 * The look-ups in a pack that is known to be sound (`checkPack` tells). Knows no schema, so that the custom functions
 * can look figures up without carrying one. Made once for each pack.
 *
 * @throws MoneyNotSaidError while nobody has said which money the pack is in.
 * @example filingOf(pack).amount("income.revenue", "2013") // 1751045
 */
export function filingOf(pack: Pack): Filing {
  const known = filings.get(pack);
  if (known !== undefined) return known;
  const filing = filingOfTables(pack);
  filings.set(pack, filing);
  return filing;
}

const filings = new WeakMap<Pack, Filing>();

function filingOfTables(pack: Pack): Filing {
  const { money, periods } = pack;
  if (money === null) throw new MoneyNotSaidError(pack.document.title);
  const tables = pack.tables.map((table) => tableOfPack(table, money, pack.decisions));
  const { find, ...figures } = figuresOf(pack, tables);
  const repeats = repeatsIn(tables);
  const columnOf = (of: Table | Row, period: string): Column | undefined =>
    mainColumn("columns" in of ? of.columns : filledColumns(find(of.id).table, of), period);
  return {
    pack,
    money,
    periods,
    tables,
    ...figures,
    table: (id) =>
      tables.find((table) => table.id === id) ??
      unknown(
        "table",
        id,
        tables.map(({ id: each }) => each),
      ),
    row: (id) => find(id).row,
    tableOf: (rowId) => find(rowId).table,
    role(role) {
      const id = pack.roles[role];
      return id === undefined ? undefined : find(id).row;
    },
    columnOf,
    figureOf(rowId, period) {
      for (const row of [find(rowId).row, ...(repeats.get(rowId) ?? [])]) {
        const column = columnOf(row, period);
        if (column !== undefined) return { row, column };
      }
      return undefined;
    },
    period: (key) => periods.find((period) => period.key === key) ?? unknown("period", key, periods.map(keyOf)),
    periodsOf: ({ columns }) => periods.filter(({ key }) => columns.some(({ period }) => period === key)),
  };
}

/** Look-ups of single figures, and of the rows that they stand in. */
function figuresOf(pack: Pack, tables: readonly Table[]) {
  const rows = new Map(tables.flatMap((table) => table.rows.map((row) => [row.id, { row, table }] as const)));
  const find = (rowId: string): { readonly row: Row; readonly table: Table } =>
    rows.get(rowId) ?? unknown("row", rowId, [...rows.keys()]);
  const unit = (rowId: string, columnKey: string): string => {
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
  const measure = (rowId: string, columnKey: string): Measure => {
    const word = unit(rowId, columnKey);
    const known = measureOfUnit(pack, word);
    if (known === undefined) throw new UnknownUnitError(rowId, word);
    return known;
  };
  // Sheets and checks ask for a figure many times; it is read once.
  const read = new WeakMap<Figure, ReadFigure>();
  const printed = (rowId: string, columnKey: string): ReadFigure => {
    const figure = find(rowId).row.figures[columnKey];
    const known = figure && read.get(figure);
    if (known !== undefined) return known;
    const divisor = measure(rowId, columnKey).kind === "ratio" ? 100 : 1;
    if (figure === undefined || figure.condition === "notApplicable") throw new AbsentFigureError(rowId, columnKey);
    const number = parsePrinted(figure.printed);
    const decimals = number.kind === "nil" ? finestDecimals(find(rowId).table, columnKey) : number.decimals;
    const made = {
      amount: number.kind === "nil" ? decimal(0) : number.value.dividedBy(divisor),
      lastDigit: decimal(10).pow(-decimals).dividedBy(divisor),
    };
    read.set(figure, made);
    return made;
  };
  return {
    find,
    unit,
    measure,
    amount: (rowId: string, columnKey: string): Decimal => printed(rowId, columnKey).amount,
    lastDigit: (rowId: string, columnKey: string): Decimal => printed(rowId, columnKey).lastDigit,
  };
}

interface ReadFigure {
  readonly amount: Decimal;
  readonly lastDigit: Decimal;
}

/** The rows that repeat one of another table, by its id. */
function repeatsIn(tables: readonly Table[]): ReadonlyMap<string, readonly Row[]> {
  const repeats = new Map<string, Row[]>();
  for (const row of tables.flatMap((table) => table.rows))
    if (row.repeats !== undefined) repeats.set(row.repeats, [...(repeats.get(row.repeats) ?? []), row]);
  return repeats;
}

const keyOf = ({ key }: Period): string => key;

function unknown(what: UnknownItemError["what"], name: string, known: readonly string[]): never {
  throw new UnknownItemError(
    what,
    name,
    nearest(name, known, (each) => [each]),
  );
}

function finestDecimals(table: Table, columnKey: string): number {
  return table.rows.reduce((finest, row) => {
    const figure = row.figures[columnKey];
    const number = figure === undefined ? undefined : parsePrinted(figure.printed);
    return number?.kind === "number" ? Math.max(finest, number.decimals) : finest;
  }, 0);
}
