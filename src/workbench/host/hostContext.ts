import type { Area } from "./cells/area.ts";
import { ApiError } from "./requests/apiError.ts";
import { splitReference, parseLocalAddress } from "./cells/address.ts";
import type { HostObject } from "./requests/boundObject.ts";
import type { HostWorkbook, Sheet } from "./hostWorkbook.ts";
import type { AreasReference, SheetReference } from "./objects/references.ts";
import { isWholeColumns, isWholeRows, shiftedStretch, type RangeReference } from "./cells/rangeReference.ts";

/** What objects of the client do outside the workbook. */
export interface HostServices {
  /** Results of custom functions, in either of the client's shapes. */
  invocationResults(results: unknown): void;
  /** The client has loaded its custom functions and takes calls. */
  functionsReady(): void;
  /** The client has loaded its actions: the last thing it does when it starts. */
  actionsReady(): void;
  /** The task pane is to be shown or hidden. */
  paneVisibility(shown: boolean): void;
}

/** Makes the objects that many others answer with, and whose tables need these in turn. */
export interface SharedObjects {
  range(reference: RangeReference, context: HostContext): HostObject;
  rangeAreas(reference: AreasReference, context: HostContext): HostObject;
  worksheet(reference: SheetReference, context: HostContext): HostObject;
}

const eventsRemembered = 500;

/** What the tables of objects share: the workbook, and what the client asked the host to keep. */
export class HostContext {
  readonly #kept = new Map<string, RangeReference | readonly RangeReference[]>();
  readonly #registrations = new Map<string, number>();
  readonly #ofEvents: string[] = [];
  #lastReference = 0;
  /** `context.runtime.enableEvents` */
  eventsEnabled = true;
  /** Whether what happens now is the add-in's doing. */
  causedByAddIn = false;
  /** Whether the workbook's structure is protected. */
  structureProtected = false;

  /** Whether the task pane is shown. */
  paneShown = true;

  constructor(
    readonly workbook: HostWorkbook,
    readonly services: HostServices,
    readonly objects: SharedObjects,
  ) {
    workbook.listen((event) => {
      if (event.kind === "sheetDeleted") workbook.parts.charts.deleteOfSheet(event.sheet);
      if (event.kind !== "changed" || event.change === "RangeEdited") return;
      const axis = event.change.startsWith("Row") ? "row" : "column";
      const inserted = event.change.endsWith("Inserted");
      const count = axis === "row" ? event.area.rows : event.area.columns;
      this.#shift(event.area.sheet, axis, event.area[axis], inserted ? count : -count);
      workbook.parts.charts.shift(event.area.sheet, axis, event.area[axis], inserted ? count : -count);
    });
  }

  /** Gives the id under which the client can ask for the cells in later requests. */
  keep(reference: RangeReference | readonly RangeReference[]): string {
    this.#lastReference += 1;
    const id = `{${this.#lastReference}}`;
    this.#kept.set(id, reference);
    return id;
  }

  /** Keeps the cells of an event; the oldest are forgotten, as the client never says when it is done with them. */
  keepForEvent(reference: RangeReference): string {
    const id = this.keep(reference);
    this.#ofEvents.push(id);
    if (this.#ofEvents.length > eventsRemembered) this.release(this.#ofEvents.shift() ?? "");
    return id;
  }

  kept(id: string): RangeReference | readonly RangeReference[] | undefined {
    return this.#kept.get(id);
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  /** Counts registrations for an event type of a target: "Workbook" or a sheet's id. */
  register(eventType: number, target: string, by: 1 | -1): void {
    const key = `${eventType} ${target}`;
    this.#registrations.set(key, Math.max(0, (this.#registrations.get(key) ?? 0) + by));
  }

  isRegistered(eventType: number, target: string): boolean {
    return (this.#registrations.get(`${eventType} ${target}`) ?? 0) > 0;
  }

  showPane(shown: boolean): void {
    this.paneShown = shown;
    this.services.paneVisibility(shown);
  }

  sheet(id: string): Sheet {
    const sheet = this.workbook.sheets().find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new ApiError("ItemNotFound");
    return sheet;
  }

  /** By id, or by name without regard to case. */
  findSheet(key: unknown): Sheet | undefined {
    if (typeof key !== "string") throw new ApiError("InvalidArgument");
    const sheets = this.workbook.sheets();
    return (
      sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
    );
  }

  /** What "B2:C4", "Goodwill!B2" or a defined name stands for; undefined where it is no reference. */
  resolve(text: string, defaultSheet: string | undefined): Area | undefined {
    const { sheetName, local } = splitReference(text.trim().replace(/^=/, ""));
    const sheet = sheetName === undefined ? defaultSheet : this.findSheet(sheetName)?.id;
    const place = parseLocalAddress(local);
    if (place !== undefined) return sheet === undefined ? undefined : { sheet, ...place };
    if (sheetName !== undefined) return undefined;
    const names = this.workbook.names().filter((name) => name.name.toLowerCase() === local.toLowerCase());
    const name =
      names.find((candidate) => candidate.sheet === defaultSheet) ??
      names.find((candidate) => candidate.sheet === undefined);
    return name === undefined ? undefined : this.resolve(name.formula, undefined);
  }

  /** Whether no protected sheet keeps the cells from changing. */
  mayChange(areas: readonly Area[]): boolean {
    return areas.every((area) => !this.sheet(area.sheet).protected || this.workbook.format(area).locked === false);
  }

  /** Throws AccessDenied where a protected sheet does not let the cells change. */
  guardCells(areas: readonly Area[]): void {
    if (!this.mayChange(areas)) throw new ApiError("AccessDenied");
  }

  /** Throws AccessDenied where the sheet is protected, whatever its cells. */
  guardSheet(sheet: string): void {
    if (this.sheet(sheet).protected) throw new ApiError("AccessDenied");
  }

  /** Throws AccessDenied where sheets may not be added, deleted, renamed or moved. */
  guardStructure(): void {
    if (this.structureProtected) throw new ApiError("AccessDenied");
  }

  #shift(sheet: string, axis: "row" | "column", at: number, count: number): void {
    const size = axis === "row" ? "rows" : "columns";
    for (const reference of [...this.#kept.values()].flat()) {
      const { area } = reference as RangeReference;
      if (area.sheet !== sheet || (axis === "row" ? isWholeColumns(area) : isWholeRows(area))) continue;
      const [start, length] = shiftedStretch(area[axis], area[size], at, count);
      (reference as RangeReference).area = { ...area, [axis]: start, [size]: length };
    }
  }
}
