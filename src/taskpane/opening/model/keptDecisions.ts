import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";

type Test = (found: unknown) => boolean;

const text: Test = (found) => typeof found === "string";
const number: Test = (found) => typeof found === "number" && Number.isFinite(found);
const optional =
  (test: Test): Test =>
  (found) =>
    found === undefined || test(found);
const listOf =
  (test: Test): Test =>
  (found) =>
    Array.isArray(found) && found.every(test);
const oneOf =
  (...values: readonly unknown[]): Test =>
  (found) =>
    values.includes(found);
const shape =
  (fields: Readonly<Record<string, Test>>): Test =>
  (found) =>
    typeof found === "object" &&
    found !== null &&
    Object.entries(fields).every(([name, test]) => test((found as Readonly<Record<string, unknown>>)[name]));

/** What each kind of decision holds. */
const kinds: Readonly<Record<ReviewDecision["kind"], Test>> = {
  money: shape({ currency: text, scale: number }),
  periods: shape({ periods: listOf(shape({ of: text, end: text, months: optional(number) })) }),
  restated: shape({ periods: listOf(text) }),
  figure: shape({ row: text, column: text, printed: text }),
  kept: shape({ row: optional(text), column: optional(text), table: optional(text) }),
  allKept: shape({}),
  tableKept: shape({ table: text }),
  row: shape({ row: text, as: oneOf("total", "figure", "heading", "leftOut") }),
  role: shape({ role: text, row: (found) => found === null || text(found) }),
  joined: shape({ row: text }),
  split: shape({ row: text, words: number }),
};

/** Decisions as they were kept; undefined where anything among them is none, as of another version of the add-in. */
export function keptDecisions(found: unknown): readonly ReviewDecision[] | undefined {
  const isDecision = (each: unknown): each is ReviewDecision => {
    if (typeof each !== "object" || each === null || !("kind" in each)) return false;
    const test = Object.entries(kinds).find(([kind]) => kind === each.kind)?.[1];
    return test !== undefined && test(each);
  };
  return Array.isArray(found) && found.every(isDecision) ? found : undefined;
}
