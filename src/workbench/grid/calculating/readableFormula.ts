/**
 * Formulas as Univer has to be given them, to read in them what Excel does. The cell keeps what was typed: only what is
 * calculated is rewritten.
 */

/** The formula with texts as digits and quoted names as letters, so that what looks like a sign in it is one. */
const plain = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (found) =>
    (found.startsWith('"') ? "0" : "A").repeat(found.length),
  );

/** Where the bracket that opens here closes; the end where it does not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if ("({[".includes(text.charAt(at))) depth += 1;
    else if (")}]".includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What commas part between two places, without the blanks around it. */
function pieces(text: string, from: number, to: number): readonly Piece[] {
  const found: Piece[] = [];
  const take = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    const begin = start + piece.length - piece.trimStart().length;
    found.push({ from: begin, to: Math.max(begin, start + piece.trimEnd().length) });
  };
  let start = from;
  for (let at = from; at < to; at += 1) {
    if ("({[".includes(text.charAt(at))) at = closing(text, at);
    else if (text.charAt(at) === ",") {
      take(start, at);
      start = at + 1;
    }
  }
  take(start, to);
  return found;
}

/** The first area of an argument that is a union; undefined where it is none. */
function firstArea(text: string, { from, to }: Piece): Piece | undefined {
  if (text.charAt(from) !== "(" || closing(text, from) !== to - 1) return undefined;
  const [first, ...others] = pieces(text, from + 1, to - 1);
  return others.length === 0 ? undefined : first;
}

const call = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** Of a union, "(A1:A2,B1:B2)", a function of an add-in is given the first area alone: Univer would read it as a call of CUBE. */
export function withFirstAreas(formula: string, isOfAddIn: (name: string) => boolean): string {
  if (!/[(,]\s*\(/.test(formula)) return formula;
  const text = plain(formula);
  for (const { 0: found, 1: name = "", index } of text.matchAll(call)) {
    const open = index + found.length - 1;
    for (const argument of isOfAddIn(name.toUpperCase()) ? pieces(text, open + 1, closing(text, open)) : []) {
      const first = firstArea(text, argument);
      if (first === undefined) continue;
      const taken = formula.slice(0, argument.from) + formula.slice(first.from, first.to) + formula.slice(argument.to);
      return withFirstAreas(taken, isOfAddIn);
    }
  }
  return formula;
}

/** "-@F(A1)" as "-(@F(A1))": Univer takes one sign before an operand, and "@F" for a function's name. */
export function withOneSignEach(formula: string): string {
  if (!formula.includes("@")) return formula;
  const text = plain(formula);
  const [signs] = text.matchAll(/-\s*(?=@)/g);
  if (signs === undefined) return formula;
  const at = signs.index + signs[0].length;
  const operand = /@\s*[\p{L}\p{N}_.$!:\\]*/uy;
  operand.lastIndex = at;
  let end = at + (operand.exec(text)?.[0].length ?? 1);
  if (text.charAt(end) === "(") end = closing(text, end) + 1;
  return withOneSignEach(`${formula.slice(0, signs.index)}-(${formula.slice(at, end)})${formula.slice(end)}`);
}
