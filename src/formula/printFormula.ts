import { cellAddress, quoteSheetName } from "./addresses.ts";
import type { Binary, BinaryOperator, Call, Formula } from "./Formula.ts";
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
  if (last.formula === formula && last.sheet === sheet) return last.text;
  const writer = new Writer(sheet);
  writer.write(formula, 0);
  const text = writer.text();
  last = { formula, sheet, text };
  return text;
}

/** What was printed last: a formula is asked whether it is printable, and then printed. */
let last: { readonly formula: Formula | undefined; readonly sheet: string; readonly text: string } = {
  formula: undefined,
  sheet: "",
  text: "",
};

/** Writes formulas that show nothing while a condition does not hold; the condition is written once for all of them. */
export function printerWhile(condition: Formula, sheet: string): (formula: Formula) => string {
  const start = new Writer(sheet);
  start.write(condition, 1);
  const before = `IF(${start.text()},`;
  return (formula) => {
    const writer = new Writer(sheet);
    writer.add(before);
    writer.write(formula, 1);
    writer.add(',"")');
    return writer.text();
  };
}

/** True where Excel takes the formula: it is no longer and no deeper than one may be. */
export function isPrintable(formula: Formula, sheet: string): boolean {
  try {
    printFormula(formula, sheet);
    return true;
  } catch (error) {
    if (error instanceof FormulaLimitError) return false;
    throw error;
  }
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

/**
 * Gathers the pieces of a formula's text, which are joined once: joined at each bracket, a text would be copied as often as
 * its brackets are deep.
 */
class Writer {
  readonly #pieces: string[] = [];
  readonly #sheet: string;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** @throws FormulaLimitError */
  text(): string {
    const text = this.#pieces.join("");
    if (text.length > limits.characters) throw new FormulaLimitError("characters", text.length, limits.characters);
    return text;
  }

  add(piece: string): void {
    this.#pieces.push(piece);
  }

  /** @param depth how many calls it stands in. */
  write(formula: Formula, depth: number): void {
    switch (formula.kind) {
      case "number":
        this.add(formula.value);
        return;
      case "text":
        this.add(textLiteral(formula.text));
        return;
      case "logical":
        this.add(formula.value ? "TRUE" : "FALSE");
        return;
      case "error":
        this.add(formula.code);
        return;
      case "cell":
        this.#prefix(formula.sheet);
        this.add(cellAddress(formula, formula.anchor));
        return;
      case "area":
        this.#prefix(formula.first.sheet);
        this.add(cellAddress(formula.first, formula.first.anchor));
        this.add(":");
        this.add(cellAddress(formula.last, formula.last.anchor));
        return;
      case "name":
        this.add(formula.name);
        return;
      case "call":
        this.#call(formula, depth + 1);
        return;
      case "negation": {
        const { of } = formula;
        const isPower = of.kind === "binary" && of.operator === "^";
        this.add("-");
        this.#operand(of, depth, isPower ? tightest : binding["*"] - 1);
        return;
      }
      case "binary":
        this.#binary(formula, depth);
    }
  }

  #prefix(of: string): void {
    if (of === this.#sheet) return;
    this.add(quoteSheetName(of));
    this.add("!");
  }

  #call({ name, arguments: given }: Call, depth: number): void {
    if (given.length > limits.arguments) throw new FormulaLimitError("arguments", given.length, limits.arguments);
    if (depth > limits.nesting) throw new FormulaLimitError("nesting", depth, limits.nesting);
    this.add(name);
    let before = "(";
    for (const argument of given) {
      this.add(before);
      this.write(argument, depth);
      before = ",";
    }
    this.add(given.length === 0 ? "()" : ")");
  }

  /** An operand in brackets unless it binds tighter than `looser`. */
  #operand(formula: Formula, depth: number, looser: number): void {
    if (bindingOf(formula) > looser) {
      this.write(formula, depth);
      return;
    }
    this.add("(");
    this.write(formula, depth);
    this.add(")");
  }

  #binary({ operator, left, right }: Binary, depth: number): void {
    const own = binding[operator];
    // A comparison of comparisons is bracketed on both sides, so that nobody has to know in which order they come.
    this.#operand(left, depth, own === binding["="] ? own : own - 1);
    if (operator === "+" && right.kind === "negation") {
      // Added and its sign, subtracted.
      this.add("-");
      this.#operand(right.of, depth, own);
      return;
    }
    this.add(operator);
    // On the right what binds alike stays in brackets: a-(b+c) is not a-b+c, and in binary arithmetic a+(b+c) is not a+b+c.
    const signed = right.kind === "negation" && (own === binding["+"] || own === binding["*"]);
    this.#operand(right, depth, signed ? tightest : operator === "&" ? own - 1 : own);
  }
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
