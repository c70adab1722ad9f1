import { Annotations } from "../../src/workbench/host/annotations.ts";
import { quotedSheetName } from "../../src/workbench/host/address.ts";
import { sheetSize, type Area } from "../../src/workbench/host/area.ts";
import type { CellFormat, CommonFormat } from "../../src/workbench/host/cellFormat.ts";
import { typed } from "../../src/workbench/host/cellInput.ts";
import type { CellValue } from "../../src/workbench/host/cellValue.ts";
import { DocumentParts } from "../../src/workbench/host/documentParts.ts";
import type {
  CalculationMode, CellInput, ClearWhat, ConditionalFormat, DefinedName, HostWorkbook, Sheet,
} from "../../src/workbench/host/hostWorkbook.ts";
import type { ChangeType, WorkbookEvent } from "../../src/workbench/host/workbookEvent.ts";
import { MemorySheet, type MemoryCell } from "./memorySheet.ts";
import { shownText } from "./shownText.ts";

/** Gives formulas their results: calls `workbook.setResult` for each. Called once per calculation. */
export type Calculator = (workbook: MemoryWorkbook) => void | Promise<void>;

/** A text as a regular expression that matches just it. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A workbook in plain memory. It has no formula engine: without a calculator every formula's result is 0. */
export class MemoryWorkbook implements HostWorkbook {
  readonly name = "Book1.xlsx";
  readonly annotations = new Annotations();
  readonly parts = new DocumentParts();
  /** True plays the user typing in a cell. */
  userIsEditing = false;
  /** Shown texts by `text`; replace for other number formats. */
  showText: (value: CellValue, numberFormat: string) => string = shownText;
  readonly #sheets: { facts: Sheet; readonly content: MemorySheet }[] = [];
  #names: DefinedName[] = [];
  readonly #conditionalFormats = new Map<string, ConditionalFormat>();
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  #active = "";
  #selection: readonly Area[] = [];
  #mode: CalculationMode = "Automatic";
  #dirty = false;
  /** Asked for, whatever the mode. */
  #asked = false;
  #calculating: Promise<void> | undefined;
  #updates = 0;
  #lastSheet = 0;
  readonly #recalculated = new Map<string, Area[]>();

  constructor(sheetNames: readonly string[] = ["Sheet1"], public calculator?: Calculator) {
    for (const name of sheetNames) this.addSheet(name);
    this.#active = this.#sheets[0]?.facts.id ?? "";
    this.#selection = [{ sheet: this.#active, row: 0, column: 0, rows: 1, columns: 1 }];
  }

  sheets(): readonly Sheet[] {
    return this.#sheets.map(({ facts }) => facts);
  }

  addSheet(name: string): string {
    this.#lastSheet += 1;
    const id = `{00000000-0001-0000-0000-${String(this.#lastSheet).padStart(12, "0")}}`;
    const facts: Sheet = {
      id, name, visibility: "Visible", tabColour: "", showGridlines: true, showHeadings: true,
      freeze: { rows: 0, columns: 0 }, protected: false,
    };
    this.#sheets.push({ facts, content: new MemorySheet(id) });
    this.#emit({ kind: "sheetAdded", sheet: id });
    return id;
  }

  deleteSheet(id: string): void {
    const { facts } = this.#sheet(id);
    this.#sheets.splice(this.#sheets.findIndex((sheet) => sheet.facts.id === id), 1);
    this.#names = this.#names.filter((name) => name.sheet !== id);
    const reference = new RegExp(`${escaped(quotedSheetName(facts.name))}!\\$?[A-Z]+\\$?\\d+(:\\$?[A-Z]+\\$?\\d+)?`, "g");
    this.#rewrite((formula) => formula.replace(reference, "#REF!"));
    this.annotations.deleteSheet(id);
    if (this.#active === id) this.activateSheet(this.#sheets[0]?.facts.id ?? "");
    this.#emit({ kind: "sheetDeleted", sheet: id, name: facts.name });
    this.#change();
  }

  updateSheet(id: string, changes: Partial<Omit<Sheet, "id">>): void {
    const sheet = this.#sheet(id);
    const before = sheet.facts;
    sheet.facts = { ...before, ...changes };
    if (changes.name !== undefined && changes.name !== before.name) {
      const [from, to] = [`${quotedSheetName(before.name)}!`, `${quotedSheetName(changes.name)}!`];
      this.#rewrite((formula) => formula.replaceAll(from, to));
      this.#emit({ kind: "sheetRenamed", sheet: id, before: before.name, after: changes.name });
    }
    if (changes.visibility !== undefined) this.#emit({ kind: "sheetVisibilityChanged", sheet: id });
    if (changes.protected !== undefined) {
      this.#emit({ kind: "sheetProtectionChanged", sheet: id, protected: changes.protected });
    }
  }

  moveSheet(id: string, position: number): void {
    const before = this.#sheets.findIndex((sheet) => sheet.facts.id === id);
    this.#sheets.splice(position, 0, ...this.#sheets.splice(before, 1));
    if (before !== position) this.#emit({ kind: "sheetMoved", sheet: id, before, after: position });
  }

  activeSheet(): string {
    return this.#active;
  }

  activateSheet(id: string): void {
    if (id === this.#active) return;
    this.#emit({ kind: "sheetDeactivated", sheet: this.#active });
    this.#active = id;
    this.#selection = [{ sheet: id, row: 0, column: 0, rows: 1, columns: 1 }];
    this.#emit({ kind: "sheetActivated", sheet: id });
  }

  values(area: Area): CellValue[][] {
    const { content } = this.#sheet(area.sheet);
    return content.map(area, (row, column) => content.cell(row, column)?.value ?? null);
  }

  formulas(area: Area): (string | null)[][] {
    const { content } = this.#sheet(area.sheet);
    return content.map(area, (row, column) => content.cell(row, column)?.formula ?? null);
  }

  texts(area: Area): string[][] {
    const { content } = this.#sheet(area.sheet);
    return content.map(area, (row, column) =>
      this.showText(content.cell(row, column)?.value ?? null, content.cellFormat(row, column).numberFormat));
  }

  write(area: Area, contents: readonly (readonly CellInput[])[]): void {
    const { content } = this.#sheet(area.sheet);
    const single = area.rows * area.columns === 1;
    const before = content.cell(area.row, area.column)?.value ?? null;
    for (const [r, row] of contents.entries()) {
      for (const [c, input] of row.entries()) {
        if (input !== undefined) this.#put(content, area.row + r, area.column + c, input);
      }
    }
    const after = content.cell(area.row, area.column)?.value ?? null;
    this.#emit({
      kind: "changed", area, change: "RangeEdited", ...(single && { details: { before, after } }),
    });
    this.#change();
  }

  clear(areas: readonly Area[], what: ClearWhat): void {
    for (const area of areas) {
      const { content } = this.#sheet(area.sheet);
      if (what === "All" || what === "Formats") content.clearFormats(area);
      if (what === "Formats" || what === "Hyperlinks") continue;
      for (const key of content.keysIn(area)) this.#empty(content, key);
      this.#emit({ kind: "changed", area, change: "RangeEdited" });
      this.#change();
    }
  }

  usedArea(area: Area, valuesOnly: boolean): Area | null {
    return this.#sheet(area.sheet).content.usedArea(area, valuesOnly);
  }

  spillArea(sheet: string, row: number, column: number): Area | null {
    const { content } = this.#sheet(sheet);
    const cell = content.cell(row, column);
    return cell?.spill ?? (cell?.spilledFrom === undefined ? null : (content.cells.get(cell.spilledFrom)?.spill ?? null));
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

  format(area: Area): CommonFormat {
    return this.#sheet(area.sheet).content.format(area);
  }

  numberFormats(area: Area): string[][] {
    const { content } = this.#sheet(area.sheet);
    return content.map(area, (row, column) => content.cellFormat(row, column).numberFormat);
  }

  setFormat(areas: readonly Area[], changes: Partial<CellFormat>): void {
    for (const area of areas) {
      this.#sheet(area.sheet).content.setFormat(area, changes);
      this.#emit({ kind: "formatChanged", area });
    }
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const { content } = this.#sheet(area.sheet);
    for (const [r, row] of formats.entries()) {
      for (const [c, numberFormat] of row.entries()) {
        const cell = { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        if (numberFormat !== undefined) content.setFormat(cell, { numberFormat });
      }
    }
    this.#emit({ kind: "formatChanged", area });
  }

  columnWidth(sheet: string, column: number): number {
    return this.#sheet(sheet).content.columnWidths.get(column) ?? 48;
  }

  setColumnWidth(sheet: string, column: number, count: number, points: number): void {
    for (let index = 0; index < count; index += 1) this.#sheet(sheet).content.columnWidths.set(column + index, points);
  }

  rowHeight(sheet: string, row: number): number {
    return this.#sheet(sheet).content.rowHeights.get(row) ?? 15;
  }

  setRowHeight(sheet: string, row: number, count: number, points: number): void {
    for (let index = 0; index < count; index += 1) this.#sheet(sheet).content.rowHeights.set(row + index, points);
  }

  autofitColumns(sheet: string, column: number, count: number): void {
    for (let index = column; index < column + count; index += 1) {
      const used = this.usedArea({ sheet, row: 0, column: index, rows: sheetSize.rows, columns: 1 }, true);
      const longest = used === null ? 8 : Math.max(...this.texts(used).map(([text = ""]) => text.length));
      this.setColumnWidth(sheet, index, 1, longest * 5.25 + 3.75);
    }
  }

  autofitRows(sheet: string, row: number, count: number): void {
    this.setRowHeight(sheet, row, count, 15);
  }

  columnHidden(sheet: string, column: number): boolean {
    return this.#sheet(sheet).content.hiddenColumns.has(column);
  }

  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void {
    const { hiddenColumns } = this.#sheet(sheet).content;
    for (let index = column; index < column + count; index += 1) {
      if (hidden) hiddenColumns.add(index);
      else hiddenColumns.delete(index);
    }
  }

  rowHidden(sheet: string, row: number): boolean {
    return this.#sheet(sheet).content.hiddenRows.has(row);
  }

  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void {
    const { hiddenRows } = this.#sheet(sheet).content;
    for (let index = row; index < row + count; index += 1) {
      if (hidden) hiddenRows.add(index);
      else hiddenRows.delete(index);
    }
  }

  names(): readonly DefinedName[] {
    return this.#names;
  }

  setName(name: DefinedName): void {
    const index = this.#names.findIndex((present) =>
      present.name.toLowerCase() === name.name.toLowerCase() && present.sheet === name.sheet);
    if (index < 0) this.#names.push(name);
    else this.#names[index] = name;
    this.#change();
  }

  deleteName(name: string, sheet?: string): void {
    this.#names = this.#names.filter((present) =>
      present.name.toLowerCase() !== name.toLowerCase() || present.sheet !== sheet);
    this.#change();
  }

  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    return [...this.#conditionalFormats.values()].filter((format) => format.sheet === sheet);
  }

  setConditionalFormat(format: ConditionalFormat): void {
    this.#conditionalFormats.set(`${format.sheet} ${format.id}`, format);
  }

  deleteConditionalFormat(sheet: string, id: string): void {
    this.#conditionalFormats.delete(`${sheet} ${id}`);
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

  selection(): readonly Area[] {
    return this.#selection;
  }

  select(areas: readonly Area[]): void {
    if (areas[0] !== undefined) this.activateSheet(areas[0].sheet);
    this.#selection = areas;
    this.#emit({ kind: "selectionChanged", areas });
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

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Plays the user typing into a cell. */
  type(sheet: string, row: number, column: number, text: string): void {
    const cell = { sheet, row, column, rows: 1, columns: 1 };
    const { input } = typed(text, this.format(cell).numberFormat ?? "General");
    this.write(cell, [[input]]);
  }

  /** Every formula in the workbook with its place. */
  allFormulas(): readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly formula: string }[] {
    return this.#sheets.flatMap(({ facts, content }) => [...content.cells].flatMap(([key, { formula }]) => {
      const [row, column] = MemorySheet.place(key);
      return formula === null ? [] : [{ sheet: facts.id, row, column, formula }];
    }));
  }

  /** For a calculator: a formula's result, a matrix spilling; blocked by contents in its way it is #SPILL!. */
  setResult(sheet: string, row: number, column: number, result: CellValue | readonly (readonly CellValue[])[]): void {
    const { content } = this.#sheet(sheet);
    const cell = content.cell(row, column);
    if (cell?.formula === null || cell === undefined) return;
    const key = MemorySheet.key(row, column);
    const before = [cell.value, ...this.#retract(content, key)];
    const matrix = Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : [[result as CellValue]];
    const area = { sheet, row, column, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
    const blocked = content.keysIn(area).some((other) => other !== key && (content.cells.get(other)?.value ?? null) !== null);
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
    return content.keysIn(spill).filter((other) => content.cells.get(other)?.spilledFrom === key).map((other) => {
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
    this.#sheet(sheet).content.shift(axis, at, count);
    this.annotations.shift(sheet, axis, at, count);
    const size = Math.abs(count);
    const area: Area = axis === "row"
      ? { sheet, row: at, column: 0, rows: size, columns: sheetSize.columns }
      : { sheet, row: 0, column: at, rows: sheetSize.rows, columns: size };
    this.#emit({ kind: "changed", area, change });
    this.#change();
  }

  /** Rewrites every formula and name. */
  #rewrite(by: (formula: string) => string): void {
    for (const { content } of this.#sheets) {
      for (const cell of content.cells.values()) if (cell.formula !== null) cell.formula = by(cell.formula);
    }
    this.#names = this.#names.map((name) => ({ ...name, formula: by(name.formula) }));
  }

  #sheet(id: string): { facts: Sheet; readonly content: MemorySheet } {
    const sheet = this.#sheets.find(({ facts }) => facts.id === id);
    if (sheet === undefined) throw new Error(`The workbook has no sheet ${id}.`);
    return sheet;
  }

  #change(): void {
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
    for (const [sheet, areas] of changed) this.#emit({ kind: "calculated", sheet, areas });
  }

  #emit(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
