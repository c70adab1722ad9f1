import { cellAddress, quoteSheetName } from "./addresses.ts";
import type { AreaRef, Binary, BinaryOperator, Call, CellRef, Formula } from "./Formula.ts";
import { textLiteral } from "./textLiteral.ts";

/** Excel's own limits. */
const limits = { characters: 8_192, arguments: 255, nesting: 64 } as const;

/** How tightly an operator binds; a negative number's sign binds tighter than a power, as Excel has it. */
const binding: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
const signBinding = 6;
const tightest = 7;

interface Printed {
  readonly text: string;
  readonly binding: number;
}

/**
 * The formula as Excel's English A1 notation writes it, without "=": brackets where the order of calculation needs them,
 * texts in parts of 255 characters, the formula's own sheet left out of addresses.
 *
 * @param sheet the tab's name of the sheet that the formula stands on.
 * @throws FormulaLimitError where Excel would refuse it for its length, nesting or arguments.
 * @example printFormula(over(minus(revenue, cost), revenue), "Gross margin") // "(D5-D6)/D5"
 */
export function printFormula(formula: Formula, sheet: string): string {
  const text = printed(formula, sheet, 0).text;
  if (text.length > limits.characters) throw new FormulaLimitError("characters", text.length, limits.characters);
  return text;
}

/** True where the formula reads a cell of another sheet than its own. */
export function readsOtherSheet(formula: Formula, sheet: string): boolean {
  switch (formula.kind) {
    case "cell":
      return formula.sheet !== sheet;
    case "area":
      return formula.first.sheet !== sheet;
    case "call":
      return formula.arguments.some((argument) => readsOtherSheet(argument, sheet));
    case "binary":
      return readsOtherSheet(formula.left, sheet) || readsOtherSheet(formula.right, sheet);
    case "negation":
      return readsOtherSheet(formula.of, sheet);
    default:
      return false;
  }
}

function printed(formula: Formula, sheet: string, depth: number): Printed {
  switch (formula.kind) {
    case "number":
      return { text: formula.value, binding: tightest };
    case "text": {
      const text = textLiteral(formula.text);
      return { text, binding: formula.text.length > 255 ? binding["&"] : tightest };
    }
    case "logical":
      return { text: formula.value ? "TRUE" : "FALSE", binding: tightest };
    case "error":
      return { text: formula.code, binding: tightest };
    case "cell":
      return { text: sheetPrefix(formula.sheet, sheet) + cellAddress(formula, formula.anchor), binding: tightest };
    case "area":
      return { text: areaText(formula, sheet), binding: tightest };
    case "name":
      return { text: formula.name, binding: tightest };
    case "call":
      return { text: callText(formula, sheet, depth + 1), binding: tightest };
    case "negation":
      return {
        text: `-${operand(formula.of, sheet, depth, binding["*"] - 1, formula.of.kind === "binary" && formula.of.operator === "^")}`,
        binding: signBinding,
      };
    case "binary":
      return { text: binaryText(formula, sheet, depth), binding: binding[formula.operator] };
  }
}

const sheetPrefix = (of: string, own: string): string => (of === own ? "" : `${quoteSheetName(of)}!`);

function areaText({ first, last }: AreaRef, sheet: string): string {
  const end = (cell: CellRef): string => cellAddress(cell, cell.anchor);
  return `${sheetPrefix(first.sheet, sheet)}${end(first)}:${end(last)}`;
}

function callText({ name, arguments: given }: Call, sheet: string, depth: number): string {
  if (given.length > limits.arguments) throw new FormulaLimitError("arguments", given.length, limits.arguments);
  if (depth > limits.nesting) throw new FormulaLimitError("nesting", depth, limits.nesting);
  return `${name}(${given.map((argument) => printed(argument, sheet, depth).text).join(",")})`;
}

/** An operand in brackets unless it binds tighter than `looser`. */
function operand(formula: Formula, sheet: string, depth: number, looser: number, always = false): string {
  const { text, binding: own } = printed(formula, sheet, depth);
  return always || own <= looser ? `(${text})` : text;
}

function binaryText({ operator, left, right }: Binary, sheet: string, depth: number): string {
  const own = binding[operator];
  const before = operand(left, sheet, depth, own - 1);
  // Added and its sign, subtracted.
  if (operator === "+" && right.kind === "negation") return `${before}-${operand(right.of, sheet, depth, own)}`;
  // On the right what binds alike stays in brackets: a-(b+c) is not a-b+c, and in binary arithmetic a+(b+c) is not a+b+c.
  const after = operand(
    right,
    sheet,
    depth,
    operator === "&" ? own - 1 : own,
    right.kind === "negation" && operator !== "^" && own >= 3 && own < 5,
  );
  return `${before}${operator}${after}`;
}

/** A formula that Excel would refuse. */
export class FormulaLimitError extends Error {
  override readonly name = "FormulaLimitError";
  constructor(
    readonly limit: keyof typeof limits,
    readonly found: number,
    readonly most: number,
  ) {
    super(`Expected a formula of at most ${most} ${limit}, found ${found}.`);
  }
}
