import { cellAddress } from "../../formula/addresses.ts";
import { type Advice, ModelHostError } from "../../host/Advice.ts";
import type { UnitReport } from "../../host/ModelHost.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import {
  chartsRefused,
  manualCalculation,
  namesStayTaken,
  notInPlan,
  olderExcel,
  protectedWorkbook,
  undoingFailed,
  unitNotAdded,
} from "../../host/sentences.ts";
import { freeUnitNumber } from "../../plan/ownUnit/freeUnitNumber.ts";
import type { SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import { asHostError, unfolded } from "../office/adviceOn.ts";
import { onceCellIsLeft } from "../office/cellEditMode.ts";
import { isOfCharts, writeCharts } from "../writing/charts.ts";
import { queueReadingWorkbook, type WorkbookState } from "../reading/readWorkbook.ts";
import { capabilities, type Capabilities } from "../office/capabilities.ts";
import { undoBuild } from "../undoing/undoBuild.ts";
import { livingUnits, namesTakenFromUnits } from "./livingUnits.ts";
import { UNITS_SETTING } from "../remembering/unitsRecord.ts";
import { writeNames } from "../writing/writeNames.ts";
import { writeAppearance, writeContents } from "../writing/writeSheet.ts";

/** What is there before a unit is added; nothing of the model's own is written, so its last build does not matter. */
type Before = Omit<WorkbookState, "build">;

function adviceOnUnits({ unreadableUnits }: Before): readonly Advice[] {
  return unreadableUnits === undefined ? [] : [namesStayTaken(unreadableUnits)];
}

/** The first request: what is there. */
function read(): Promise<Before> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const readState = queueReadingWorkbook(context);
    await context.sync();
    const { build: _build, ...before } = readState();
    return before;
  });
}

function firstBlankInput({ cells }: SheetPlan): string {
  const cell = cells.find(({ inputKey, content }) => inputKey !== undefined && content.kind === "empty");
  return cellAddress(cell ?? { row: 0, column: 0 });
}

/** The second request adds the sheet with everything on it; the third shows it and remembers it. */
async function write(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  before: Before,
  can: Capabilities,
  charted: boolean,
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    const worksheet = workbook.worksheets.add(sheet.name);
    worksheet.load("id");
    writeContents(worksheet, sheet, can, true);
    writeAppearance(worksheet, sheet, plan);
    writeNames(workbook, plan, before);
    if (charted) writeCharts(worksheet, sheet, new Map(), false);
    await context.sync();

    worksheet.activate();
    worksheet.getRange(firstBlankInput(sheet)).untrack().select();
    const unit = { sheet: worksheet.id, names: plan.names.map(({ name }) => name) };
    // The last, so that a failure before it leaves the setting as it was.
    workbook.settings.add(UNITS_SETTING, JSON.stringify([...livingUnits(before), unit]));
    await context.sync();
  });
}

/** Takes away what was written and gives the error to throw. */
async function failed(error: unknown, plan: WorkbookPlan, before: Before, can: Capabilities): Promise<ModelHostError> {
  const cause = asHostError(error, "Adding a unit");
  try {
    await onceCellIsLeft(() => undoBuild({ before, plan, owned: new Map() }, can));
  } catch (undoing) {
    const also = asHostError(undoing, "Undoing it");
    const remedy = "Delete the sheet that was added.";
    return new ModelHostError(undoingFailed(cause.message, also.message, remedy), { cause: error });
  }
  return new ModelHostError(unitNotAdded(cause.advice), { cause: error });
}

/** Writes the unit, without its chart where Excel refuses that; says why it did, undefined where it did not. */
async function writeOrUndo(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  before: Before,
  can: Capabilities,
): Promise<Advice | undefined> {
  try {
    await write(plan, sheet, before, can, true);
    return undefined;
  } catch (error) {
    if (!isOfCharts(error)) throw await failed(error, plan, before, can);
    try {
      await undoBuild({ before, plan, owned: new Map() }, can);
      await write(plan, sheet, before, can, false);
      return chartsRefused([sheet.name], unfolded(error));
    } catch (second) {
      throw await failed(second, plan, before, can);
    }
  }
}

/**
 * Adds a sheet with a blank unit block behind the others and shows it, in three requests. Nothing that is there
 * changes; where the adding fails, it is undone. @throws ModelHostError
 */
export async function addUnit({ planUnit }: Pick<ModelSource, "planUnit">): Promise<UnitReport> {
  const can = capabilities();
  let before: Before;
  try {
    before = await read();
  } catch (error) {
    throw asHostError(error, "Adding a unit");
  }
  if (before.structureIsProtected) throw new ModelHostError(protectedWorkbook("add the unit again"));
  const taken = namesTakenFromUnits(before);
  const number = freeUnitNumber(taken);
  const plan = planUnit(number, taken);
  const [sheet] = plan.sheets;
  if (sheet === undefined)
    throw new ModelHostError(unitNotAdded(notInPlan(`sheet for the unit of the number ${number}`)));
  const uncharted = await writeOrUndo(plan, sheet, before, can);
  return {
    sheet: sheet.id,
    name: sheet.name,
    cells: sheet.cells.filter(({ content }) => content.kind !== "empty").length,
    advice: [
      ...adviceOnUnits(before),
      ...(before.calculatesByHand ? [manualCalculation] : []),
      ...(uncharted ? [uncharted] : []),
      ...(can.spills ? [] : [olderExcel(["the grid is native formulas, as it does not fill cells from one function"])]),
    ],
  };
}
