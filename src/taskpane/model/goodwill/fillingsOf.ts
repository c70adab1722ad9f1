import type { BlockState } from "../../../host/ModelHost.ts";
import type { InputFilling, UnitInputsPlace } from "../../../host/UnitFilling.ts";
import { sameLabel } from "../../../impairment/unit/sameLabel.ts";
import type { OfferedValue } from "./offeredAssumptions.ts";

/** How values that a document prints go into a unit's block; one whose line the block has not is left out. */
export function fillingsOf(
  { place, lines }: BlockState,
  values: readonly OfferedValue[],
): { readonly place: UnitInputsPlace; readonly fillings: readonly InputFilling[] } {
  const fillings = values.flatMap(({ line, value, source }): readonly InputFilling[] => {
    if (line === undefined) return [];
    const at = lines.findIndex(({ label }) => sameLabel(label, line.label));
    return at === -1 ? [] : [{ line: at, yearly: line.yearly, value, source }];
  });
  return { place: { area: place, labels: lines.map(({ label }) => label) }, fillings };
}
