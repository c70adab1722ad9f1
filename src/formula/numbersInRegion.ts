import { call, exactNumber, type Operand } from "./build.ts";
import type { Formula } from "./Formula.ts";
import { phrase } from "./phrase.ts";

/**
 * An amount with commas of thousands, a percentage with a decimal point, and what a calculation in words comes to; no
 * paragraph of a standard, "IAS 36.50", and no rule, "14.36".
 */
const numbers = /(?<![\w.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d+\.\d+(?=%)|(?<=[=×] )\d+\.\d+)/g;

/**
 * A text of English numbers with the decimal sign and the separators of the reader's region.
 *
 * @example numbersInRegion("18.7% × 330,000") // FIXED(18.7,1)&"% × "&FIXED(330000,0)
 */
export function numbersInRegion(text: string): Formula {
  const parts: Operand[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(numbers)) {
    const plain = found.replaceAll(",", "");
    const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
    parts.push(text.slice(from, index), call("FIXED", exactNumber(plain), decimals));
    from = index + found.length;
  }
  return phrase(...parts, text.slice(from));
}
