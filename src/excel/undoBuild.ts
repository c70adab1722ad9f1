import type { SheetId } from "../workbook/plan.ts";
import { blocksOf, gridOf } from "./blocks.ts";
import type { BuildJournal, UsedCells } from "./buildJournal.ts";
import { inputAgain } from "./cellInput.ts";
import { BUILD_SETTING } from "./ownership.ts";
import { queueReadingWorkbook, type WorkbookState } from "./readWorkbook.ts";
import type { Capabilities } from "./requirements.ts";
import { rangeOf } from "./sheetHandle.ts";
import { writtenCells } from "./writeSheet.ts";

/** Deletes the sheets that were not there before and stand under a name that the build gave. */
function deleteAdded({ worksheets }: Excel.Workbook, { before, plan }: BuildJournal, now: WorkbookState): void {
  const known = new Set(before.sheets.map(({ id }) => id));
  const ours = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  for (const { id, name } of now.sheets) {
    if (!known.has(id) && ours.has(name.toLowerCase())) worksheets.getItem(id).delete();
  }
}

function restoreCells(sheet: Excel.Worksheet, journal: BuildJournal, id: SheetId, used: UsedCells | undefined, can: Capabilities): void {
  const plan = journal.plan.sheets.find((candidate) => candidate.id === id);
  if (plan === undefined) return;
  const at = (grid: UsedCells["formulas"] | undefined, row: number, column: number): unknown =>
    used === undefined ? undefined : grid?.[row - used.row]?.[column - used.column];
  for (const block of blocksOf(writtenCells(plan, can))) {
    const range = rangeOf(sheet, block);
    range.formulas = gridOf(block, ({ row, column }) => inputAgain(at(used?.formulas, row, column)));
    range.numberFormat = gridOf(block, ({ row, column }) => at(used?.numberFormats, row, column) ?? "General");
  }
}

function restoreNotes({ worksheets }: Excel.Workbook, { owned, notes = [] }: BuildJournal, written: ReadonlyMap<string, boolean>): void {
  for (const { sheet, address, text } of notes) {
    const id = owned.get(sheet);
    if (id === undefined || written.get(`${id}!${address}`) !== true) continue;
    const note = worksheets.getItem(id).notes.getItem(address);
    if (text === null) note.delete();
    else note.content = text;
  }
}

function restoreTabs({ worksheets }: Excel.Workbook, { before, owned }: BuildJournal, now: WorkbookState): void {
  const nameNow = new Map(now.sheets.map(({ id, name }) => [id, name]));
  const ids = new Set(owned.values());
  const changed = before.sheets.filter(({ id, name }) => ids.has(id) && nameNow.has(id) && nameNow.get(id) !== name);
  changed.forEach(({ id }, index) => (worksheets.getItem(id).name = `~ headroom ${index + 1}`));
  for (const { id, name } of changed) worksheets.getItem(id).name = name;
}

function restoreNames({ names }: Excel.Workbook, { before, plan }: BuildJournal, now: WorkbookState): void {
  const formerly = new Map(before.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const present = new Map(now.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const ours = [...Object.values(before.build?.names ?? {}), ...plan.names.map(({ name }) => name)];
  for (const name of new Map(ours.map((text) => [text.toLowerCase(), text])).values()) {
    const was = formerly.get(name.toLowerCase());
    const is = present.get(name.toLowerCase());
    if (was === undefined && is !== undefined) names.getItem(name).delete();
    else if (was !== undefined && is === undefined) names.add(name, was);
    else if (was !== undefined && was !== is) names.getItem(name).formula = was;
  }
}

/**
 * Gives the workbook back what it held before a build that failed: sheets that were added go, cells, names and the
 * setting are as they were. It reads first what the build came to do.
 */
export async function undoBuild(journal: BuildJournal, can: Capabilities): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const read = queueReadingWorkbook(context);
    const readNotes = (can.notes ? journal.notes ?? [] : []).flatMap(({ sheet, address }) => {
      const id = journal.owned.get(sheet);
      if (id === undefined) return [];
      const note = workbook.worksheets.getItem(id).notes.getItemOrNullObject(address);
      note.load("content");
      return [{ key: `${id}!${address}`, note }];
    });
    await context.sync();
    const now = read();
    const notesNow = new Map(readNotes.map(({ key, note }) => [key, !note.isNullObject]));

    deleteAdded(workbook, journal, now);
    restoreTabs(workbook, journal, now);
    for (const [sheet, used] of journal.used ?? []) {
      const id = journal.owned.get(sheet);
      if (id !== undefined) restoreCells(workbook.worksheets.getItem(id), journal, sheet, used, can);
    }
    restoreNotes(workbook, journal, notesNow);
    restoreNames(workbook, journal, now);
    if (journal.before.setting !== undefined) workbook.settings.add(BUILD_SETTING, journal.before.setting);
    else if (now.setting !== undefined) workbook.settings.getItem(BUILD_SETTING).delete();
    await context.sync();
  });
}
