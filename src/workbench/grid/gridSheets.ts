import { BooleanNumber, generateRandomId } from "@univerjs/core";
import type { Worksheet } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import type { Sheet, Visibility } from "../host/hostWorkbook.ts";
import type { GridContext } from "./gridContext.ts";

/** A new sheet's size: the grid draws what is there, and grows as cells are written. */
export const newSheet = { rowCount: 400, columnCount: 60, defaultColumnWidth: 72, defaultRowHeight: 20 } as const;

/** What Excel knows of a sheet and Univer does not. */
interface SheetExtras {
  readonly veryHidden: boolean;
  readonly showHeadings: boolean;
  readonly protected: boolean;
}

const noExtras: SheetExtras = { veryHidden: false, showHeadings: true, protected: false };

/** The workbook's sheets: order, names, looks, which one is shown. */
export class GridSheets {
  readonly #extras = new Map<string, SheetExtras>();

  constructor(private readonly context: GridContext) {}

  list(): Sheet[] {
    return this.context.workbook.getSheetOrders().map((id) => this.#describe(this.context.sheet(id)));
  }

  add(name: string): string {
    const id = generateRandomId(10);
    const { workbook } = this.context;
    this.#run(InsertSheetCommand.id, { index: workbook.getSheetOrders().length, sheet: { id, name, ...newSheet } });
    return id;
  }

  delete(id: string): void {
    if (this.context.workbook.getActiveSheet().getSheetId() === id) {
      const others = this.list().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
      if (others[0] !== undefined) this.activate(others[0].id);
    }
    this.#run(RemoveSheetCommand.id, { subUnitId: id });
    this.#extras.delete(id);
  }

  update(id: string, changes: Partial<Omit<Sheet, "id">>): void {
    const { name, visibility, tabColour, showGridlines, freeze } = changes;
    const on = { subUnitId: id };
    if (name !== undefined) this.#run(SetWorksheetNameCommand.id, { ...on, name });
    if (visibility !== undefined) this.#show(id, visibility);
    if (tabColour !== undefined) this.#run(SetTabColorCommand.id, { ...on, value: tabColour });
    if (showGridlines !== undefined) {
      this.#run(ToggleGridlinesCommand.id, {
        ...on,
        showGridlines: showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    }
    if (freeze !== undefined) {
      this.#run(SetFrozenCommand.id, {
        ...on,
        startRow: freeze.rows > 0 ? freeze.rows : -1,
        startColumn: freeze.columns > 0 ? freeze.columns : -1,
        xSplit: freeze.columns,
        ySplit: freeze.rows,
      });
    }
    const extras = this.#extras.get(id) ?? noExtras;
    this.#extras.set(id, {
      veryHidden: visibility === undefined ? extras.veryHidden : visibility === "VeryHidden",
      showHeadings: changes.showHeadings ?? extras.showHeadings,
      protected: changes.protected ?? extras.protected,
    });
  }

  move(id: string, position: number): void {
    this.#run(SetWorksheetOrderCommand.id, { subUnitId: id, order: position });
  }

  active(): string {
    return this.context.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (this.active() !== id) this.#run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  #show(id: string, visibility: Visibility): void {
    const hidden = this.context.sheet(id).isSheetHidden() === BooleanNumber.TRUE;
    if (hidden === (visibility !== "Visible")) return;
    this.#run(hidden ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id, { subUnitId: id });
  }

  #describe(sheet: Worksheet): Sheet {
    const id = sheet.getSheetId();
    const { xSplit, ySplit } = sheet.getFreeze();
    const { tabColor, showGridlines, hidden } = sheet.getConfig();
    const extras = this.#extras.get(id) ?? noExtras;
    return {
      id,
      name: sheet.getName(),
      visibility: extras.veryHidden ? "VeryHidden" : hidden === BooleanNumber.TRUE ? "Hidden" : "Visible",
      tabColour: tabColor,
      showGridlines: showGridlines !== BooleanNumber.FALSE,
      showHeadings: extras.showHeadings,
      freeze: { rows: ySplit, columns: xSplit },
      protected: extras.protected,
    };
  }

  #run(id: string, params: object): void {
    this.context.run(id, { unitId: this.context.unitId, ...params });
  }
}
