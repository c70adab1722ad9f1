import { Annotations } from "../host/cells/annotations.ts";
import type { Area } from "../host/cells/area.ts";
import type { CellFormat, CommonFormat } from "../host/cells/cellFormat.ts";
import type { CellValue } from "../host/cells/cellValue.ts";
import { DocumentParts } from "../host/documentParts.ts";
import type {
  CalculationMode,
  CellInput,
  ClearWhat,
  ConditionalFormat,
  DefinedName,
  HostWorkbook,
  Sheet,
} from "../host/hostWorkbook.ts";
import type { WorkbookEvent } from "../host/events/workbookEvent.ts";
import { Calculation } from "./calculating/calculation.ts";
import type { CircularReferences } from "./calculating/circularReferences.ts";
import type { UniverGrid } from "./createUniver.ts";
import { GridCells, shown } from "./gridCells.ts";
import { GridConditionalFormats } from "./gridConditionalFormats.ts";
import { GridContext } from "./gridContext.ts";
import { GridDrawing } from "./drawing/gridDrawing.ts";
import { GridEvents } from "./gridEvents.ts";
import { GridFormats } from "./gridFormats.ts";
import { GridFunctions } from "./gridFunctions.ts";
import type { FunctionHelp, Invoke } from "./gridFunctions.ts";
import { GridNames } from "./gridNames.ts";
import { GridPanes } from "./drawing/gridPanes.ts";
import { GridRowsAndColumns } from "./gridRowsAndColumns.ts";
import { GridSelection } from "./gridSelection.ts";
import { GridSheets } from "./gridSheets.ts";
import { GridTyping } from "./gridTyping.ts";

/** The workbook that Univer shows, as the host sees it. */
export class GridWorkbook extends GridRowsAndColumns implements HostWorkbook {
  readonly annotations = new Annotations();
  readonly parts = new DocumentParts();
  /** Where cells are on the page. */
  readonly panes: GridPanes;
  /** What the user types. */
  readonly typing: GridTyping;
  readonly #calculation: Calculation;
  readonly #functions: GridFunctions;
  readonly #sheets: GridSheets;
  readonly #cells: GridCells;
  readonly #formats: GridFormats;
  readonly #names: GridNames;
  readonly #conditionalFormats: GridConditionalFormats;
  readonly #selection: GridSelection;
  readonly #events: GridEvents;
  #mode: CalculationMode = "Automatic";
  #updates = 0;

  constructor(
    grid: UniverGrid,
    readonly name: string,
    invoke: Invoke,
  ) {
    const context = new GridContext(grid.injector, grid.workbook);
    super(context);
    this.#calculation = grid.injector.get(Calculation);
    this.#functions = new GridFunctions(grid.injector, context.unitId, invoke, ({ sheet, row, column }) =>
      this.#cells.formula(sheet, row, column),
    );
    this.#sheets = new GridSheets(context);
    this.#cells = new GridCells(context, (...place) => this.#functions.message(...place));
    this.#formats = new GridFormats(context);
    this.#names = new GridNames(context);
    this.#conditionalFormats = new GridConditionalFormats(context);
    this.#selection = new GridSelection(context);
    this.#events = new GridEvents(context, this.#cells, (...move) => this.annotations.shift(...move));
    new GridDrawing(context, () => this.#busy);
    this.panes = new GridPanes(context);
    this.typing = new GridTyping(context, () => this.selection()[0]);
  }

  /** Makes custom functions known to formulas and to the formula bar's help. */
  registerFunctions(functions: readonly FunctionHelp[]): void {
    this.#functions.register(functions);
  }

  /** Calls the listener with each cell the user clicks. */
  onClick(listener: (sheet: string, row: number, column: number) => void): void {
    this.#selection.onClick(listener);
  }

  /** The cells whose formulas refer to themselves, by themselves or by way of others. */
  get circular(): CircularReferences {
    return this.#calculation.circular;
  }

  sheets(): readonly Sheet[] {
    return this.#sheets.list();
  }

  addSheet(name: string): string {
    return this.#sheets.add(name);
  }

  deleteSheet(id: string): void {
    this.context.pending.flush();
    this.#sheets.delete(id);
    this.annotations.deleteSheet(id);
  }

  updateSheet(id: string, changes: Partial<Omit<Sheet, "id">>): void {
    this.#sheets.update(id, changes);
    if (changes.protected !== undefined) {
      this.#events.emit({ kind: "sheetProtectionChanged", sheet: id, protected: changes.protected });
    }
  }

  moveSheet(id: string, position: number): void {
    this.#sheets.move(id, position);
  }

  activeSheet(): string {
    return this.#sheets.active();
  }

  activateSheet(id: string): void {
    this.#sheets.activate(id);
  }

  values(area: Area): readonly (readonly CellValue[])[] {
    return this.#cells.values(area);
  }

  formulas(area: Area): readonly (readonly (string | null)[])[] {
    return this.#cells.formulas(area);
  }

  texts(area: Area): readonly (readonly string[])[] {
    return this.#cells.texts(area);
  }

  /** A number as a cell of the format shows it. */
  shown(value: number, numberFormat: string): string {
    return shown(value, numberFormat);
  }

  write(area: Area, contents: readonly (readonly CellInput[])[]): void {
    this.#cells.write(area, contents);
  }

  clear(areas: readonly Area[], what: ClearWhat): void {
    for (const area of areas) {
      this.#cells.clear(area, what);
      if (what === "All" || what === "Hyperlinks") this.annotations.clear("hyperlink", area);
    }
  }

  usedArea(area: Area, valuesOnly: boolean): Area | null {
    return this.#cells.usedArea(area, valuesOnly);
  }

  spillArea(sheet: string, row: number, column: number): Area | null {
    return this.#cells.spillArea(sheet, row, column);
  }

  format(area: Area): CommonFormat {
    return this.#formats.format(area);
  }

  numberFormats(area: Area): readonly (readonly string[])[] {
    return this.#formats.numberFormats(area);
  }

  setFormat(areas: readonly Area[], changes: Partial<CellFormat>): void {
    this.#formats.setFormat(areas, changes);
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.#formats.setNumberFormats(area, formats);
  }

  names(): readonly DefinedName[] {
    return this.#names.list();
  }

  setName(name: DefinedName): void {
    this.#names.set(name);
  }

  deleteName(name: string, sheet?: string): void {
    this.#names.delete(name, sheet);
  }

  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    return this.#conditionalFormats.list(sheet);
  }

  setConditionalFormat(format: ConditionalFormat): void {
    this.#conditionalFormats.set(format);
  }

  deleteConditionalFormat(sheet: string, id: string): void {
    this.#conditionalFormats.delete(sheet, id);
  }

  calculationMode(): CalculationMode {
    return this.#mode;
  }

  setCalculationMode(mode: CalculationMode): void {
    this.#mode = mode;
    this.#calculation.manual = mode === "Manual";
  }

  calculate(kind: "Recalculate" | "Full" | "FullRebuild"): void {
    if (kind === "Recalculate") return this.#calculation.now();
    this.#functions.forget();
    this.#calculation.everything();
  }

  async settled(): Promise<void> {
    do {
      await this.#calculation.rest();
      await this.#functions.rest();
    } while (this.#busy);
  }

  selection(): readonly Area[] {
    return this.#selection.areas();
  }

  select(areas: readonly Area[]): void {
    const [first] = areas;
    if (first === undefined) return;
    this.#sheets.activate(first.sheet);
    this.#selection.select(areas);
  }

  editing(): boolean {
    return this.#selection.editing;
  }

  beginUpdate(): void {
    this.#updates += 1;
    if (this.#updates > 1) return;
    this.#calculation.hold();
    this.context.beginStep();
    this.#conditionalFormats.hold();
  }

  endUpdate(): void {
    this.#updates -= 1;
    if (this.#updates > 0) return;
    this.#conditionalFormats.release();
    this.context.endStep();
    this.#calculation.release();
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    return this.#events.listen(listener);
  }

  get #busy(): boolean {
    return this.#calculation.busy || this.#functions.pending > 0;
  }
}
