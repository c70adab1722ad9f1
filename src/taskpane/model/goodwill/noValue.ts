import { leastSpread } from "../../../impairment/isAbove.ts";
import type { ValuedWhere } from "../../../impairment/unit/LineEntry.ts";
import { assumptionLines, lineOf, shortName, type LineKey, type UnitLine } from "../../../impairment/unit/lines.ts";
import type { InputsFound, UnitInputs } from "./inputsFound.ts";
import * as unitWords from "./unitWords.ts";

/**
 * Why a unit of numbers has no value, as its section on the sheet says it: "base revenue must be above zero"; undefined
 * where it has one.
 */
export function noValue(inputs: UnitInputs): string | undefined {
  const broken = assumptionLines.find((line) => inputs[line.key].some((value) => !isWithin(line, value)));
  if (broken !== undefined) return `${broken.label.toLowerCase()} ${broken.valued?.words ?? ""}`;
  const below = assumptionLines.find((line) => line.exceeds && !isAbove(inputs[line.key], inputs[line.exceeds]));
  return below?.exceeds && unitWords.mustBeAbove(shortName(below), shortName(lineOf(below.exceeds)));
}

/** The same of inputs as they were found; those that hold no number are named. */
export const noValueOf = (found: InputsFound): string | undefined =>
  found.kind === "missing" ? found.brief : noValue(found.inputs);

const isAbove = ([one]: UnitInputs[LineKey], [other]: UnitInputs[LineKey]): boolean =>
  Number(one ?? NaN) - Number(other ?? NaN) >= leastSpread;

function isWithin({ valued }: UnitLine, value: number | boolean): boolean {
  const { above = -Infinity, least = -Infinity, most = Infinity }: Partial<ValuedWhere> = valued ?? {};
  const number = Number(value);
  return number > above && number >= least && number <= most;
}
