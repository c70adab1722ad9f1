import { areaAddress, quoteSheetName } from "../../formula/addresses.ts";
import { ModelHostError } from "../../host/Advice.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import { protectedSheets } from "../../host/sentences.ts";
import { noSheetFor, nothingToAttach } from "../../host/sharingSentences.ts";
import type { AttachReport, NotAttached } from "../../host/SharingHost.ts";
import { capabilities } from "../office/capabilities.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import type { SheetState, WorkbookState } from "../reading/readWorkbook.ts";
import type { DetachedEntry } from "./DetachedEntry.ts";
import { queueDetachedSheet, readDetached, type PlacedEntry, type Remembered } from "./detachedSheet.ts";
import { callsOurs } from "./findFunctions.ts";
import { inOneStep } from "./inOneStep.ts";
import { queueUnmark } from "./marks.ts";
import { DETACHED_NAME } from "./mayBeDetached.ts";
import { readState } from "./readState.ts";

interface Placed {
  readonly entry: PlacedEntry;
  readonly sheet: SheetState;
}

interface Attaching {
  readonly state: WorkbookState;
  readonly remembered: Remembered;
  readonly placed: readonly Placed[];
  readonly gone: readonly DetachedEntry[];
}

async function prepare(source: ModelSource): Promise<Attaching> {
  const state = await readState(source.plan());
  const remembered = await readDetached(state);
  if (remembered === undefined) throw new ModelHostError(nothingToAttach);
  const sheetOf = new Map(state.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const placed: Placed[] = [];
  const gone: DetachedEntry[] = [];
  for (const entry of remembered.entries) {
    const sheet = sheetOf.get(entry.tab.toLowerCase());
    const { area } = entry;
    if (sheet === undefined || area === undefined) gone.push(entry);
    else placed.push({ entry: { ...entry, area }, sheet });
  }
  const touched = new Set([remembered.sheet.id, ...placed.map(({ sheet }) => sheet.id)]);
  const locked = state.sheets.filter(({ id, isProtected }) => isProtected && touched.has(id));
  if (locked.length > 0) throw new ModelHostError(protectedSheets(locked.map(({ name }) => name)));
  if (state.structureIsProtected) throw new ModelHostError(noSheetFor("attach"));
  return { state, remembered, placed, gone };
}

/** Whether a cell holds what Detach put there, a native formula, or a value or text that is no formula; or nothing. */
function isAsLeft({ standIn }: DetachedEntry, held: readonly (readonly unknown[])[]): boolean {
  const fits = (value: unknown): boolean =>
    value === "" || (typeof value === "string" && value.startsWith("=")) === (standIn === "formula");
  return held.every((row) => row.every(fits));
}

function queueFunction(worksheet: Excel.Worksheet, { area, formula, standIn, look }: PlacedEntry): void {
  // What stands in its cells would be in the function's way.
  if (area.rows * area.columns > 1) rangeOf(worksheet, area).clear("Contents");
  rangeOf(worksheet, { ...area, rows: 1, columns: 1 }).formulas = [[formula]];
  if (standIn === "value") queueUnmark(worksheet, area, look);
}

/** Puts the functions back; gives the entries in whose cells something else was typed, which stay remembered. */
async function write(context: Excel.RequestContext, { state, remembered, placed }: Attaching): Promise<PlacedEntry[]> {
  const { worksheets, names, application } = context.workbook;
  const ranges = placed.map(({ entry, sheet }) => rangeOf(worksheets.getItem(sheet.id), entry.area).load("formulas"));
  await context.sync();
  const changed: PlacedEntry[] = [];
  application.suspendScreenUpdatingUntilNextSync();
  for (const [index, { entry, sheet }] of placed.entries()) {
    const held: unknown[][] = ranges[index]?.formulas ?? [];
    // Undo, or a build, has put it back already.
    if (held[0]?.[0] === entry.formula) continue;
    if (isAsLeft(entry, held) && !callsOurs(held[0]?.[0])) queueFunction(worksheets.getItem(sheet.id), entry);
    else changed.push(entry);
  }
  const record = worksheets.getItem(remembered.sheet.id);
  if (changed.length > 0) queueDetachedSheet(record, changed);
  else {
    if (state.names.some(({ name }) => name.toLowerCase() === DETACHED_NAME.toLowerCase()))
      names.getItem(DETACHED_NAME).delete();
    record.delete();
  }
  await context.sync();
  return changed;
}

/** See `SharingHost.attach`. What an attempt that fails has put back stays, and the next one does the rest. */
export async function attach(source: ModelSource): Promise<AttachReport> {
  const attaching = await prepare(source);
  const { result: changed } = await inOneStep(
    capabilities(),
    (context) => write(context, attaching),
    () => Promise.resolve(),
  );
  const left = (entries: readonly DetachedEntry[], reason: NotAttached["reason"]): NotAttached[] =>
    entries.map(({ tab, area, formula }) => ({
      address: area === undefined ? tab : `${quoteSheetName(tab)}!${areaAddress(area)}`,
      formula,
      reason,
    }));
  return {
    attached: attaching.placed.length - changed.length,
    left: [...left(attaching.gone, "gone"), ...left(changed, "changed")],
  };
}

/** Attaches what the given workbook remembers, before it is built again; false where it remembers nothing. */
export async function attachForBuild(
  source: ModelSource,
  state: WorkbookState,
  before: () => Promise<void>,
): Promise<boolean> {
  if ((await readDetached(state)) === undefined) return false;
  await before();
  await attach(source);
  return true;
}
