import { areaAddress } from "../../formula/addresses.ts";
import type { SelectedCell } from "../../host/ModelHost.ts";
import type { SheetId, WorkbookPlan } from "../../plan/plan.ts";
import { onceCellIsLeft } from "../office/cellEditMode.ts";
import type { LayoutMaps } from "../following/LayoutMaps.ts";
import { logUnfolded } from "../office/officeHelpers.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import { cellState } from "../reading/cellState.ts";

/** Long enough for a sheet's activation and its selection to arrive as one, short enough to feel immediate. */
const BURST = 20;

export interface SelectionSource {
  readonly plan: WorkbookPlan;
  readonly maps: LayoutMaps;
  /** Of the last build; undefined where there is none. */
  record(): BuildRecord | undefined;
  isBuilding(): boolean;
}

interface ActiveCell {
  readonly worksheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly text: string;
}

const placeKey = (sheet: SheetId, row: number, column: number): string => `${sheet} ${row} ${column}`;

/**
 * Follows the user's selection: one request for a selection, none on sheets without figures and assumptions, and
 * never two at a time, however fast the user moves.
 */
export class SelectionWatch {
  readonly #figures: ReadonlySet<string>;
  readonly #sheets: ReadonlySet<SheetId>;
  /** The worksheet of the latest selection; empty until one was heard of. */
  #worksheet = "";
  #selected: SelectedCell | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = false;
  #due = false;
  #stop: (() => Promise<void>) | undefined;

  constructor(
    private readonly source: SelectionSource,
    private readonly listener: (cell: SelectedCell | null) => void,
  ) {
    const { figures, assumptions } = source.plan;
    this.#figures = new Set(figures.map(({ sheet, row, column }) => placeKey(sheet, row, column)));
    this.#sheets = new Set([...figures.map(({ sheet }) => sheet), ...assumptions.map(({ cell }) => cell.sheet)]);
  }

  async start(): Promise<void> {
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const selected = async ({ worksheetId }: { worksheetId: string }): Promise<void> => {
        this.#worksheet = worksheetId;
        this.look();
      };
      const added = [
        worksheets.onSelectionChanged.add(selected),
        worksheets.onActivated.add(selected),
        worksheets.onChanged.add(async ({ worksheetId, changeType }) =>
          this.#changed(worksheetId, changeType !== "RangeEdited"),
        ),
        worksheets.onCalculated.add(async ({ worksheetId }) => this.#changed(worksheetId, false)),
      ];
      await context.sync();
      return added;
    });
    this.#stop = async () => {
      const [first] = handlers;
      if (first === undefined) return;
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    };
    this.look();
  }

  async stop(): Promise<void> {
    const stop = this.#stop;
    this.#stop = undefined;
    clearTimeout(this.#timer);
    await stop?.();
  }

  /** Reads the selected cell soon. */
  look(): void {
    if (this.#reading) this.#due = true;
    else this.#timer ??= setTimeout(() => void this.#read(), BURST);
  }

  #changed(worksheet: string, layout: boolean): void {
    if (layout) this.source.maps.forget(this.#sheetOf(worksheet));
    if (worksheet !== this.#worksheet) return;
    const { sheet = "", row = 0, column = 0 } = this.#selected ?? {};
    if (layout || this.#figures.has(placeKey(sheet, row, column))) this.look();
  }

  #sheetOf(worksheet: string): SheetId | undefined {
    return Object.entries(this.source.record()?.sheets ?? {}).find(([, id]) => id === worksheet)?.[0];
  }

  async #read(): Promise<void> {
    this.#timer = undefined;
    this.#reading = true;
    try {
      do {
        this.#due = false;
        this.#selected = await this.#selectedCell();
      } while (this.#due);
    } catch (error) {
      // What is selected is a matter of convenience: a message about it would be in the way of the work.
      logUnfolded(error);
      this.#selected = null;
    } finally {
      this.#reading = false;
    }
    if (this.#stop !== undefined) this.listener(this.#selected);
  }

  async #selectedCell(): Promise<SelectedCell | null> {
    for (;;) {
      const record = this.source.record();
      if (record === undefined || record.version !== this.source.plan.version || this.source.isBuilding()) return null;
      const worksheet = this.#worksheet;
      const sheet = this.#sheetOf(worksheet);
      if (worksheet !== "" && (sheet === undefined || !this.#sheets.has(sheet))) return null;
      const found: { selected?: SelectedCell | null } = {};
      await onceCellIsLeft(async () => {
        const [active, place] = await this.#request(record, sheet);
        if (active.worksheet === worksheet) found.selected = place;
        else this.#worksheet = active.worksheet;
      });
      if (found.selected !== undefined) return found.selected;
    }
  }

  /** The active cell, and its place in the plan where it is on the given sheet. */
  async #request(record: BuildRecord, sheet: SheetId | undefined): Promise<[ActiveCell, SelectedCell | null]> {
    return Excel.run(async (context) => {
      const { workbook } = context;
      const cell = workbook.getActiveCell().untrack();
      cell.load("rowIndex,columnIndex,values,text");
      const worksheet = cell.worksheet.load("id");
      const learn = this.source.maps.queueLearning(workbook, record, sheet === undefined ? [] : [sheet]);
      await context.sync();
      const active: ActiveCell = {
        worksheet: worksheet.id,
        row: cell.rowIndex,
        column: cell.columnIndex,
        value: cell.values[0]?.[0],
        text: String(cell.text[0]?.[0] ?? ""),
      };
      const map = learn().get(sheet ?? "");
      const row = map?.rows.lineAt(active.row);
      const column = map?.columns.lineAt(active.column);
      if (sheet === undefined || row === undefined || column === undefined) return [active, null];
      const address = areaAddress({ ...active, rows: 1, columns: 1 });
      return [active, { sheet, row, column, address, state: cellState(active.value, active.text) }];
    });
  }
}
