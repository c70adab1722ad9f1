import { areaAddress, cellAddress, quoteSheetName, type Area } from "../../formula/addresses.ts";
import { ModelHostError } from "../../host/Advice.ts";
import type { ExhibitPut, ExhibitTarget } from "../../host/ModelHost.ts";
import { cellsTaken, exhibitOnModel, noRoomLeft, noSuchCell } from "../../host/exhibitSentences.ts";
import type { Exhibit, ExhibitPlan } from "../../plan/ExhibitPlan.ts";
import { freeSheetName } from "../../plan/freeName.ts";
import { widthInPoints } from "../../plan/paper/paper.ts";
import { decorateApart } from "../decorating/decorateApart.ts";
import type { Decoration } from "../decorating/Decoration.ts";
import { queueDecorations } from "../decorating/queueDecorations.ts";
import { noLooks } from "../decorating/readOldLooks.ts";
import { asHostError } from "../office/adviceOn.ts";
import { capabilities, type Capabilities } from "../office/capabilities.ts";
import { parseReference } from "../ranges/address.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import type { BesideUsers } from "../remembering/LastBuild.ts";
import { choiceSteps, widthSteps } from "./behaviour.ts";
import { chartDecorations } from "./charts.ts";
import { conditionalFormatDecoration } from "./conditionalFormats.ts";
import { fitsSheet, heldIn, nextFree, type HeldCell, type HeldCells } from "./freeArea.ts";
import { lookSteps, numberFormatSteps } from "./looks.ts";
import { untilAnswered } from "./settledWrite.ts";
import { writeContents } from "./writeSheet.ts";
import * as excelWords from "../excelWords.ts";

export interface ExhibitWishes extends BesideUsers {
  readonly exhibit: Exhibit;
  readonly target: ExhibitTarget;
}

/** Where it goes, and what is there. */
interface Site {
  readonly worksheet: string;
  readonly tab: string;
  readonly plan: ExhibitPlan;
  readonly held: HeldCells;
  readonly isNew: boolean;
  /** Widths of its columns in points, from its first; none on a new sheet. */
  readonly widths: readonly number[];
}

const nothing: HeldCells = { row: 0, column: 0, formulas: [] };

const inSheet = (tab: string, area: Area): string => `${quoteSheetName(tab)}!${areaAddress(area)}`;

/**
 * Puts a table with its formats and charts where the user is, as one step for Undo where Excel has them; never over
 * cells that hold something.
 *
 * @returns where it stands, or what is in the way and which place is free.
 * @throws ModelHostError with nothing left of it.
 */
export async function putExhibit(wishes: ExhibitWishes): Promise<ExhibitPut> {
  const can = capabilities();
  const options = can.undoGroups ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
  return Excel.run(options, async (context) => {
    const site =
      wishes.target === "newSheet" ? await newSheet(context, wishes) : await siteOf(context, wishes, wishes.target);
    const { plan, tab, held } = site;
    if (wishes.target !== "newSheet" && wishes.isOurs(site.worksheet))
      return { kind: "taken", sentence: exhibitOnModel(tab) };
    if (!fitsSheet(plan.area)) return { kind: "taken", sentence: noRoomFor(site) };
    const taken = heldIn(plan.area, held);
    if (taken.length > 0) return takenBy(site, taken);
    await write(context, site, can);
    return { kind: "put", address: inSheet(tab, plan.area) };
  });
}

function takenBy({ tab, plan, held }: Site, cells: readonly HeldCell[]): ExhibitPut {
  const free = nextFree(plan.area, held);
  const named = cells.map((cell) => ({ address: cellAddress(cell), held: cell.held }));
  const sentence = cellsTaken(inSheet(tab, plan.area), named);
  return { kind: "taken", sentence, ...(free && { free: { address: `${quoteSheetName(tab)}!${cellAddress(free)}` } }) };
}

function noRoomFor({ tab, plan: { area } }: Site): string {
  return noRoomLeft(`${quoteSheetName(tab)}!${cellAddress(area)}`, area.rows, area.columns);
}

async function siteOf(
  context: Excel.RequestContext,
  { exhibit, nameOf }: ExhibitWishes,
  target: Exclude<ExhibitTarget, "newSheet">,
): Promise<Site> {
  const cell = target === "selected" ? context.workbook.getActiveCell() : cellAt(context.workbook, target.address);
  cell.load("rowIndex,columnIndex");
  const worksheet = cell.worksheet.load("id,name");
  const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");
  await context.sync();
  const plan = exhibit({ tab: worksheet.name, row: cell.rowIndex, column: cell.columnIndex, nameOf });
  const columns = plan.widths
    .map((_, index) => ({ ...plan.area, row: 0, column: plan.area.column + index, rows: 1, columns: 1 }))
    .filter(fitsSheet)
    .map((column) => rangeOf(worksheet, column).format.load("columnWidth"));
  await context.sync();
  const held = used.isNullObject ? nothing : { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas };
  const widths = columns.map(({ columnWidth }) => columnWidth);
  return { worksheet: worksheet.id, tab: worksheet.name, plan, held, widths, isNew: false };
}

function cellAt(workbook: Excel.Workbook, address: string): Excel.Range {
  const found = parseReference(`=${address}`);
  if (found === undefined) throw new ModelHostError(noSuchCell(address));
  return rangeOf(workbook.worksheets.getItem(found.sheet), { ...found.area, rows: 1, columns: 1 });
}

/** A sheet of its own, behind the others. */
async function newSheet(context: Excel.RequestContext, { exhibit, nameOf }: ExhibitWishes): Promise<Site> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const { title } = exhibit({ tab: "", row: 0, column: 0, nameOf });
  const tab = freeSheetName(
    title,
    worksheets.items.map(({ name }) => name),
  );
  const worksheet = worksheets.add(tab);
  worksheet.load("id");
  try {
    await context.sync();
  } catch (error) {
    // The sheet may be there, and the answer lost.
    await takeAway({ worksheet: tab, isNew: true });
    throw error;
  }
  const plan = exhibit({ tab, row: 0, column: 0, nameOf });
  return { worksheet: worksheet.id, tab, plan, held: nothing, widths: [], isNew: true };
}

async function write(context: Excel.RequestContext, site: Site, can: Capabilities): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(site.worksheet);
  try {
    writeContents(sheet, site.plan.sheet, can, true);
    sheet.activate();
    rangeOf(sheet, { ...site.plan.area, rows: 1, columns: 1 }).select();
    await context.sync();
  } catch (error) {
    await takeAway(site);
    throw asHostError(error, excelWords.writingToTheSheet);
  }
  const decorations = decorationsOf(site);
  try {
    queueDecorations(workbook, decorations);
    await context.sync();
  } catch {
    // Without them it is whole; what Excel takes of them one by one it gets.
    await decorateApart(decorations);
  }
}

/** The cells held nothing before, and a new sheet, by its id or its tab, was not there; nor is it where it was taken away. */
function takeAway({ worksheet, plan, isNew }: Pick<Site, "worksheet" | "isNew"> & Partial<Site>): Promise<void> {
  return untilAnswered(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheet);
      await context.sync();
      if (sheet.isNullObject) return;
      if (isNew) sheet.delete();
      else if (plan !== undefined) rangeOf(sheet, plan.area).clear("Contents");
      await context.sync();
    }),
  );
}

/** Columns become wider where they have to, never narrower. */
function decorationsOf({ worksheet, tab, plan, widths }: Site): readonly Decoration[] {
  const at = { worksheet, tab };
  const { sheet, area } = plan;
  const wider = plan.widths.flatMap((width, index) =>
    (widths[index] ?? 0) < widthInPoints(width) - 1 ? [[area.column + index, width] as const] : [],
  );
  return [
    { ...at, kind: "column widths", steps: widthSteps(wider) },
    { ...at, kind: "number formats", steps: numberFormatSteps(sheet) },
    { ...at, kind: "looks", steps: lookSteps(sheet) },
    { ...at, kind: excelWords.listsAndRulesOfEntry, steps: choiceSteps(sheet) },
    conditionalFormatDecoration(at, sheet, noLooks.formats),
    ...chartDecorations(at, sheet, noLooks.charts, false),
  ];
}
