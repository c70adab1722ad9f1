import { cellAddress } from "../../formula/addresses.ts";
import type { SheetId, SheetPlan } from "../../plan/plan.ts";
import { contains, parseArea } from "../ranges/address.ts";
import { deleteInsertedLines } from "../building/arrangeSheets.ts";
import { blocksOf, gridOf, type Placed } from "../ranges/blocks.ts";
import type { BuildJournal, UsedCells } from "./BuildJournal.ts";
import { onceCellIsLeft } from "../office/cellEditMode.ts";
import { MARK_SETTING } from "../remembering/buildMark.ts";
import { UNITS_SETTING } from "../remembering/unitsRecord.ts";
import { inputAgain } from "../writing/cellInput.ts";
import { BUILD_SETTING, isOutdated } from "../remembering/buildRecord.ts";
import { queueReadingWorkbook, type WorkbookState } from "../reading/readWorkbook.ts";
import type { Capabilities } from "../office/capabilities.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import { twinsInTheWay, writtenCells } from "../writing/writeSheet.ts";

const lowerCase = (text: string): string => text.toLowerCase();

/** Deletes the sheets that were not there before and stand under a name that the build gave. */
function deleteAdded({ worksheets }: Excel.Workbook, journal: BuildJournal, now: WorkbookState): void {
  const { before, plan, setAside } = journal;
  const known = new Set(before.sheets.map(({ id }) => id));
  const ours = new Set([...plan.sheets.map(({ name }) => name), ...(setAside ? [setAside.tab] : [])].map(lowerCase));
  for (const { id, name } of now.sheets) {
    if (!known.has(id) && ours.has(name.toLowerCase())) worksheets.getItem(id).delete();
  }
}

/** The places of a sheet, before the build, that it wrote to or emptied. */
function touchedCells(
  journal: BuildJournal,
  plan: SheetPlan,
  used: UsedCells | undefined,
  can: Capabilities,
): Placed[] {
  const { before, maps } = journal;
  const map = maps?.get(plan.id);
  const twins = twinsInTheWay(plan, used, can, map);
  const written = [...writtenCells(plan, can), ...twins].flatMap((cell) => {
    const row = map === undefined ? cell.row : map.rows.before(cell.row);
    const column = map === undefined ? cell.column : map.columns.before(cell.column);
    return row === undefined || column === undefined ? [] : [{ row, column }];
  });
  const area = isOutdated(before, journal.plan) ? before.build?.areas[plan.id] : undefined;
  if (area === undefined || used === undefined) return written;
  const emptied = parseArea(area);
  const filled = (before.build?.spills[plan.id] ?? "")
    .split(" ")
    .filter((text) => text !== "")
    .map(parseArea);
  const all = new Map(written.map((cell) => [cellAddress(cell), cell]));
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const cell = { row, column };
      const byNeighbour = filled.some(
        (spill) => contains(spill, cell) && (spill.row !== row || spill.column !== column),
      );
      if (byNeighbour) all.delete(cellAddress(cell));
      else if (contains(emptied, cell)) all.set(cellAddress(cell), cell);
    }
  }
  return [...all.values()];
}

function restoreCells(sheet: Excel.Worksheet, cells: readonly Placed[], used: UsedCells | undefined): void {
  const at = (grid: UsedCells["formulas"] | undefined, row: number, column: number): unknown =>
    used === undefined ? undefined : grid?.[row - used.row]?.[column - used.column];
  for (const block of blocksOf(cells)) {
    const range = rangeOf(sheet, block);
    range.formulas = gridOf(block, ({ row, column }) => inputAgain(at(used?.formulas, row, column)));
    if (used?.numberFormats === undefined) continue;
    range.numberFormat = gridOf(block, ({ row, column }) => at(used.numberFormats, row, column) ?? "General");
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

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const extentOf = (row: number, column: number, rows: number, columns: number): Extent => ({
  rows: row + rows,
  columns: column + columns,
});

/** Queues reading how far the cells of the sheets with insertions reach; call what it returns after the next sync. */
function queueReadingExtents(
  { worksheets }: Excel.Workbook,
  { maps, owned }: BuildJournal,
): () => Map<SheetId, Extent> {
  const ranges = [...(maps?.keys() ?? [])].flatMap((sheet) => {
    const id = owned.get(sheet);
    if (id === undefined) return [];
    const range = worksheets.getItem(id).getUsedRangeOrNullObject(false).untrack();
    return [{ sheet, range: range.load("rowIndex,columnIndex,rowCount,columnCount") }];
  });
  return () =>
    new Map(
      ranges.flatMap(({ sheet, range }) => {
        if (range.isNullObject) return [];
        const { rowIndex, columnIndex, rowCount, columnCount } = range;
        return [[sheet, extentOf(rowIndex, columnIndex, rowCount, columnCount)] as const];
      }),
    );
}

/** How many of the lines that the build inserts are there: inserting is the first that happens to a sheet. */
function inserted(now: Extent | undefined, used: UsedCells | undefined): Extent {
  if (now === undefined || used === undefined) return { rows: 0, columns: 0 };
  const was = extentOf(used.row, used.column, used.rows, used.columns);
  return { rows: Math.max(0, now.rows - was.rows), columns: Math.max(0, now.columns - was.columns) };
}

/** Gives a setting the text that it had; without one it goes. */
function restoreSetting(
  { settings }: Excel.Workbook,
  key: string,
  was: string | undefined,
  is: string | undefined,
): void {
  if (was === is) return;
  if (was === undefined) settings.getItem(key).delete();
  else settings.add(key, was);
}

export type Undone = "undone" | "whole";

/** Gives the cells of our sheets back what they held, and their lines the places that they had. */
function restoreSheets(
  { worksheets }: Excel.Workbook,
  journal: BuildJournal,
  extents: ReadonlyMap<SheetId, Extent>,
  can: Capabilities,
): void {
  for (const [sheet, used] of journal.used ?? []) {
    const id = journal.owned.get(sheet);
    const plan = journal.plan.sheets.find((candidate) => candidate.id === sheet);
    if (id === undefined || plan === undefined) continue;
    const worksheet = worksheets.getItem(id);
    const map = journal.maps?.get(sheet);
    if (map !== undefined) deleteInsertedLines(worksheet, map, inserted(extents.get(sheet), used));
    restoreCells(worksheet, touchedCells(journal, plan, used, can), used);
  }
}

/**
 * Gives the workbook back what it held before a build that failed: sheets that were added go, cells, names and the
 * settings are as they were. It reads first what the build came to do, so that it may be done again where it fails.
 *
 * @returns "whole", with nothing undone, where all cells and names are written and only looks can be missing.
 */
async function undoBuild(journal: BuildJournal, can: Capabilities): Promise<Undone> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const read = queueReadingWorkbook(context);
    const readExtents = queueReadingExtents(workbook, journal);
    await context.sync();
    const now = read();
    if (journal.record !== undefined && now.setting === journal.record) return "whole";
    const extents = readExtents();

    deleteAdded(workbook, journal, now);
    restoreTabs(workbook, journal, now);
    restoreSheets(workbook, journal, extents, can);
    restoreNames(workbook, journal, now);
    const { before } = journal;
    restoreSetting(workbook, BUILD_SETTING, before.setting, now.setting);
    restoreSetting(workbook, UNITS_SETTING, before.unitsSetting, now.unitsSetting);
    restoreSetting(workbook, MARK_SETTING, before.markSetting, now.markSetting);
    await context.sync();
    return "undone";
  });
}

const ATTEMPTS = 3;

/** Undoes a build, again and again where that fails: what is half undone helps nobody. */
export async function undoSurely(journal: BuildJournal, can: Capabilities): Promise<Undone> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await onceCellIsLeft(() => undoBuild(journal, can));
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
