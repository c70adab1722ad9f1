import { cellAddress, quoteSheetName } from "./addresses.ts";
import type { AreaRef, Binary, BinaryOperator, Call, Formula } from "./Formula.ts";
import { longestText, textLiteral } from "./textLiteral.ts";

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

/**
 * The formula as Excel's English A1 notation writes it, without "=": brackets where the order of calculation needs them,
 * texts in parts of 255 characters, the formula's own sheet left out of addresses.
 *
 * @param sheet the tab's name of the sheet that the formula stands on.
 * @throws FormulaLimitError where Excel would refuse it for its length, nesting or arguments.
 * @example printFormula(over(minus(revenue, cost), revenue), "Gross margin") // "(D5-D6)/D5"
 */
export function printFormula(formula: Formula, sheet: string): string {
  const text = written(formula, sheet, 0);
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

function written(formula: Formula, sheet: string, depth: number): string {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "text":
      return textLiteral(formula.text);
    case "logical":
      return formula.value ? "TRUE" : "FALSE";
    case "error":
      return formula.code;
    case "cell":
      return sheetPrefix(formula.sheet, sheet) + cellAddress(formula, formula.anchor);
    case "area":
      return areaText(formula, sheet);
    case "name":
      return formula.name;
    case "call":
      return callText(formula, sheet, depth + 1);
    case "negation": {
      const { of } = formula;
      const isPower = of.kind === "binary" && of.operator === "^";
      return `-${operand(of, sheet, depth, isPower ? tightest : binding["*"] - 1)}`;
    }
    case "binary":
      return binaryText(formula, sheet, depth);
  }
}

/** How tightly the formula holds together as an operand of another. */
function bindingOf(formula: Formula): number {
  switch (formula.kind) {
    case "binary":
      return binding[formula.operator];
    case "negation":
      return signBinding;
    case "text":
      // Written as parts joined to one.
      return formula.text.length > longestText ? binding["&"] : tightest;
    default:
      return tightest;
  }
}

const sheetPrefix = (of: string, own: string): string => (of === own ? "" : `${quoteSheetName(of)}!`);

function areaText({ first, last }: AreaRef, sheet: string): string {
  return `${sheetPrefix(first.sheet, sheet)}${cellAddress(first, first.anchor)}:${cellAddress(last, last.anchor)}`;
}

function callText({ name, arguments: given }: Call, sheet: string, depth: number): string {
  if (given.length > limits.arguments) throw new FormulaLimitError("arguments", given.length, limits.arguments);
  if (depth > limits.nesting) throw new FormulaLimitError("nesting", depth, limits.nesting);
  return `${name}(${given.map((argument) => written(argument, sheet, depth)).join(",")})`;
}

/** An operand in brackets unless it binds tighter than `looser`. */
function operand(formula: Formula, sheet: string, depth: number, looser: number): string {
  const text = written(formula, sheet, depth);
  return bindingOf(formula) <= looser ? `(${text})` : text;
}

function binaryText({ operator, left, right }: Binary, sheet: string, depth: number): string {
  const own = binding[operator];
  // A comparison of comparisons is bracketed on both sides, so that nobody has to know in which order they come.
  const before = operand(left, sheet, depth, own === binding["="] ? own : own - 1);
  // Added and its sign, subtracted.
  if (operator === "+" && right.kind === "negation") return `${before}-${operand(right.of, sheet, depth, own)}`;
  // On the right what binds alike stays in brackets: a-(b+c) is not a-b+c, and in binary arithmetic a+(b+c) is not a+b+c.
  const signed = right.kind === "negation" && (own === binding["+"] || own === binding["*"]);
  return `${before}${operator}${operand(right, sheet, depth, signed ? tightest : operator === "&" ? own - 1 : own)}`;
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
