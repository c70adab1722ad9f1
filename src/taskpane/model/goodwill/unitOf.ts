import { decimal, type Decimal } from "../../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import { adjustmentsOf, type BlockKey } from "../../../impairment/unit/lines.ts";
import { unitFrom } from "../../../impairment/unit/unitFrom.ts";
import type { UnitInputs } from "./inputsFound.ts";

/** The unit of the impairment test that the inputs describe, as the unit block on the sheet puts it together. */
export function unitOf(inputs: UnitInputs): CashGeneratingUnit {
  const value = (key: BlockKey, index: number): Decimal =>
    adjustmentsOf(key).reduce(
      (sum, adjustment) => sum.plus(Number(inputs[adjustment.key][index] ?? 0)),
      decimal(Number(inputs[key][index])),
    );
  return unitFrom({
    yearly: ({ key }) => inputs[key].map((_, index) => value(key, index)),
    single: ({ key }) => (inputs[key].length === 0 ? undefined : value(key, 0)),
    logical: ({ key }) => inputs[key][0] === true,
  });
}
