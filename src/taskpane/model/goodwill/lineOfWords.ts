import type { LineKey } from "../../../impairment/unit/lines.ts";

/** What the words of a table of key assumptions are about: the line that holds it, where one does, and what they leave open. */
export interface LineFound {
  readonly line?: LineKey;
  readonly remark: string;
}

const afterTax = /post[- ‑]?tax|after[- ‑]tax|[稅税][後后]/iu;
const beforeTax = /pre[- ‑]?tax|before[- ‑]tax|[稅税]前/iu;

/** The line of a unit that a document's words for an assumption mean; undefined where they name no assumption. */
export function lineOfWords(words: string): LineFound | undefined {
  if (/discount rate|\bwacc\b|cost of capital|[折貼贴][現现]率/iu.test(words)) {
    if (afterTax.test(words)) return { remark: "After tax: the unit’s rate is before tax." };
    const said = beforeTax.test(words);
    return { line: "preTaxDiscountRate", remark: said ? "" : "Whether it is before tax, these words do not say." };
  }
  if (/terminal|perpetu|long[- ‑]term growth|beyond|永[續续]|[長长]期增/iu.test(words))
    return { line: "terminalGrowth", remark: "" };
  if (/gross (?:profit )?margin|毛利率/iu.test(words)) return { line: "grossMargin", remark: "" };
  if (/growth|增[長长]率/iu.test(words)) return { line: "revenueGrowth", remark: "" };
  if (/margin|利[潤润]率/iu.test(words)) return { remark: "No line of the unit holds this margin." };
  return undefined;
}
