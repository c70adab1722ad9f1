import { cellAddress } from "../../formula/addresses.ts";
import type { ReplacedCell } from "../../host/ModelHost.ts";
import type { CellPlan, SheetId, SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import type { UsedCells } from "../undoing/BuildJournal.ts";
import { sameContent, type Closeness } from "./sameContent.ts";

/** What our sheets hold, and how their layout was changed. */
export interface Found {
  readonly used: ReadonlyMap<SheetId, UsedCells | undefined>;
  readonly maps: ReadonlyMap<SheetId, SheetMap>;
  /** What each of our tabs is called now. */
  readonly tabs: ReadonlyMap<SheetId, string>;
}

/** An Excel that writes so many formulas in another way than it was told has its own way of writing them. */
const DIALECT = { least: 20, share: 0.4 };

/** @param strange how many formulas of a sheet are not written as the plan has them. */
export function isDialect(strange: number, { cells }: SheetPlan): boolean {
  const formulas = cells.filter(({ content }) => content.kind === "formula").length;
  return strange >= DIALECT.least && strange > formulas * DIALECT.share;
}

export function contentAt(used: UsedCells, row: number, column: number): unknown {
  return used.formulas[row - used.row]?.[column - used.column] ?? "";
}

/** With the names that tabs have in the plan, in place of those that the user gave them. */
function asPlanned(found: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof found !== "string" || !found.startsWith("=")) return found;
  let formula = found;
  for (const [now, planned] of renamed) {
    formula = formula
      .replaceAll(`'${now.replaceAll("'", "''")}'!`, `'${planned}'!`)
      .replaceAll(`${now}!`, `${planned}!`);
  }
  return formula;
}

function holdsOurs(cell: CellPlan, found: unknown, closeness: Closeness): boolean {
  return (
    sameContent(cell.content, found, closeness) ||
    (cell.withoutAddIn !== undefined && sameContent(cell.withoutAddIn, found, closeness))
  );
}

interface Suspect {
  readonly cell: ReplacedCell;
  /** True where the plan has a formula there, too: it may be ours as Excel writes it. */
  readonly doubtful: boolean;
}

function suspectsOn(sheet: SheetPlan, used: UsedCells, found: Found, renamed: ReadonlyMap<string, string>): Suspect[] {
  const map = found.maps.get(sheet.id);
  const closeness: Closeness = found.maps.size === 0 ? "exact" : "movedReferences";
  return sheet.cells.flatMap((cell): Suspect[] => {
    if (cell.inputKey !== undefined || isFilled(sheet, cell)) return [];
    const row = map === undefined ? cell.row : map.rows.before(cell.row);
    const column = map === undefined ? cell.column : map.columns.before(cell.column);
    if (row === undefined || column === undefined) return [];
    const held = contentAt(used, row, column);
    if (held === "" || held === null || holdsOurs(cell, asPlanned(held, renamed), closeness)) return [];
    const tab = found.tabs.get(sheet.id) ?? sheet.name;
    const content = typeof held === "number" || typeof held === "boolean" ? held : String(held);
    return [
      {
        cell: { sheet: tab, address: cellAddress({ row, column }), held: content },
        doubtful: cell.content.kind === "formula" && String(content).startsWith("="),
      },
    ];
  });
}

/** Whether a function in another cell fills this one: what stands there is not written to. */
function isFilled({ spills }: SheetPlan, { row, column }: CellPlan): boolean {
  return spills.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );
}

/**
 * What a person typed into cells of ours that are no inputs, and that a build writes to.
 *
 * @param plan as it follows the layout that the sheets have.
 */
export function replacedCells(plan: WorkbookPlan, found: Found): ReplacedCell[] {
  const renamed = new Map(
    plan.sheets.flatMap(({ id, name }) => {
      const now = found.tabs.get(id);
      return now === undefined || now === name ? [] : [[now, name] as const];
    }),
  );
  return plan.sheets.flatMap((sheet) => {
    const used = found.used.get(sheet.id);
    if (used === undefined) return [];
    const suspects = suspectsOn(sheet, used, found, renamed);
    const doubtful = suspects.filter((suspect) => suspect.doubtful).length;
    const itsOwnWay = isDialect(doubtful, sheet);
    return suspects.flatMap(({ cell, doubtful: mayBeOurs }) => (itsOwnWay && mayBeOurs ? [] : [cell]));
  });
}
