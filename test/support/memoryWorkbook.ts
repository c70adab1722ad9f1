import { absoluteReference, parseReference } from "../../src/excel/ranges/address.ts";
import { sheetSize, type Area } from "../../src/workbench/host/cells/area.ts";
import { typed } from "../../src/workbench/host/entering/cellInput.ts";
import type { CellValue } from "../../src/workbench/host/cells/cellValue.ts";
import { DocumentParts } from "../../src/workbench/host/documentParts.ts";
import type { CalculationMode, CellInput, ClearWhat, HostWorkbook } from "../../src/workbench/host/hostWorkbook.ts";
import { shiftedStretch } from "../../src/workbench/host/cells/rangeReference.ts";
import type { ChangeType } from "../../src/workbench/host/events/workbookEvent.ts";

import { MemorySheet, type MemoryCell } from "./memorySheet.ts";
import { MemoryTabs } from "./memoryTabs.ts";
import { shownText } from "./shownText.ts";

/** Gives formulas their results: calls `workbook.setResult` for each. Called once per calculation. */
export type Calculator = (workbook: MemoryWorkbook) => void | Promise<void>;

function sameValue(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A workbook in plain memory. It has no formula engine: without a calculator every formula's result is 0. */
export class MemoryWorkbook extends MemoryTabs implements HostWorkbook {
  readonly name = "Book1.xlsx";
  readonly parts = new DocumentParts();
  /** True plays the user typing in a cell. */
  userIsEditing = false;
  /** Shown texts by `text`; replace for other number formats. */
  showText: (value: CellValue, numberFormat: string) => string = shownText;
  #mode: CalculationMode = "Automatic";
  #dirty = false;
  /** Asked for, whatever the mode. */
  #asked = false;
  #calculating: Promise<void> | undefined;
  #updates = 0;
  readonly #recalculated = new Map<string, Area[]>();

  constructor(
    sheetNames: readonly string[] = ["Sheet1"],
    public calculator?: Calculator,
  ) {
    super();
    for (const name of sheetNames) this.addSheet(name);
    const first = this.sheets()[0];
    if (first !== undefined) this.activateSheet(first.id);
  }

  values(area: Area): CellValue[][] {
    const content = this.content(area.sheet);
    return content.map(area, (row, column) => content.cell(row, column)?.value ?? null);
  }

  formulas(area: Area): (string | null)[][] {
    const content = this.content(area.sheet);
    return content.map(area, (row, column) => content.cell(row, column)?.formula ?? null);
  }

  texts(area: Area): string[][] {
    const content = this.content(area.sheet);
    return content.map(area, (row, column) =>
      this.showText(content.cell(row, column)?.value ?? null, content.cellFormat(row, column).numberFormat),
    );
  }

  write(area: Area, contents: readonly (readonly CellInput[])[]): void {
    const content = this.content(area.sheet);
    const single = area.rows * area.columns === 1;
    const before = content.cell(area.row, area.column)?.value ?? null;
    for (const [r, row] of contents.entries()) {
      for (const [c, input] of row.entries()) {
        if (input !== undefined) this.#put(content, area.row + r, area.column + c, input);
      }
    }
    const after = content.cell(area.row, area.column)?.value ?? null;
    this.emit({
      kind: "changed",
      area,
      change: "RangeEdited",
      ...(single && { details: { before, after } }),
    });
    this.changed();
  }

  clear(areas: readonly Area[], what: ClearWhat): void {
    for (const area of areas) {
      const content = this.content(area.sheet);
      if (what === "All" || what === "Formats") content.clearFormats(area);
      if (what === "Formats" || what === "Hyperlinks") continue;
      for (const key of content.keysIn(area)) this.#empty(content, key);
      this.emit({ kind: "changed", area, change: "RangeEdited" });
      this.changed();
    }
  }

  usedArea(area: Area, valuesOnly: boolean): Area | null {
    return this.content(area.sheet).usedArea(area, valuesOnly);
  }

  spillArea(sheet: string, row: number, column: number): Area | null {
    const content = this.content(sheet);
    const cell = content.cell(row, column);
    return (
      cell?.spill ?? (cell?.spilledFrom === undefined ? null : (content.cells.get(cell.spilledFrom)?.spill ?? null))
    );
  }

  insertRows(sheet: string, row: number, count: number): void {
    this.#shift(sheet, "row", row, count, "RowInserted");
  }

  insertColumns(sheet: string, column: number, count: number): void {
    this.#shift(sheet, "column", column, count, "ColumnInserted");
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.#shift(sheet, "row", row, -count, "RowDeleted");
  }

  deleteColumns(sheet: string, column: number, count: number): void {
    this.#shift(sheet, "column", column, -count, "ColumnDeleted");
  }

  calculationMode(): CalculationMode {
    return this.#mode;
  }

  setCalculationMode(mode: CalculationMode): void {
    this.#mode = mode;
    this.#start();
  }

  calculate(): void {
    this.#dirty = true;
    this.#asked = true;
    this.#start();
  }

  async settled(): Promise<void> {
    this.#start();
    while (this.#calculating !== undefined) await this.#calculating;
  }

  editing(): boolean {
    return this.userIsEditing;
  }

  beginUpdate(): void {
    this.#updates += 1;
  }

  endUpdate(): void {
    this.#updates -= 1;
    this.#start();
  }

  /** Plays the user typing into a cell. */
  type(sheet: string, row: number, column: number, text: string): void {
    const cell = { sheet, row, column, rows: 1, columns: 1 };
    const { input } = typed(text, this.format(cell).numberFormat ?? "General");
    this.write(cell, [[input]]);
  }

  /** Every formula in the workbook with its place. */
  allFormulas(): readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[] {
    return this.sheets().flatMap(({ id }) =>
      [...this.content(id).cells].flatMap(([key, { formula }]) => {
        const [row, column] = MemorySheet.place(key);
        return formula === null ? [] : [{ sheet: id, row, column, formula }];
      }),
    );
  }

  /** For a calculator: a formula's result, a matrix spilling; blocked by contents in its way it is #SPILL!. */
  setResult(sheet: string, row: number, column: number, result: CellValue | readonly (readonly CellValue[])[]): void {
    const content = this.content(sheet);
    const cell = content.cell(row, column);
    if (cell?.formula === null || cell === undefined) return;
    const key = MemorySheet.key(row, column);
    const before = [cell.value, ...this.#retract(content, key)];
    const matrix = Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : [[result as CellValue]];
    const area = { sheet, row, column, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
    const blocked = content
      .keysIn(area)
      .some((other) => other !== key && (content.cells.get(other)?.value ?? null) !== null);
    if (blocked) {
      cell.value = { error: "#SPILL!" };
    } else {
      for (const [r, values] of matrix.entries()) {
        for (const [c, value] of values.entries()) {
          if (r === 0 && c === 0) cell.value = value;
          else content.cells.set(MemorySheet.key(row + r, column + c), { value, formula: null, spilledFrom: key });
        }
      }
      if (area.rows * area.columns > 1) cell.spill = area;
    }
    if (!sameValue(before[0] ?? null, cell.value) || area.rows * area.columns > 1) {
      this.#recalculated.set(sheet, [...(this.#recalculated.get(sheet) ?? []), area]);
    }
  }

  /** Takes a formula's spilled cells away; gives their values. */
  #retract(content: MemorySheet, key: string): CellValue[] {
    const spill = content.cells.get(key)?.spill;
    if (spill === undefined) return [];
    delete content.cells.get(key)?.spill;
    return content
      .keysIn(spill)
      .filter((other) => content.cells.get(other)?.spilledFrom === key)
      .map((other) => {
        const value = content.cells.get(other)?.value ?? null;
        content.cells.delete(other);
        return value;
      });
  }

  #put(content: MemorySheet, row: number, column: number, input: Exclude<CellInput, undefined>): void {
    const key = MemorySheet.key(row, column);
    this.#retract(content, key);
    if (input === null) {
      content.cells.delete(key);
      return;
    }
    const formula = typeof input === "object" && "formula" in input ? input.formula : null;
    const cell: MemoryCell = { value: formula === null ? (input as CellValue) : 0, formula };
    content.cells.set(key, cell);
  }

  #empty(content: MemorySheet, key: string): void {
    this.#retract(content, key);
    content.cells.delete(key);
  }

  #shift(sheet: string, axis: "row" | "column", at: number, count: number, change: ChangeType): void {
    this.content(sheet).shift(axis, at, count);
    this.annotations.shift(sheet, axis, at, count);
    this.shiftConditionalFormats(sheet, axis, at, count);
    this.#shiftNames(sheet, axis, at, count);
    const size = Math.abs(count);
    const area: Area =
      axis === "row"
        ? { sheet, row: at, column: 0, rows: size, columns: sheetSize.columns }
        : { sheet, row: 0, column: at, rows: sheetSize.rows, columns: size };
    this.emit({ kind: "changed", area, change });
    this.changed();
  }

  /** Defined names follow their cells, and lead nowhere once all of them are deleted. */
  #shiftNames(sheet: string, axis: "row" | "column", at: number, count: number): void {
    const tab = this.sheets()
      .find(({ id }) => id === sheet)
      ?.name.toLowerCase();
    for (const name of this.names()) {
      const reference = parseReference(name.formula);
      if (reference === undefined || reference.sheet.toLowerCase() !== tab) continue;
      const { area } = reference;
      const size = axis === "row" ? "rows" : "columns";
      const [start, length] = shiftedStretch(area[axis], area[size], at, count);
      const moved = { ...area, [axis]: start, [size]: length };
      this.setName({ ...name, formula: length > 0 ? absoluteReference(reference.sheet, moved) : "=#REF!" });
    }
  }

  protected changed(): void {
    this.#dirty = true;
    this.#start();
  }

  #start(): void {
    const due = this.#dirty && (this.#asked || this.#mode !== "Manual") && this.#updates === 0;
    if (!due || this.#calculating !== undefined) return;
    this.#calculating = this.#run().finally(() => {
      this.#calculating = undefined;
      this.#start();
    });
  }

  async #run(): Promise<void> {
    await Promise.resolve();
    this.#dirty = false;
    this.#asked = false;
    await this.calculator?.(this);
    const changed = [...this.#recalculated];
    this.#recalculated.clear();
    for (const [sheet, areas] of changed) this.emit({ kind: "calculated", sheet, areas });
  }
}
