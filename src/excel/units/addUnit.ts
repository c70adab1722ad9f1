import { cellAddress } from "../../formula/addresses.ts";
import { type Advice, ModelHostError } from "../../host/Advice.ts";
import type { UnitReport } from "../../host/ModelHost.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import { leftOut, undoingFailed } from "../../host/buildSentences.ts";
import {
  manualCalculation,
  namesStayTaken,
  notInPlan,
  olderExcel,
  protectedWorkbook,
  unitNotAdded,
} from "../../host/sentences.ts";
import { freeUnitNumber } from "../../plan/ownUnit/freeUnitNumber.ts";
import type { SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import { asHostError } from "../office/adviceOn.ts";
import type { Decoration } from "../decorating/Decoration.ts";
import { decorateApart } from "../decorating/decorateApart.ts";
import { decorationsOf } from "../decorating/decorationsOf.ts";
import { queueDecorations } from "../decorating/queueDecorations.ts";
import { noLooks } from "../decorating/readOldLooks.ts";
import { queueReadingWorkbook, type WorkbookState } from "../reading/readWorkbook.ts";
import { capabilities, type Capabilities } from "../office/capabilities.ts";
import { undoSurely } from "../undoing/undoBuild.ts";
import { livingUnits, namesTakenFromUnits } from "../remembering/livingUnits.ts";
import { UNITS_SETTING } from "../remembering/unitsRecord.ts";
import { writeNames } from "../writing/writeNames.ts";
import { writeContents } from "../writing/writeSheet.ts";
import * as excelWords from "../excelWords.ts";

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

interface NewUnit {
  readonly plan: WorkbookPlan;
  readonly sheet: SheetPlan;
  readonly before: Before;
  readonly can: Capabilities;
}

function decorationsFor({ plan, sheet, can }: NewUnit, worksheet: string): readonly Decoration[] {
  return decorationsOf({ worksheet, plan: sheet, workbook: plan, can, old: noLooks, extent: { kind: "new" } });
}

/** The second request adds the sheet with its cells and names; the third shows it, remembers it and gives it its looks. */
async function write(unit: NewUnit, added: (worksheet: string) => void): Promise<void> {
  const { plan, sheet, before, can } = unit;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    const worksheet = workbook.worksheets.add(sheet.name);
    worksheet.load("id");
    writeContents(worksheet, sheet, can, true);
    writeNames(workbook, plan, before);
    await context.sync();

    workbook.application.suspendScreenUpdatingUntilNextSync();
    const record = { sheet: worksheet.id, names: plan.names.map(({ name }) => name) };
    workbook.settings.add(UNITS_SETTING, JSON.stringify([...livingUnits(before), record]));
    added(worksheet.id);
    worksheet.activate();
    worksheet.getRange(firstBlankInput(sheet)).untrack().select();
    queueDecorations(workbook, decorationsFor(unit, worksheet.id));
    await context.sync();
  });
}

/** Takes away what was written and gives the error to throw. */
async function failed(error: unknown, { plan, before, can }: NewUnit): Promise<ModelHostError> {
  const cause = asHostError(error, excelWords.addingAUnit);
  try {
    await undoSurely({ before, plan, owned: new Map() }, can);
  } catch (undoing) {
    const also = asHostError(undoing, "Undoing it");
    const remedy = excelWords.deleteTheSheetThatWas;
    return new ModelHostError(undoingFailed(cause.message, also.message, remedy), { cause: error });
  }
  return new ModelHostError(unitNotAdded(cause.advice), { cause: error });
}

/** Whether the workbook remembers a unit on this sheet: its cells and names are there, then. */
async function isRemembered(worksheet: string): Promise<boolean> {
  const { units } = await read();
  return units.some(({ sheet }) => sheet === worksheet);
}

/** Writes the unit, and one by one what Excel refuses of its looks; says what is left out, undefined where nothing is. */
async function writeOrUndo(unit: NewUnit): Promise<Advice | undefined> {
  let worksheet: string | undefined;
  try {
    await write(unit, (id) => (worksheet = id));
    return undefined;
  } catch (error) {
    try {
      if (worksheet === undefined || !(await isRemembered(worksheet))) throw error;
      const refusals = await decorateApart(decorationsFor(unit, worksheet));
      return refusals.length === 0 ? undefined : leftOut(refusals);
    } catch {
      throw await failed(error, unit);
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
    throw asHostError(error, excelWords.addingAUnit);
  }
  if (before.structureIsProtected) throw new ModelHostError(protectedWorkbook("add the unit again"));
  const taken = namesTakenFromUnits(before);
  const number = freeUnitNumber(taken);
  const plan = planUnit(number, taken);
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new ModelHostError(unitNotAdded(notInPlan(excelWords.sheetForTheUnit(number))));
  const incomplete = await writeOrUndo({ plan, sheet, before, can });
  return {
    sheet: sheet.id,
    name: sheet.name,
    cells: sheet.cells.filter(({ content }) => content.kind !== "empty").length,
    advice: [
      ...adviceOnUnits(before),
      ...(before.calculatesByHand ? [manualCalculation] : []),
      ...(incomplete ? [incomplete] : []),
      ...(can.spills ? [] : [olderExcel([excelWords.theGridIsNativeFormulas])]),
    ],
  };
}
