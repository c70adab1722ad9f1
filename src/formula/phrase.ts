import { formulaOf, joined, type Operand } from "./build.ts";
import type { Formula, TextLiteral } from "./Formula.ts";

/**
 * Texts and values as one text: texts beside each other become one, so that words without a cell are a plain text.
 *
 * @example phrase("Headroom, ", "RMB'000") // the text "Headroom, RMB'000"
 * @example phrase("Headroom, ", currency) // "Headroom, "&$B$5
 */
export function phrase(...operands: readonly Operand[]): Formula {
  const parts = operands.flatMap((operand) => partsOf(formulaOf(operand))).reduce<readonly Formula[]>(withNext, []);
  const [first, ...rest] = parts;
  if (first === undefined) return formulaOf("");
  // A blank cell alone would show as 0.
  return rest.length === 0 && first.kind === "cell" ? joined(first, "") : joined(first, ...rest);
}

/** What a formula joins, from left to right; empty texts add nothing. */
function partsOf(formula: Formula): readonly Formula[] {
  if (isText(formula)) return formula.text === "" ? [] : [formula];
  if (formula.kind !== "binary" || formula.operator !== "&") return [formula];
  return [...partsOf(formula.left), ...partsOf(formula.right)];
}

function withNext(parts: readonly Formula[], next: Formula): readonly Formula[] {
  const before = parts.at(-1);
  if (before === undefined || !isText(before) || !isText(next)) return [...parts, next];
  return [...parts.slice(0, -1), formulaOf(before.text + next.text)];
}

const isText = (formula: Formula): formula is TextLiteral => formula.kind === "text";
