import { cellAddress } from "../formula/addresses.ts";
import type { CellContent, CellPlan, SheetPlan } from "../plan/plan.ts";

/** A cell that calls a custom function and has nothing to stand in its place where the add-in is missing. */
export class MissingTwinError extends Error {
  override readonly name = "MissingTwinError";
  constructor(
    readonly sheet: string,
    readonly address: string,
    readonly formula: string,
  ) {
    super(`${sheet}!${address}: ${formula} calls a custom function, and the plan gives no twin for it`);
  }
}

const CALLS_CUSTOM_FUNCTION = /\bHEADROOM\.[A-Z]/i;

/**
 * What a cell holds where the add-in is missing: its twin, or its own content where that needs none.
 * Throws MissingTwinError for a cell that would call a custom function.
 */
export function withoutAddIn(sheet: SheetPlan, cell: CellPlan): CellContent {
  const content = cell.withoutAddIn ?? cell.content;
  if (content.kind === "formula" && CALLS_CUSTOM_FUNCTION.test(content.formula)) {
    throw new MissingTwinError(sheet.name, cellAddress(cell), content.formula);
  }
  return content;
}
