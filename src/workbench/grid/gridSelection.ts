import { SetSelectionsOperation, SelectionMoveType, SheetsSelectionsService } from "@univerjs/sheets";
import { HoverManagerService, IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Area } from "../host/cells/area.ts";
import { toArea, toRange } from "./gridContext.ts";
import type { GridContext } from "./gridContext.ts";

/** What is selected, and whether a cell is being typed in. */
export class GridSelection {
  readonly #selections: SheetsSelectionsService;
  readonly #editor: IEditorBridgeService;

  constructor(private readonly context: GridContext) {
    this.#selections = context.injector.get(SheetsSelectionsService);
    this.#editor = context.injector.get(IEditorBridgeService);
  }

  areas(): Area[] {
    const sheet = this.context.workbook.getActiveSheet().getSheetId();
    const areas = this.#selections.getCurrentSelections().map(({ range }) => toArea(sheet, range));
    return areas.length > 0 ? areas : [{ sheet, row: 0, column: 0, rows: 1, columns: 1 }];
  }

  /** Selects on the active sheet, scrolled into view. */
  select(areas: readonly Area[]): void {
    const selections = areas.map((area) => ({
      range: toRange(area),
      primary: {
        actualRow: area.row,
        actualColumn: area.column,
        ...toRange({ ...area, rows: 1, columns: 1 }),
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    }));
    const place = { unitId: this.context.unitId, subUnitId: this.context.workbook.getActiveSheet().getSheetId() };
    this.context.run(SetSelectionsOperation.id, {
      ...place,
      selections,
      type: SelectionMoveType.MOVE_END,
      reveal: true,
    });
  }

  /** Calls the listener with the cell on the active sheet that the user clicks. */
  onClick(listener: (sheet: string, row: number, column: number) => void): void {
    this.context.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
      listener(location.subUnitId, location.row, location.col);
    });
  }

  get editing(): boolean {
    return this.#editor.isVisible().visible;
  }
}
