import { decimal } from "../../figures/decimal.ts";
import type { UnitAssumption } from "../../filing/Pack.ts";
import { allOf, call, equal, exactNumber, formulaOf, when } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { switchWord } from "../../plan/inputs/switchWords.ts";
import { switchFormula } from "./switchFormula.ts";
import * as assumptionWords from "./assumptionWords.ts";

type Value = UnitAssumption["values"][number];

/** An assumption's starting value or values in words: "15.4%", "32.0% in each year", "a path from 21.6% to 2.2%". */
export function startInWords({ values }: Pick<UnitAssumption, "values">, kind: NumberKind): Formula {
  const [first = "", last = first] = [values[0], values.at(-1)];
  const words = inWords(first, kind);
  if (values.length === 1) return words;
  return values.every((each) => each === first)
    ? assumptionWords.inEachYear(words)
    : assumptionWords.aPath(words, inWords(last, kind));
}

/** With the signs of the reader's region, which FIXED takes. */
function inWords(value: Value | "", kind: NumberKind): Formula {
  if (typeof value !== "number") return formulaOf(value === "" ? "" : switchWord(value));
  const isRatio = kind === "percentage";
  const amount = decimal(String(value));
  const shown = (isRatio ? amount.times(100) : amount).abs();
  const size = call("FIXED", exactNumber(shown.toFixed()), isRatio ? 1 : Math.min(shown.decimalPlaces(), 6));
  if (!amount.isNegative()) return phrase(size, isRatio ? "%" : "");
  // A percentage has a minus sign, as in cells.
  return isRatio ? phrase("−", size, "%") : phrase("(", size, ")");
}

/**
 * Says "changed from 15.4%" where the cells hold anything else than the model starts with, and otherwise nothing.
 *
 * @param area all the cells, or the only one.
 * @param cells one for each starting value, in their order.
 */
export function changeFormula(
  area: CellRef | AreaRef,
  cells: readonly CellRef[],
  { values }: Pick<UnitAssumption, "values">,
  kind: NumberKind,
): Formula {
  const changed = assumptionWords.changed(startInWords({ values }, kind));
  const [first] = values;
  if (typeof first === "boolean")
    return when(call("IFERROR", equal(switchFormula(cells[0] ?? area), first), false), "", changed);
  const same = cells.map((cell, index) => equal(cell, exactNumber(String(values[index]))));
  return when(equal(call("COUNT", area), cells.length), when(allOf(...same), "", changed), changed);
}
