import type { CellContent, CellPlan, SheetPlan } from "../../plan/plan.ts";
import { contains } from "../ranges/address.ts";
import { blocksOf, gridOf, type Placed } from "../ranges/blocks.ts";
import { cellInput } from "./cellInput.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import { sameContent } from "../keeping/sameContent.ts";
import type { Capabilities } from "../office/capabilities.ts";
import type { UsedCells } from "../undoing/BuildJournal.ts";
import { rangeOf } from "../ranges/rangeOf.ts";

/** What goes into a cell: undefined where Excel fills it from a neighbour's formula. */
function contentOf(cell: CellPlan, plan: SheetPlan, { spills }: Capabilities): CellContent | undefined {
  const spill = plan.spills.find((area) => contains(area, cell));
  if (spill === undefined) return cell.content;
  if (!spills) return cell.withoutAddIn ?? cell.content;
  return spill.row === cell.row && spill.column === cell.column ? cell.content : undefined;
}

/** The places of a sheet that a build writes to, with what it writes. */
export function writtenCells(plan: SheetPlan, can: Capabilities): (Placed & { readonly content: CellContent })[] {
  return plan.cells.flatMap((cell) => {
    const content = contentOf(cell, plan, can);
    return content === undefined ? [] : [{ row: cell.row, column: cell.column, content }];
  });
}

/** Queues emptying the cells that an older layout covered; how they look is for the decorations. */
export function clearContents(sheet: Excel.Worksheet, address: string): void {
  rangeOf(sheet, address).clear("Contents");
}

/** Queues the contents; cells without a place in the plan stay as they are. */
export function writeContents(sheet: Excel.Worksheet, plan: SheetPlan, can: Capabilities, isNew: boolean): void {
  const cells = writtenCells(plan, can).filter(({ content }) => !isNew || content.kind !== "empty");
  for (const block of blocksOf(cells)) {
    rangeOf(sheet, block).formulas = gridOf(block, ({ content }) => cellInput(content));
  }
}

/**
 * The cells that a function is to fill and that hold what stands there where the add-in is not: left there, it would be
 * in the function's way.
 */
export function twinsInTheWay(
  plan: SheetPlan,
  used: UsedCells | undefined,
  can: Capabilities,
  map?: SheetMap,
): readonly CellPlan[] {
  if (!can.spills || used === undefined) return [];
  return plan.cells.filter((cell) => {
    if (cell.withoutAddIn === undefined || contentOf(cell, plan, can) !== undefined) return false;
    const row = map === undefined ? cell.row : (map.rows.before(cell.row) ?? -1);
    const column = map === undefined ? cell.column : (map.columns.before(cell.column) ?? -1);
    const held = used.formulas[row - used.row]?.[column - used.column] ?? "";
    return held !== "" && sameContent(cell.withoutAddIn, held, map === undefined ? "exact" : "movedReferences");
  });
}

/** Queues emptying cells. */
export function emptyCells(sheet: Excel.Worksheet, cells: readonly Placed[]): void {
  for (const block of blocksOf(cells)) rangeOf(sheet, block).formulas = gridOf(block, () => "");
}
