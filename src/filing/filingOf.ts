import { decimal, type Decimal } from "../figures/decimal.ts";
import type { Measure } from "../figures/measure.ts";
import { parsePrinted, type PrintedNumber } from "../figures/parsePrinted.ts";
import { AbsentFigureError, MoneyNotSaidError, UnknownItemError, UnknownUnitError } from "./errors.ts";
import type { Column, Filing, FigurePosition, Row, Table } from "./Filing.ts";
import { mainColumn } from "./mainColumn.ts";
import { measureOfUnit } from "./measureOfUnit.ts";
import { nearest } from "./nearest.ts";
import type { Pack, Period, Role } from "./Pack.ts";
import { tableOfPack } from "./tableOfPack.ts";

/**
 * The look-ups in a pack that is known to be sound (`checkPack` tells). Knows no schema, so that the custom functions
 * can look figures up without carrying one. Made once for each pack.
 *
 * @throws MoneyNotSaidError while nobody has said which money the pack is in.
 * @example filingOf(pack).amount("income.revenue", "2023") // 1751045
 */
export function filingOf(pack: Pack): Filing {
  const known = filings.get(pack);
  if (known !== undefined) return known;
  const filing = new PackFiling(pack);
  filings.set(pack, filing);
  return filing;
}

const filings = new WeakMap<Pack, Filing>();

class PackFiling implements Filing {
  readonly money;
  readonly periods;
  readonly tables: readonly Table[];
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #rows: ReadonlyMap<string, { readonly row: Row; readonly table: Table }>;
  /** By the id of what they repeat. */
  readonly #repeats = new Map<string, Row[]>();

  constructor(readonly pack: Pack) {
    if (pack.money === null) throw new MoneyNotSaidError(pack.document.title);
    const { money } = pack;
    this.money = money;
    this.periods = pack.periods;
    this.tables = pack.tables.map((table) => tableOfPack(table, money));
    this.#tables = new Map(this.tables.map((table) => [table.id, table]));
    this.#rows = new Map(this.tables.flatMap((table) => table.rows.map((row) => [row.id, { row, table }] as const)));
    for (const { row } of this.#rows.values())
      if (row.repeats !== undefined) this.#repeats.set(row.repeats, [...(this.#repeats.get(row.repeats) ?? []), row]);
  }

  table(id: string): Table {
    return this.#tables.get(id) ?? unknown("table", id, [...this.#tables.keys()]);
  }

  row(id: string): Row {
    return this.#find(id).row;
  }

  tableOf(rowId: string): Table {
    return this.#find(rowId).table;
  }

  unit(rowId: string, columnKey: string): string {
    const { row, table } = this.#find(rowId);
    const column = table.columns.find(({ key }) => key === columnKey);
    if (column === undefined)
      throw new UnknownItemError(
        "column",
        columnKey,
        table.columns.map(({ key }) => key),
      );
    return column.unit ?? row.unit ?? table.unit;
  }

  measure(rowId: string, columnKey: string): Measure {
    const unit = this.unit(rowId, columnKey);
    const measure = measureOfUnit(this.pack, unit);
    if (measure === undefined) throw new UnknownUnitError(rowId, unit);
    return measure;
  }

  amount(rowId: string, columnKey: string): Decimal {
    const { number, divisor } = this.#printed(rowId, columnKey);
    return number.kind === "nil" ? decimal(0) : number.value.dividedBy(divisor);
  }

  lastDigit(rowId: string, columnKey: string): Decimal {
    const { number, divisor } = this.#printed(rowId, columnKey);
    const decimals = number.kind === "nil" ? finestDecimals(this.tableOf(rowId), columnKey) : number.decimals;
    return decimal(10).pow(-decimals).dividedBy(divisor);
  }

  role(role: Role): Row | undefined {
    const id = this.pack.roles[role];
    return id === undefined ? undefined : this.row(id);
  }

  figureOf(rowId: string, period: string): FigurePosition | undefined {
    for (const row of [this.row(rowId), ...(this.#repeats.get(rowId) ?? [])]) {
      const column = this.columnOf(row, period);
      if (column !== undefined) return { row, column };
    }
    return undefined;
  }

  columnOf(of: Table | Row, period: string): Column | undefined {
    if ("columns" in of) return mainColumn(of.columns, period);
    const { columns } = this.tableOf(of.id);
    return mainColumn(
      columns.filter(({ key }) => of.figures[key] !== undefined),
      period,
    );
  }

  period(key: string): Period {
    return this.periods.find((period) => period.key === key) ?? unknown("period", key, this.periods.map(keyOf));
  }

  periodsOf({ columns }: Table): readonly Period[] {
    return this.periods.filter(({ key }) => columns.some(({ period }) => period === key));
  }

  #find(rowId: string): { readonly row: Row; readonly table: Table } {
    return this.#rows.get(rowId) ?? unknown("row", rowId, [...this.#rows.keys()]);
  }

  #printed(rowId: string, columnKey: string): { readonly number: PrintedNumber; readonly divisor: number } {
    const divisor = this.measure(rowId, columnKey).kind === "ratio" ? 100 : 1;
    const figure = this.row(rowId).figures[columnKey];
    if (figure === undefined || figure.condition === "notApplicable") throw new AbsentFigureError(rowId, columnKey);
    return { number: parsePrinted(figure.printed), divisor };
  }
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
