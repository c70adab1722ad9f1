import { formulaOf, joined, type Operand } from "./build.ts";
import type { Formula } from "./Formula.ts";

/**
 * Texts and values as one text: texts beside each other become one, so that words without a cell are a plain text.
 *
 * @example phrase("Headroom, ", "€'000") // the text "Headroom, €'000"
 * @example phrase("Headroom, ", currency) // "Headroom, "&$B$5
 */
export function phrase(...operands: readonly Operand[]): Formula {
  const parts: Formula[] = [];
  for (const operand of operands) addParts(parts, formulaOf(operand));
  const [first, ...rest] = parts;
  if (first === undefined) return formulaOf("");
  // A blank cell alone would show as 0.
  return rest.length === 0 && first.kind === "cell" ? joined(first, "") : joined(first, ...rest);
}

/** Adds what a formula joins, from left to right: a text to the text before it, an empty one not at all. */
function addParts(parts: Formula[], formula: Formula): void {
  if (formula.kind === "binary" && formula.operator === "&") {
    addParts(parts, formula.left);
    addParts(parts, formula.right);
    return;
  }
  if (formula.kind !== "text") parts.push(formula);
  else if (formula.text !== "") {
    const before = parts.at(-1);
    if (before?.kind === "text") parts[parts.length - 1] = formulaOf(before.text + formula.text);
    else parts.push(formula);
  }
}
