import { columnLetters } from "../../formula/addresses.ts";
import type { SheetId, WorkbookPlan } from "../../plan/plan.ts";
import type { Insertion } from "../following/LineMap.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import { rangeOf } from "../ranges/rangeOf.ts";

export interface Rename {
  readonly id: string;
  readonly name: string;
}

/**
 * The steps that give our sheets their names in the plan again. Where two swapped their names, each first takes one
 * that nobody has.
 */
export function renames(plan: WorkbookPlan, before: WorkbookState, owned: ReadonlyMap<SheetId, string>): Rename[] {
  const nameOf = new Map(before.sheets.map(({ id, name }) => [id, name]));
  const wanted = plan.sheets.flatMap(({ id: sheet, name }) => {
    const id = owned.get(sheet);
    return id === undefined || nameOf.get(id) === name ? [] : [{ id, name }];
  });
  const held = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
  const inTheWay = wanted.some(
    ({ id, name }) => held.has(name.toLowerCase()) && nameOf.get(id)?.toLowerCase() !== name.toLowerCase(),
  );
  return inTheWay ? [...wanted.map(({ id }, index) => ({ id, name: `~ headroom ${index + 1}` })), ...wanted] : wanted;
}

export interface Move {
  readonly sheet: SheetId;
  /** Among all tabs, from 0. */
  readonly position: number;
}

/**
 * Where sheets that were added at the end go, so that each stands behind the one before it in the plan, or before
 * the first that is there already. Nothing else moves.
 */
export function moves(plan: WorkbookPlan, before: WorkbookState, owned: ReadonlyMap<SheetId, string>): Move[] {
  if (owned.size === 0) return [];
  const sheetOf = new Map([...owned].map(([sheet, id]) => [id, sheet]));
  /** Undefined for a sheet of the user's. */
  const tabs: (SheetId | undefined)[] = before.sheets.map(({ id }) => sheetOf.get(id));
  const added = plan.sheets.filter(({ id }) => !owned.has(id));
  tabs.push(...added.map(({ id }) => id));
  return added.flatMap(({ id }) => {
    const predecessor = plan.sheets[plan.sheets.findIndex((sheet) => sheet.id === id) - 1];
    const from = tabs.indexOf(id);
    const position =
      predecessor === undefined ? tabs.findIndex((tab) => tab !== undefined) : tabs.indexOf(predecessor.id) + 1;
    if (position === from) return [];
    tabs.splice(from, 1);
    tabs.splice(position, 0, id);
    return [{ sheet: id, position }];
  });
}

export function hasInsertions({ rows, columns }: SheetMap): boolean {
  return rows.insertions.length + columns.insertions.length > 0;
}

/** Queues inserting the rows and columns of ours that the user has deleted. */
export function insertLines(sheet: Excel.Worksheet, { rows, columns }: SheetMap): void {
  for (const { at, count } of rows.insertions) rangeOf(sheet, `${at + 1}:${at + count}`).insert("Down");
  for (const { at, count } of columns.insertions) {
    rangeOf(sheet, `${columnLetters(at)}:${columnLetters(at + count - 1)}`).insert("Right");
  }
}

/** The first `count` of the lines that were inserted, in the order in which they were. */
function firstOf(insertions: readonly Insertion[], count: number): Insertion[] {
  let left = count;
  return insertions.flatMap(({ at, count: lines }) => {
    const there = Math.min(lines, left);
    left -= there;
    return there > 0 ? [{ at, count: there }] : [];
  });
}

/**
 * Queues deleting them again, the last first.
 *
 * @param there how many of them there are: inserting may have failed on the way.
 */
export function deleteInsertedLines(
  sheet: Excel.Worksheet,
  { rows, columns }: SheetMap,
  there: { readonly rows: number; readonly columns: number },
): void {
  for (const { at, count } of firstOf(columns.insertions, there.columns).reverse()) {
    rangeOf(sheet, `${columnLetters(at)}:${columnLetters(at + count - 1)}`).delete("Left");
  }
  for (const { at, count } of firstOf(rows.insertions, there.rows).reverse()) {
    rangeOf(sheet, `${at + 1}:${at + count}`).delete("Up");
  }
}
