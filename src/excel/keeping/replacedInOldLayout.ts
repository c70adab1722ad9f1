import { cellAddress } from "../../formula/addresses.ts";
import type { ReplacedCell } from "../../host/ModelHost.ts";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import { contains, parseArea } from "../ranges/address.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import { contentAt, isDialect, type Found } from "./replacedCells.ts";
import { skeleton } from "./sameContent.ts";

function isFormula(held: unknown): held is string {
  return typeof held === "string" && held.startsWith("=");
}

/** A content as it may stand anywhere: formulas without their places, which are others in another layout. */
function markOf(held: unknown): string {
  return isFormula(held) ? skeleton(held) : `${typeof held} ${String(held)}`;
}

function contentMark(content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return markOf("");
    case "text":
      return markOf(content.text);
    case "number":
      return markOf(Number(content.value));
    case "logical":
      return markOf(content.value);
    case "formula":
      return markOf(content.formula);
  }
}

/** What the plan puts somewhere on the sheet, the user's own inputs with it. */
function marksOf({ cells }: SheetPlan): ReadonlySet<string> {
  return new Set(
    cells.flatMap(({ content, withoutAddIn }) => [
      contentMark(content),
      ...(withoutAddIn ? [contentMark(withoutAddIn)] : []),
    ]),
  );
}

/**
 * What may be a person's in the cells of a model in an older layout, which a build empties: whatever the plan puts nowhere
 * on that sheet. A label that was reworded since is among it: rather too much is set aside than too little.
 *
 * @param plan with the inputs that are kept.
 */
export function replacedInOldLayout(plan: WorkbookPlan, record: BuildRecord, found: Found): ReplacedCell[] {
  return plan.sheets.flatMap((sheet) => {
    const [used, address] = [found.used.get(sheet.id), record.areas[sheet.id]];
    if (used === undefined || address === undefined) return [];
    const area = parseArea(address);
    const spills = (record.spills[sheet.id] ?? "")
      .split(" ")
      .filter((text) => text !== "")
      .map(parseArea);
    const ours = marksOf(sheet);
    const suspects: ReplacedCell[] = [];
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const cell = { row, column };
        const held = contentAt(used, row, column);
        const isCovered = contains(area, cell) && !spills.some((spill) => contains(spill, cell));
        if (!isCovered || held === "" || held === null || ours.has(markOf(held))) continue;
        const content = typeof held === "number" || typeof held === "boolean" ? held : String(held);
        suspects.push({ sheet: found.tabs.get(sheet.id) ?? sheet.name, address: cellAddress(cell), held: content });
      }
    }
    const formulas = suspects.filter(({ held }) => isFormula(held)).length;
    return isDialect(formulas, sheet) ? suspects.filter(({ held }) => !isFormula(held)) : suspects;
  });
}
