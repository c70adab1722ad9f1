import { decimal } from "../../figures/decimal.ts";
import { formatPrinted } from "../../figures/formatPrinted.ts";
import type { UnitAssumption } from "../../filing/Pack.ts";
import { allOf, call, equal, exactNumber, when } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { switchWord } from "../../plan/switchWords.ts";
import { switchFormula } from "./switchFormula.ts";

type Value = UnitAssumption["values"][number];

/** An assumption's starting value or values in words: "15.4%", "32.0% in each year", "a path from 21.6% to 2.2%". */
export function startInWords({ values }: Pick<UnitAssumption, "values">, kind: NumberKind): string {
  const words = values.map((value) => inWords(value, kind));
  const [first = ""] = words;
  if (words.length === 1) return first;
  return words.every((each) => each === first)
    ? `${first} in each year`
    : `a path from ${first} to ${words.at(-1) ?? ""}`;
}

function inWords(value: Value, kind: NumberKind): string {
  if (typeof value === "boolean") return switchWord(value);
  const amount = decimal(String(value));
  if (kind !== "percentage") return formatPrinted(amount, { decimals: 0 });
  // A percentage has a minus sign, as in cells.
  const sign = amount.isNegative() ? "−" : "";
  return sign + formatPrinted(amount.abs().times(100), { decimals: 1, percent: true });
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
  const changed = `changed from ${startInWords({ values }, kind)}`;
  const [first] = values;
  if (typeof first === "boolean")
    return when(call("IFERROR", equal(switchFormula(cells[0] ?? area), first), false), "", changed);
  const same = cells.map((cell, index) => equal(cell, exactNumber(String(values[index]))));
  return when(equal(call("COUNT", area), cells.length), when(allOf(...same), "", changed), changed);
}
