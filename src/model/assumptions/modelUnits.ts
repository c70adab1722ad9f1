import { decimal } from "../../figures/decimal.ts";
import type { PackUnit, UnitAssumption } from "../../filing/Pack.ts";
import { assumptionLines, idOf, type LineKey, type UnitLine } from "../../impairment/unit/lines.ts";
import type { ModelUnit } from "./ModelUnit.ts";
import * as assumptionWords from "./assumptionWords.ts";

/**
 * The units of a pack that are computed: those with assumptions, in the pack's order.
 *
 * @throws MissingAssumptionError where one lacks a line, or a value for one of its forecast years.
 */
export function modelUnits(units: readonly PackUnit[]): readonly ModelUnit[] {
  return units.flatMap((unit) => {
    const { assumptions } = unit;
    return assumptions === undefined ? [] : [modelUnit(unit, assumptions)];
  });
}

/** How many years the units are forecast for: as many as a yearly line has values; 0 where no unit is computed. */
export function forecastLength(units: readonly ModelUnit[]): number {
  const yearly = units.flatMap(({ assumptions }) =>
    assumptionLines.filter(({ holds }) => holds === "yearly").map(({ key }) => assumptions[key].values.length),
  );
  return yearly.reduce((most, length) => Math.max(most, length), 0);
}

function modelUnit(
  { id, name, blockName = nameOfBlock(name) }: PackUnit,
  given: Readonly<Record<string, UnitAssumption>>,
): ModelUnit {
  const assumptions = Object.fromEntries(
    assumptionLines.map((line) => {
      const assumption = given[line.key] ?? leftOut(line, given);
      if (assumption === undefined || assumption.values.length === 0)
        throw new MissingAssumptionError(`${id}.${idOf(line)}`);
      return [line.key, assumption];
    }),
  ) as Record<LineKey, UnitAssumption>;
  return { id, title: name, blockName, assumptions };
}

/** What a line that may be left out starts from: the product of the lines that it names, as a number of its own. */
function leftOut(
  { leftOut: rule }: UnitLine,
  given: Readonly<Record<string, UnitAssumption>>,
): UnitAssumption | undefined {
  if (rule === undefined) return undefined;
  const factors = rule.product.map((key) => given[key]?.values[0]);
  if (!factors.every((factor) => typeof factor === "number")) return undefined;
  const product = factors.reduce((value, factor) => value.times(factor), decimal(1));
  const words = assumptionLines.filter(({ key }) => rule.product.some((named) => named === key));
  return {
    values: [product.toNumber()],
    basis: "illustrative",
    reasoning: assumptionWords.notGiven(words.map(({ label }) => label).join(" × ")),
    source: "–",
  };
}

/** A defined name made of the unit's: letters and digits, and nothing that Excel reads as an address or a number. */
function nameOfBlock(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}]+/gu, "_").replaceAll(/^_|_$/g, "");
  const readsAsAddress = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(plain);
  return /^\p{L}/u.test(plain) && !readsAsAddress ? plain : `CGU_${plain}`;
}

/** A unit that has assumptions, but none for one of the lines or years. */
export class MissingAssumptionError extends Error {
  override readonly name = "MissingAssumptionError";
  constructor(readonly id: string) {
    super(`Expected a value for the assumption ${id}, found none.`);
  }
}
