import { blockLines, type LineKey } from "../../../impairment/unit/lines.ts";

/** What the words of a table of key assumptions are about: the line that holds it, where one does, and what they leave open. */
export interface LineFound {
  readonly line?: LineKey;
  readonly remark: string;
}

const afterTax = /post[- ‑]?tax|after[- ‑]tax|[稅税][後后]/iu;
const beforeTax = /pre[- ‑]?tax|before[- ‑]tax|[稅税]前/iu;
const margin = /margin|利[潤润]率/iu;

/** What holds for good before what is told by year: "long-term growth" names the one, "growth" the other. */
const printed = [
  ...blockLines.filter(({ holds }) => holds === "single"),
  ...blockLines.filter(({ holds }) => holds === "yearly"),
];

/** The line of a unit that a document's words for an assumption mean; undefined where they name no assumption. */
export function lineOfWords(words: string): LineFound | undefined {
  const line = printed.find(({ printedAs }) => printedAs?.test(words) === true);
  if (line === undefined) return margin.test(words) ? { remark: "No line of the unit holds this margin." } : undefined;
  if (line.beforeTax === undefined) return { line: line.key, remark: "" };
  if (afterTax.test(words)) return { remark: "After tax: the unit’s rate is before tax." };
  return { line: line.key, remark: beforeTax.test(words) ? "" : "Whether it is before tax, these words do not say." };
}
