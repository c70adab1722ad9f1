import { leastSpread } from "../../../impairment/isAbove.ts";
import { assumptionLines, type UnitLine } from "../../../impairment/unit/lines.ts";
import { valuedWhere, type ValuedWhere } from "../../../impairment/value/valuedWhere.ts";
import type { InputsFound, UnitInputs } from "./inputsFound.ts";
import { unitWords } from "./unitWords.ts";

/**
 * Why a unit of numbers has no value, as its section on the sheet says it: "base revenue must be above zero"; undefined
 * where it has one.
 */
export function noValue(inputs: UnitInputs): string | undefined {
  const broken = assumptionLines.find((line) => inputs[line.key].some((value) => !isWithin(line, value)));
  if (broken !== undefined) return `${broken.label.toLowerCase()} ${valuedWhere[broken.key]?.words ?? ""}`;
  const [rate, growth] = [inputs.preTaxDiscountRate, inputs.terminalGrowth].map(([value]) => Number(value));
  const isAbove = (rate ?? NaN) - (growth ?? NaN) >= leastSpread;
  return isAbove ? undefined : unitWords.rateAboveGrowth;
}

/** The same of inputs as they were found; those that hold no number are named. */
export const noValueOf = (found: InputsFound): string | undefined =>
  found.kind === "missing" ? found.brief : noValue(found.inputs);

function isWithin({ key }: UnitLine, value: number | boolean): boolean {
  const { above = -Infinity, least = -Infinity, most = Infinity }: Partial<ValuedWhere> = valuedWhere[key] ?? {};
  const number = Number(value);
  return number > above && number >= least && number <= most;
}
