/** What a workbook of the model is to hold after everything that was typed into it, kept apart from the workbook. */
import { builtInPack } from "../../../packs/index.ts";
import { planWorkbook } from "../../../src/model/planWorkbook.ts";
import type { CellContent, CellPlan, SheetPlan, WorkbookPlan } from "../../../src/plan/plan.ts";
import { planOwnUnit } from "../planOwnUnit.ts";

/** A cell of the workbook, whether the plan has it or not. */
export interface LedgerCell {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly column: number;
  /** Absent of a cell that the plan leaves blank. */
  readonly plan?: CellPlan;
}

/** The user's own sheet, which a new workbook has. */
export const ownSheet: SheetPlan = {
  id: "own",
  name: "Sheet1",
  tabColour: "",
  columnWidths: [],
  freeze: { rows: 0, columns: 0 },
  // The engine knows no name of a sheet that is blank.
  cells: [{ row: 19, column: 7, content: { kind: "text", text: "mine" }, style: "label" }],
  spills: [],
  conditionalFormats: [],
  choices: [],
};

const model = planWorkbook(builtInPack);
const unit = planOwnUnit(1);

/** The model with a unit of the user's own and the user's sheet beside it, as the workbook may come to hold them. */
export const wholePlan: WorkbookPlan = {
  ...model,
  sheets: [...model.sheets, ...unit.sheets, ownSheet],
  names: [...model.names, ...unit.names],
  analyses: [...model.analyses, ...unit.analyses],
};

export const unitSheetIds: ReadonlySet<string> = new Set(unit.sheets.map(({ id }) => id));

export const keyOf = ({ sheet, row, column }: LedgerCell): string => `${sheet.id} ${row} ${column}`;

const blank: CellContent = { kind: "empty" };

export class Ledger {
  /** By `keyOf`: what was typed, where it differs from the plan's. */
  readonly typed = new Map<string, { readonly cell: LedgerCell; readonly content: CellContent }>();
  /** What builds have set aside, as the sheet for it says them. */
  readonly setAside: (readonly [sheet: string, row: number, column: number, content: CellContent])[] = [];
  hasUnit = false;
  isDetached = false;

  contentOf(cell: LedgerCell): CellContent {
    return this.typed.get(keyOf(cell))?.content ?? cell.plan?.content ?? blank;
  }

  type(cell: LedgerCell, content: CellContent): void {
    if (JSON.stringify(content) === JSON.stringify(cell.plan?.content ?? blank)) this.typed.delete(keyOf(cell));
    else this.typed.set(keyOf(cell), { cell, content });
  }

  /** Cells of the model with something else than the plan's, that are no inputs. */
  typedOver(): readonly { readonly cell: LedgerCell; readonly content: CellContent }[] {
    return [...this.typed.values()].filter(
      ({ cell: { plan, sheet } }) => plan !== undefined && plan.inputKey === undefined && !unitSheetIds.has(sheet.id),
    );
  }

  /** Those of them that a build writes again: what stands in the way of a function's grid stays, and the grid says so. */
  replaced(): ReturnType<Ledger["typedOver"]> {
    return this.typedOver().filter(({ cell }) => !isFilled(cell));
  }

  /** The sheets that are there. */
  sheets(): readonly SheetPlan[] {
    return wholePlan.sheets.filter(({ id }) => this.hasUnit || !unitSheetIds.has(id));
  }
}

/** Whether a function in another cell fills this one. */
function isFilled({ sheet, row, column }: LedgerCell): boolean {
  return sheet.spills.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );
}
