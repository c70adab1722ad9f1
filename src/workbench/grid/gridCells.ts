import { CellValueType, numfmt, ObjectMatrix, type INumfmtLocaleTag } from "@univerjs/core";
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../host/cells/area.ts";
import { language } from "../host/entering/region.ts";
import { isCellError, isCellErrorText } from "../host/cells/cellValue.ts";
import type { CellErrorText, CellValue } from "../host/cells/cellValue.ts";
import type { CellInput, ClearWhat } from "../host/hostWorkbook.ts";
import { toArea, toRange } from "./gridContext.ts";
import type { GridContext } from "./gridContext.ts";
import type { CellMatrix } from "./calculating/pendingCells.ts";

type Cell = Nullable<ICellData>;

const empty = { v: null, f: null, si: null, p: null } as const;

function content(cell: Cell): string | number | boolean | null {
  const value = cell?.v ?? null;
  if (value !== null || cell?.p == null) return value;
  return cell.p.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;
}

function hasFormula(cell: Cell): boolean {
  return (cell?.f ?? "") !== "" || (cell?.si ?? "") !== "";
}

function inputCell(input: Exclude<CellInput, undefined>): ICellData {
  if (input === null) return { ...empty };
  if (isCellError(input)) return { ...empty, v: input.error, t: CellValueType.STRING };
  if (typeof input === "object") return { ...empty, f: input.formula };
  if (typeof input === "number") return { ...empty, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...empty, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...empty, v: input, t: isReadAnew(input) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A text of which Univer would make an error, a number or a logical value, whatever type it is given. */
const isReadAnew = (text: string): boolean =>
  isCellErrorText(text) || /^(?:true|false)$/i.test(text) || (text.trim() !== "" && Number.isFinite(Number(text)));

/** The contents of cells: values, formulas, texts, spills. */
export class GridCells {
  readonly #formulas: FormulaDataModel;

  constructor(
    private readonly context: GridContext,
    private readonly message: (sheet: string, row: number, column: number, error: CellErrorText) => string | undefined,
  ) {
    this.#formulas = context.injector.get(FormulaDataModel);
  }

  values(area: Area): CellValue[][] {
    return this.#map(area, (cell, row, column) => this.#value(cell, area.sheet, row, column));
  }

  /** Of one cell, as the grid has it now; null where it has none, or the sheet is gone. */
  formula(sheet: string, row: number, column: number): string | null {
    const cell = this.context.workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    return hasFormula(cell) ? this.#formulaOf(cell, sheet, row, column) : null;
  }

  formulas(area: Area): (string | null)[][] {
    const formula = (cell: Cell, row: number, column: number): string | null =>
      hasFormula(cell) ? this.#formulaOf(cell, area.sheet, row, column) : null;
    return this.#map(area, formula);
  }

  texts(area: Area): string[][] {
    return this.#map(area, (cell, row, column) => {
      const value = this.#value(cell, area.sheet, row, column);
      if (value === null) return "";
      if (isCellError(value)) return value.error;
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      return shown(value, this.numberFormat(area.sheet, row, column));
    });
  }

  write(area: Area, contents: readonly (readonly CellInput[])[]): void {
    const cellValue: CellMatrix = {};
    contents.forEach((inputs, i) => {
      const row: Record<number, ICellData> = {};
      inputs.forEach((input, j) => {
        if (input !== undefined) row[area.column + j] = inputCell(input);
      });
      cellValue[area.row + i] = row;
    });
    this.context.makeRoom(area.sheet, area.row + area.rows, area.column + area.columns);
    this.context.pending.setContents(area, cellValue);
  }

  /** The number format of a cell, as Excel writes it. */
  numberFormat(sheet: string, row: number, column: number): string {
    return this.context.pending.style(sheet, row, column).n?.pattern ?? "General";
  }

  clear(area: Area, what: ClearWhat): void {
    if (what === "Hyperlinks") return;
    this.context.pending.flush();
    const contents: CellMatrix = {};
    const looks: CellMatrix = {};
    this.context
      .sheet(area.sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell == null || !within(area, row, column)) return;
        if (what !== "Formats") (contents[row] ??= {})[column] = { ...empty };
        if (what !== "Contents") (looks[row] ??= {})[column] = { s: null, custom: null };
      });
    if (Object.keys(contents).length > 0) this.context.pending.setContents(area, contents);
    this.context.pending.setLooks(area.sheet, looks);
    this.context.pending.flush();
  }

  usedArea(area: Area, valuesOnly: boolean): Area | null {
    this.context.pending.flush();
    let top = Infinity,
      left = Infinity,
      bottom = -1,
      right = -1;
    const include = (row: number, column: number): void => {
      if (!within(area, row, column)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.context
      .sheet(area.sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (content(cell) !== null || hasFormula(cell) || (!valuesOnly && cell?.s != null)) include(row, column);
      });
    for (const spill of this.#spills(area.sheet)) {
      include(spill.row, spill.column);
      include(spill.row + spill.rows - 1, spill.column + spill.columns - 1);
    }
    if (bottom < 0) return null;
    return toArea(area.sheet, { startRow: top, startColumn: left, endRow: bottom, endColumn: right });
  }

  spillArea(sheet: string, row: number, column: number): Area | null {
    return this.#spills(sheet).find((spill) => within(spill, row, column)) ?? null;
  }

  #formulaOf(cell: Cell, sheet: string, row: number, column: number): string | null {
    return this.#formulas.getFormulaStringByCell(row, column, sheet, this.context.unitId) ?? cell?.f ?? null;
  }

  /** The formulas that spill on a sheet, blocked ones apart. */
  #spills(sheet: string): Area[] {
    const spills: Area[] = [];
    const ranges = this.#formulas.getArrayFormulaRange()[this.context.unitId]?.[sheet];
    const matrix = this.context.sheet(sheet).getCellMatrix();
    new ObjectMatrix<IRange>(ranges ?? {}).forValue((row, column, range) => {
      const area = toArea(sheet, range);
      const blocked = content(matrix.getValue(row, column)) === "#SPILL!";
      if (!blocked && area.rows * area.columns > 1) spills.push(area);
    });
    return spills;
  }

  #map<T>(area: Area, read: (cell: Cell, row: number, column: number) => T): T[][] {
    this.context.pending.flush();
    const matrix = this.context.sheet(area.sheet).getCellMatrix();
    const spilled = this.#formulas.getArrayFormulaCellData()[this.context.unitId]?.[area.sheet];
    const { startRow, startColumn } = toRange(area);
    return Array.from({ length: area.rows }, (_row, i) =>
      Array.from({ length: area.columns }, (_column, j) => {
        const [row, column] = [startRow + i, startColumn + j];
        const cell = matrix.getValue(row, column);
        const filled = content(cell) !== null || hasFormula(cell);
        return read(filled ? cell : (spilled?.[row]?.[column] ?? cell), row, column);
      }),
    );
  }

  #value(cell: Cell, sheet: string, row: number, column: number): CellValue {
    const value = content(cell);
    if (cell == null || value === null || (value === "" && !hasFormula(cell))) return null;
    if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 || value === "TRUE";
    if (cell.t === CellValueType.FORCE_STRING) return String(value);
    if (cell.t === CellValueType.NUMBER) return Number(value);
    if (!isCellErrorText(value)) return value;
    const message = this.message(sheet, row, column, value);
    return message === undefined ? { error: value } : { error: value, message };
  }
}

/** The user's region, as the number formats know it. */
export const numberLocale = (language === "zh" ? "zh-CN" : language) as INumfmtLocaleTag;

/** A number or text as a cell of the format shows it, in the user's region. */
export function shown(value: number | string, numberFormat: string): string {
  return numfmt.format(numberFormat, value, { throws: false, locale: numberLocale });
}

export function within(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
