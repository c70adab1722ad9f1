import { cellAddress } from "../formula/addresses.ts";
import type { CellPlan, SheetPlan } from "../plan/plan.ts";
import type { CalculatedValue } from "./calculatedValues.ts";
import { withoutAddIn } from "./withoutAddIn.ts";

/**
 * What a cell of the file shows: its content, or what its formula comes to; undefined for a blank one.
 * `values` are those of the sheet's formula cells, by address. Throws MissingTwinError.
 */
export function shownValue(
  sheet: SheetPlan,
  cell: CellPlan,
  values: ReadonlyMap<string, CalculatedValue>,
): CalculatedValue | undefined {
  const content = withoutAddIn(sheet, cell);
  switch (content.kind) {
    case "empty":
      return undefined;
    case "text":
      return content.text;
    case "number":
      return Number(content.value);
    case "logical":
      return content.value;
    case "formula":
      return values.get(cellAddress(cell));
  }
}
