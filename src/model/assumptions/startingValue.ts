import { decimal } from "../../figures/decimal.ts";
import { formatPrinted } from "../../figures/formatPrinted.ts";
import type { NumberKind } from "../../plan/plan.ts";
import type { UnitAssumption } from "./unitAssumptions.ts";

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
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const amount = decimal(String(value));
  return kind === "percentage"
    ? formatPrinted(amount.times(100), { decimals: 1, percent: true })
    : formatPrinted(amount, { decimals: 0 });
}

/**
 * A formula, without "=", that says "changed from 15.4%" where the cells hold anything else than the model starts
 * with, and otherwise nothing.
 *
 * @param cells the address of each value, in the order of the starting values.
 */
export function changeFormula(
  cells: readonly string[],
  { values }: Pick<UnitAssumption, "values">,
  kind: NumberKind,
): string {
  const changed = `"changed from ${startInWords({ values }, kind)}"`;
  const area = cells.length > 1 ? `${cells[0] ?? ""}:${cells.at(-1) ?? ""}` : (cells[0] ?? "");
  const [first] = values;
  if (typeof first === "boolean")
    return `IF(ISLOGICAL(${area}),IF(${area},${first ? `"",${changed}` : `${changed},""`}),${changed})`;
  const same = cells.map((cell, index) => `${cell}=${String(values[index])}`);
  return `IF(COUNT(${area})=${cells.length},IF(AND(${same.join(",")}),"",${changed}),${changed})`;
}
