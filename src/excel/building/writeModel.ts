import type { BuildProgress } from "../../host/ModelHost.ts";
import type { SheetId, SheetPlan } from "../../plan/plan.ts";
import { decorationsOf, type Extent } from "../decorating/decorationsOf.ts";
import type { Decoration } from "../decorating/Decoration.ts";
import { queueDecorations } from "../decorating/queueDecorations.ts";
import { noLooks, unknownLooks } from "../decorating/readOldLooks.ts";
import { writeSetAside } from "../keeping/setAside.ts";
import type { Capabilities } from "../office/capabilities.ts";
import { MARK_SETTING, type BuildMark } from "../remembering/buildMark.ts";
import { BUILD_SETTING, isOutdated } from "../remembering/buildRecord.ts";
import type { BuildJournal } from "../undoing/BuildJournal.ts";
import { writeNames } from "../writing/writeNames.ts";
import { clearContents, emptyCells, twinsInTheWay, writeContents } from "../writing/writeSheet.ts";
import { hasInsertions, insertLines, moves, renames } from "./arrangeSheets.ts";

/** A build that is about to write. */
export interface Writing {
  readonly journal: BuildJournal;
  readonly can: Capabilities;
  /** The record of the build, once it is known which sheets it is on. */
  readonly recordOf: (sheets: Readonly<Record<SheetId, string>>) => string;
  readonly step: (progress: BuildProgress) => Promise<void>;
}

/** Of a sheet that has an older layout, what that covered. */
function oldArea(id: SheetId, { before, plan, owned }: BuildJournal): string | undefined {
  return owned.has(id) && isOutdated(before, plan) ? before.build?.areas[id] : undefined;
}

function extentOf(id: SheetId, journal: BuildJournal): Extent {
  if (!journal.owned.has(id) || journal.unfinished?.has(id) === true) return { kind: "new" };
  const cleared = oldArea(id, journal);
  if (cleared !== undefined) return { kind: "layout", cleared };
  const map = journal.maps?.get(id);
  return map !== undefined && hasInsertions(map) ? { kind: "lines", map } : { kind: "asIs" };
}

function decorations({ journal, can }: Writing, ids: ReadonlyMap<SheetId, string>): readonly Decoration[] {
  const { plan } = journal;
  return plan.sheets.flatMap((sheet) => {
    const old = journal.looks?.get(sheet.id) ?? (journal.owned.has(sheet.id) ? unknownLooks : noLooks);
    const moved = journal.maps?.has(sheet.id) === true;
    const extent = extentOf(sheet.id, journal);
    const worksheet = ids.get(sheet.id) ?? "";
    // Notes have moved with their cells.
    const notes = can.notes && !(moved && extent.kind === "asIs");
    return decorationsOf({ worksheet, plan: sheet, workbook: plan, can: { ...can, notes }, old, extent });
  });
}

/** Adds the sheets that are missing, and one for what is set aside, in a request of its own: their ids are needed. */
async function addSheets(context: Excel.RequestContext, { journal }: Writing): Promise<Map<SheetId, string>> {
  const { before, plan, owned, setAside } = journal;
  const { workbook } = context;
  const missing = plan.sheets.filter(({ id }) => !owned.has(id));
  const ids = new Map(owned);
  if (missing.length === 0 && setAside === undefined) return ids;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const mark: BuildMark = {
    before: before.sheets.map(({ id }) => id),
    added: Object.fromEntries(missing.map(({ id, name }) => [id, name])),
  };
  // The first, so that an interruption finds it.
  workbook.settings.add(MARK_SETTING, JSON.stringify(mark));
  const added = missing.map(({ id, name }) => [id, workbook.worksheets.add(name).load("id")] as const);
  if (setAside !== undefined) writeSetAside(workbook.worksheets.add(setAside.tab), setAside.cells);
  await context.sync();
  for (const [id, sheet] of added) ids.set(id, sheet.id);
  return ids;
}

/** Queues the cells of one sheet. */
function writeCells(worksheet: Excel.Worksheet, sheet: SheetPlan, { journal, can }: Writing): void {
  const old = oldArea(sheet.id, journal);
  if (old !== undefined) clearContents(worksheet, old);
  const used = journal.used?.get(sheet.id);
  if (old === undefined) emptyCells(worksheet, twinsInTheWay(sheet, used, can, journal.maps?.get(sheet.id)));
  writeContents(worksheet, sheet, can, !journal.owned.has(sheet.id));
}

/**
 * Writes the model into one request, and the sheets that are missing into one before it: cells, names and the record
 * first, then how the sheets look, of which Excel may refuse a part.
 */
export async function writeModel(context: Excel.RequestContext, writing: Writing): Promise<void> {
  const { journal, step } = writing;
  const { before, plan, owned } = journal;
  const { workbook } = context;
  const ids = await addSheets(context, writing);
  const handle = (id: SheetId): Excel.Worksheet => workbook.worksheets.getItem(ids.get(id) ?? "");
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
  for (const { id, name } of renames(plan, before, owned)) workbook.worksheets.getItem(id).name = name;
  for (const [id, map] of journal.maps ?? []) insertLines(handle(id), map);
  for (const { sheet, position } of moves(plan, before, owned)) handle(sheet).position = position;
  // What is new comes first, so that a failure there has touched nothing of the user's.
  const isNew = ({ id }: SheetPlan): boolean => !owned.has(id);
  const ordered = [...plan.sheets.filter(isNew), ...plan.sheets.filter((sheet) => !isNew(sheet))];
  for (const [index, sheet] of ordered.entries()) {
    await step({ fraction: 0.2 + (0.5 * index) / ordered.length, step: `Writing ${sheet.name}` });
    writeCells(handle(sheet.id), sheet, writing);
  }
  writeNames(workbook, plan, before, journal.maps);
  const sheets = Object.fromEntries(ids);
  const record = writing.recordOf(sheets);
  workbook.settings.add(BUILD_SETTING, record);
  journal.record = record;
  const decorated = decorations(writing, ids);
  journal.written = { sheets, decorations: decorated };
  await step({ fraction: 0.75, step: "Calculating" });
  if (journal.looks !== undefined) {
    queueDecorations(workbook, decorated);
    finish(workbook, journal, ids);
  }
  await context.sync();
}

/** Queues what comes when all is written: the mark goes, the first sheet of a new model shows. */
export function finish(
  { worksheets, settings }: Excel.Workbook,
  { before, plan, owned, setAside }: BuildJournal,
  ids: ReadonlyMap<SheetId, string>,
): void {
  const marked = before.markSetting !== undefined || setAside !== undefined || owned.size < plan.sheets.length;
  if (marked) settings.getItem(MARK_SETTING).delete();
  const first = ids.get(plan.sheets[0]?.id ?? "");
  if (first !== undefined && owned.size === 0) worksheets.getItem(first).activate();
}
