/** How tightly Excel's operators bind, the loosest first. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const token =
  /\s*("(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z0-9:]+|<=|>=|<>|#[A-Z/0!?]+|[A-Za-z_\\.$0-9:!%]+|[-+*/^&=<>(),{};@])/y;

/**
 * The formula with brackets around every operation, so that two texts which differ only in brackets that say what Excel
 * does anyway come out alike.
 *
 * @throws UnreadableFormulaError
 */
export function calculationOrder(formula: string): string {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const found = token.exec(formula);
    if (found === null) throw new UnreadableFormulaError(formula, at);
    tokens.push(found[1] ?? "");
  }
  let next = 0;
  const takeIf = (wanted: readonly string[]): string | undefined => {
    const here = tokens[next];
    if (here === undefined || !wanted.includes(here)) return undefined;
    next += 1;
    return here;
  };
  const expect = (wanted: string): void => {
    if (takeIf([wanted]) === undefined) throw new UnreadableFormulaError(formula, next);
  };
  const level = (of: number): string => {
    const operators = levels[of];
    if (operators === undefined) return signed();
    let left = level(of + 1);
    for (let operator = takeIf(operators); operator !== undefined; operator = takeIf(operators))
      left = `(${left}${operator}${level(of + 1)})`;
    return left;
  };
  const signed = (): string => {
    const sign = takeIf(["-", "+", "@"]);
    return sign === undefined ? single() : sign === "+" ? signed() : `(${sign}${signed()})`;
  };
  const list = (): string => {
    const parts: string[] = [];
    while (takeIf([")"]) === undefined) parts.push(takeIf([","]) ?? level(0));
    return parts.join("");
  };
  const single = (): string => {
    const here = tokens[next];
    if (here === undefined) throw new UnreadableFormulaError(formula, next);
    next += 1;
    if (here === "(") {
      const inner = level(0);
      expect(")");
      return inner;
    }
    if (here === "{") {
      const from = next;
      while (takeIf(["}"]) === undefined && next < tokens.length) next += 1;
      return `{${tokens.slice(from, next).join("")}`;
    }
    return takeIf(["("]) === undefined ? here : `${here}(${list()})`;
  };
  const ordered = level(0);
  if (next < tokens.length) throw new UnreadableFormulaError(formula, next);
  return ordered;
}

/** Text that is no formula, or one that this does not read. */
export class UnreadableFormulaError extends Error {
  override readonly name = "UnreadableFormulaError";
  constructor(
    readonly formula: string,
    readonly at: number,
  ) {
    super(`Expected a formula, found ${JSON.stringify(formula)}, which cannot be read from place ${at} on.`);
  }
}
