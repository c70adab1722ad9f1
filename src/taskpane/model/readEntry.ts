import type { AssumptionPlan } from "../../plan/plan.ts";
import { formatExact } from "./formatValue.ts";
import { fromRegion, inRegion } from "./region.ts";
import { shiftDecimal } from "./shiftDecimal.ts";
import * as entryWords from "./entryWords.ts";

/** Why a value is not taken; `sentence` says what was found and what was expected. */
export interface ValueProblem {
  readonly kind: "empty" | "unreadable" | "notWhole" | "belowMinimum" | "aboveMaximum";
  readonly sentence: string;
}

export type Entry =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "problem"; readonly problem: ValueProblem };

const number = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/;

/** The number a text spells, brackets and minus signs meaning negative; undefined where it spells none. */
function spelled(text: string, percentage: boolean): number | undefined {
  // A space may part thousands and stand beside a sign; between other digits it is a slip.
  let rest = fromRegion(text)
    .replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, "")
    .replaceAll(/\s*([()%+\-\u2212\u2013])\s*/g, "$1")
    .replaceAll(/[\u2212\u2013]/g, "-");
  if (percentage) rest = rest.replace(/%(?=\)?$)/, "");
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = bracketed[1] ?? "";
  if (percentage && bracketed) rest = rest.replace(/%$/, "");
  const found = number.exec(rest);
  if (!found || (bracketed && found[1] !== "")) return undefined;
  const magnitude = Number((found[2] ?? "").replaceAll(",", ""));
  const value = percentage ? shiftDecimal(magnitude, -2) : magnitude;
  const negative = bracketed !== null || found[1] === "-";
  return negative && value !== 0 ? -value : value;
}

/** What an assumption takes, in words: "a value between 5.0% and 40.0%". */
export function expectedInWords(plan: AssumptionPlan): string {
  const { kind, minimum, maximum } = plan;
  if (minimum !== undefined && maximum !== undefined)
    return entryWords.valueBetween(formatExact(kind, minimum), formatExact(kind, maximum));
  if (minimum !== undefined) return `${formatExact(kind, minimum)} or more`;
  if (maximum !== undefined) return `${formatExact(kind, maximum)} or less`;
  return kind === "percentage"
    ? entryWords.percentageSuchAs(inRegion("15.4"))
    : entryWords.numberSuchAs(inRegion("1,162"));
}

/** The same, short, for below the field: "5.0% to 40.0%"; undefined where there is no bound. */
export function boundsInShort(plan: AssumptionPlan): string | undefined {
  const { kind, minimum, maximum } = plan;
  if (minimum !== undefined && maximum !== undefined)
    return `${formatExact(kind, minimum)} to ${formatExact(kind, maximum)}`;
  return minimum === undefined && maximum === undefined ? undefined : expectedInWords(plan);
}

/** What is wrong with a number for this assumption, if anything. */
export function boundProblem(plan: AssumptionPlan, value: number): ValueProblem | undefined {
  const said = (): string => formatExact(plan.kind, value);
  if (plan.minimum !== undefined && value < plan.minimum)
    return { kind: "belowMinimum", sentence: entryWords.tooLow(said(), expectedInWords(plan)) };
  if (plan.maximum !== undefined && value > plan.maximum)
    return { kind: "aboveMaximum", sentence: entryWords.tooHigh(said(), expectedInWords(plan)) };
  if ((plan.kind === "count" || plan.kind === "year") && !Number.isInteger(value))
    return { kind: "notWhole", sentence: entryWords.notWhole(said()) };
  return undefined;
}

/**
 * Reads what was typed for an assumption. Percentages are typed as percent ("15.4" and "15.4%" are 0.154); amounts
 * may carry thousands' commas and brackets ("(1,162)" is −1162).
 */
export function readEntry(plan: AssumptionPlan, text: string): Entry {
  if (text.trim() === "") return refuse("empty", entryWords.nothingEntered(expectedInWords(plan)));
  const value = spelled(text, plan.kind === "percentage");
  if (value === undefined) return refuse("unreadable", entryWords.notANumber(text.trim(), expectedInWords(plan)));
  const problem = boundProblem(plan, value);
  return problem ? { kind: "problem", problem } : { kind: "value", value };
}

function refuse(kind: ValueProblem["kind"], sentence: string): Entry {
  return { kind: "problem", problem: { kind, sentence } };
}
