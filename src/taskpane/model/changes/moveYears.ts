import { decimal } from "../../../figures/decimal.ts";
import type { Field } from "../fields.ts";
import { boundProblem, readEntry } from "../readEntry.ts";
import * as entryWords from "../entryWords.ts";

/** All years of an assumption after a move, or why they cannot be moved. */
export type YearsMoved =
  | { readonly kind: "values"; readonly values: Readonly<Record<string, number>> }
  | { readonly kind: "problem"; readonly sentence: string };

/**
 * Moves every year by as many percentage points as a text says: "1", "-0.5", "(0.5)". Nothing is moved where a year would
 * leave its bounds.
 */
export function moveYears(fields: readonly Field[], text: string): YearsMoved {
  const [first] = fields;
  if (first === undefined) return { kind: "values", values: {} };
  const { minimum: _minimum, maximum: _maximum, ...unbounded } = first.plan;
  const entry = readEntry(unbounded, text);
  if (entry.kind === "problem") return { kind: "problem", sentence: entryWords.enterPoints };
  const values: Record<string, number> = {};
  for (const { plan, value } of fields) {
    const year = plan.period ?? "";
    if (typeof value !== "number") return { kind: "problem", sentence: entryWords.yearHoldsNoNumber(year) };
    const moved = decimal(value).plus(entry.value).toNumber();
    const problem = boundProblem(plan, moved);
    if (problem) return { kind: "problem", sentence: `${year}: ${problem.sentence}` };
    values[plan.id] = moved;
  }
  return { kind: "values", values };
}
