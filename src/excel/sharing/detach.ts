import { areaAddress, quoteSheetName } from "../../formula/addresses.ts";
import { ModelHostError } from "../../host/Advice.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import { protectedSheets } from "../../host/sentences.ts";
import { undoingFailed } from "../../host/buildSentences.ts";
import {
  attachWhatIsAway,
  detachIsNoUndoStep,
  noSheetFor,
  nothingToDetach,
  stillCalculating,
} from "../../host/sharingSentences.ts";
import type { DetachedCell, DetachReport } from "../../host/SharingHost.ts";
import { asHostError } from "../office/adviceOn.ts";
import { capabilities, type Capabilities } from "../office/capabilities.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import {
  freeDetachedTab,
  isPlaced,
  queueDetachedName,
  queueDetachedSheet,
  readDetached,
  type PlacedEntry,
} from "./detachedSheet.ts";
import { readSheets, type SheetContents } from "./findFunctions.ts";
import { inOneStep } from "./inOneStep.ts";
import { queueMark, queueReadingLook } from "./marks.ts";
import { readState } from "./readState.ts";
import { shownIn, standInsOn, valuesOf, type StandInCells } from "./standIns.ts";
import { twinsOfWorkbook } from "./twinsOfWorkbook.ts";
import { undoDetach, type DetachJournal } from "./undoDetach.ts";
import * as excelWords from "../excelWords.ts";

const UNFINISHED: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

interface Detaching extends DetachJournal {
  readonly state: WorkbookState;
  readonly can: Capabilities;
}

/** Reads, and finds what is to stand in place of the functions. @throws ModelHostError */
async function prepare(source: ModelSource): Promise<Detaching> {
  const can = capabilities();
  const state = await readState(source.plan());
  const remembered = await readDetached(state);
  const others = state.sheets.filter(({ id }) => id !== remembered?.sheet.id);
  const contents = await readSheets(others, can);
  if (contents.every(({ functions }) => functions.length === 0)) throw new ModelHostError(nothingToDetach);
  const twins = twinsOfWorkbook(source, state, contents);
  const cells = contents.flatMap((each) => standInsOn(each, twins.get(each.sheet.id)));
  refuse({ state, cells, contents, remembered });
  const tab = remembered?.sheet.name ?? freeDetachedTab(state.sheets.map(({ name }) => name));
  return { state, can, remembered, cells, tab, looks: new Map() };
}

function refuse({
  state,
  cells,
  contents,
  remembered,
}: Pick<Detaching, "state" | "cells" | "remembered"> & {
  readonly contents: readonly SheetContents[];
}): void {
  const unfinished = contents.some((each) =>
    each.functions.some(({ area }) => shownIn(each, area).some((row) => row.some((value) => UNFINISHED.has(value)))),
  );
  if (unfinished) throw new ModelHostError(stillCalculating);
  const touched = new Set([
    ...cells.map(({ contents: { sheet } }) => sheet),
    ...(remembered ? [remembered.sheet] : []),
  ]);
  const locked = [...touched].filter(({ isProtected }) => isProtected);
  if (locked.length > 0) throw new ModelHostError(protectedSheets(locked.map(({ name }) => name)));
  if (state.structureIsProtected && remembered === undefined) throw new ModelHostError(noSheetFor("detach"));
}

/** Whether a native formula gives what the function gave; where that gave an error, there is nothing to compare. */
function gives(before: unknown, after: unknown): boolean {
  if (typeof before === "string" && before.startsWith("#")) return true;
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  const apart = Math.abs(before - after);
  return apart < 0.0005 && apart < 1e-6 * Math.max(1, Math.abs(before));
}

/** Queues writing values where functions were, marked. */
function queueValues(worksheet: Excel.Worksheet, { contents, area }: StandInCells): void {
  rangeOf(worksheet, area).formulas = valuesOf(contents, area);
  queueMark(worksheet, area);
}

/** The cells whose native formulas give something else. */
async function givingElse(
  context: Excel.RequestContext,
  cells: readonly StandInCells[],
): Promise<readonly StandInCells[]> {
  const results = cells.map(({ contents, area }) =>
    rangeOf(context.workbook.worksheets.getItem(contents.sheet.id), area).load("values"),
  );
  await context.sync();
  return cells.filter(({ contents, area }, index) => {
    const after: unknown[][] = results[index]?.values ?? [];
    return !shownIn(contents, area).every((row, r) => row.every((value, c) => gives(value, after[r]?.[c])));
  });
}

/** The same, looked at again where any does: a formula may not be calculated at once. */
async function disagreeing(context: Excel.RequestContext, cells: readonly StandInCells[]): Promise<Set<StandInCells>> {
  const first = await givingElse(
    context,
    cells.filter(({ standIn }) => standIn === "formula"),
  );
  return new Set(first.length === 0 ? [] : await givingElse(context, first));
}

/** Puts everything in place of the functions, and remembers these first; where a twin gives something else, the value. */
async function write(context: Excel.RequestContext, detaching: Detaching): Promise<PlacedEntry[]> {
  const { state, cells, remembered, tab } = detaching;
  const { workbook } = context;
  const handle = (cell: StandInCells): Excel.Worksheet => workbook.worksheets.getItem(cell.contents.sheet.id);
  const looks = cells.map((cell) => queueReadingLook(handle(cell), cell.area));
  await context.sync();
  const placed = cells.map((cell, index) => ({ cell, look: looks[index]?.() }));
  for (const { cell, look } of placed) detaching.looks.set(cell, look);
  const sheet = remembered ? workbook.worksheets.getItem(remembered.sheet.id) : workbook.worksheets.add(tab);
  const entryOf = ({ cell, look }: (typeof placed)[number]): PlacedEntry => ({
    tab: cell.contents.sheet.name,
    area: cell.area,
    formula: cell.formula,
    standIn: cell.standIn,
    ...(cell.standIn === "value" && look && { look }),
  });
  const before = (remembered?.entries ?? []).filter(isPlaced);
  queueDetachedSheet(sheet, [...before, ...placed.map(entryOf)]);
  queueDetachedName(workbook, tab, state.names);
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const cell of cells) {
    if (cell.standIn === "value") queueValues(handle(cell), cell);
    else rangeOf(handle(cell), cell.area).formulas = cell.inputs.map((row) => [...row]);
  }
  await context.sync();
  const wrong = await disagreeing(context, cells);
  const checked = placed.map(({ cell, look }) => {
    const agrees = !wrong.has(cell);
    return { cell: agrees ? cell : { ...cell, standIn: "value" as const }, look, agrees };
  });
  if (checked.every(({ agrees }) => agrees)) return placed.map(entryOf);
  for (const { cell, agrees } of checked) if (!agrees) queueValues(handle(cell), cell);
  queueDetachedSheet(sheet, [...before, ...checked.map(entryOf)]);
  await context.sync();
  return checked.map(entryOf);
}

export function detachedCell({ tab, area, formula, standIn }: PlacedEntry): DetachedCell {
  return { address: `${quoteSheetName(tab)}!${areaAddress(area)}`, formula, standIn };
}

/** @throws ModelHostError where that goes on failing: what was taken out is remembered then. */
async function undone(detaching: Detaching, error: unknown): Promise<void> {
  try {
    await undoDetach(detaching);
  } catch (undoing) {
    const [cause, also] = [asHostError(error, excelWords.detachingTheFunctions), asHostError(undoing, "Undoing it")];
    throw new ModelHostError(undoingFailed(cause.message, also.message, attachWhatIsAway), { cause: error });
  }
}

/** See `SharingHost.detach`. */
export async function detach(source: ModelSource): Promise<DetachReport> {
  const detaching = await prepare(source);
  const { result, oneStep } = await inOneStep(
    detaching.can,
    (context) => write(context, detaching),
    (error) => undone(detaching, error),
  );
  const before = (detaching.remembered?.entries ?? []).filter(isPlaced);
  return {
    tab: detaching.tab,
    cells: [...before, ...result].map(detachedCell),
    detached: result.length,
    advice: oneStep ? [] : [detachIsNoUndoStep],
  };
}
