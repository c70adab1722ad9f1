import { isCalledResult, isCalledTotal, isOpening, isSplit, signByName } from "./totalWords.ts";
import { tryAt, type Line, type Part, type Trial } from "./Relation.ts";

/** A line with what its label and look say of it. */
export interface SumLine extends Line {
  readonly label: string;
  readonly level: number;
  readonly bold: boolean;
  /** Lines of different measures are never added up. */
  readonly measure: string;
  /** A heading has no amount; it may say that what follows splits the line above. */
  readonly heading: boolean;
}

export interface FoundSum extends Trial {
  /** "above" where the total closes its parts; "below" where the parts follow what they split; "aside" where it compares totals that are parts elsewhere. */
  readonly stands: "above" | "below" | "aside";
}

/** A line that nothing has added up yet. */
interface Open {
  readonly line: SumLine;
  /** The heading between it and the line before, where there is one. */
  readonly under?: SumLine;
  /** A total with its parts. */
  readonly closed: boolean;
}

/**
 * The sums of a table, by arithmetic over the order of its lines: a stack of open lines, closed by one that is the sum of
 * the last of them in every column at once, or in some so exactly that it is no chance (then the others are in doubt).
 */
export function findSums(lines: readonly SumLine[]): readonly FoundSum[] {
  const found: FoundSum[] = [];
  const stacks = new Map<string, Open[]>();
  let under: SumLine | undefined;
  lines.forEach((line, index) => {
    if (line.heading) {
      under = line;
      return;
    }
    if (line.amounts.every((amount) => amount === null)) return;
    const stack = stackOf(stacks, line.measure);
    const next = lines[index + 1];
    take(stack, { line, ...(under !== undefined && { under }), closed: false }, found);
    under = undefined;
    closeSplit(stack, found, next === undefined || next.heading);
  });
  return found;
}

function stackOf(stacks: Map<string, Open[]>, measure: string): Open[] {
  const stack = stacks.get(measure) ?? [];
  stacks.set(measure, stack);
  return stack;
}

/** Closes the open lines that the new one adds up, and leaves it open in their place; or leaves it open beside them. */
function take(stack: Open[], open: Open, found: FoundSum[]): void {
  const split = splitAgain(stack, open, found);
  if (split !== undefined) {
    found.push(split);
    return;
  }
  const sum = bestSum(stack, open);
  if (sum === undefined) {
    const aside = asideSum(open.line, found);
    if (aside === undefined) stack.push(open);
    else found.push(aside);
    return;
  }
  found.push({ ...sum, stands: "above" });
  const [first] = stack.splice(stack.length - sum.parts.length);
  const heading = first?.under;
  stack.push({ line: open.line, ...(heading !== undefined && { under: heading }), closed: true });
}

/** The total printed again below the list that splits it: it adds up the list. */
function splitAgain(stack: readonly Open[], { line }: Open, found: readonly FoundSum[]): FoundSum | undefined {
  const last = found.at(-1);
  const top = stack.at(-1);
  if (last === undefined || top === undefined || last.stands !== "below" || last.total !== top.line) return undefined;
  if (!isCalledResult(line.label) && !line.bold) return undefined;
  const again = tryAt(line, last.parts);
  return again.holds > 0 && again.fails < again.holds ? { ...again, stands: "above" } : undefined;
}

interface Candidate extends Trial {
  readonly pattern: "plus" | "less" | "named" | "any";
  readonly underHeading: boolean;
}

const longest = 60;
const longestOfAnySign = 7;

function bestSum(stack: readonly Open[], { line, under }: Open): Candidate | undefined {
  // A line right under a heading begins a list.
  if (stack.length === 0 || (under !== undefined && !isCalledResult(line.label))) return;
  const candidates: Candidate[] = [];
  let tried = 0;
  for (let count = 1; count <= Math.min(stack.length, longest); count += 1) {
    const run = stack.slice(stack.length - count);
    if (count === 1 && !ofOne(run[0], line, under)) continue;
    for (const [pattern, parts] of patterns(run, line)) {
      tried += 1;
      const trial = tryAt(line, parts);
      if (trial.holds === 0) continue;
      candidates.push({ ...trial, pattern, underHeading: begins(stack, run[0]) });
    }
  }
  const fit = candidates.filter((candidate) => isBelievable(candidate, line, tried));
  const whole = fit.filter(({ fails }) => fails === 0);
  if (whole.length > 0) return choose(whole);
  return anySign(stack, line) ?? choose(fit);
}

/** True for what begins a list: the first line under a heading, or of all. */
const begins = (stack: readonly Open[], open: Open | undefined): boolean =>
  open !== undefined && (open.under !== undefined || open === stack[0]);

/** A list of one has a total only under a heading, and then a line that is called one. */
function ofOne(only: Open | undefined, line: SumLine, under: SumLine | undefined): boolean {
  return (
    only?.under !== undefined &&
    !only.closed &&
    under === undefined &&
    !isOpening(line.label) &&
    (isCalledResult(line.label) || line.bold)
  );
}

type Signed = readonly ["plus" | "less" | "named", readonly Part[]];

function patterns(run: readonly Open[], line: SumLine): readonly Signed[] {
  const plus: Part[] = run.map((open) => ({ line: open.line, sign: 1 }));
  if (run.length < 2 || isOpening(line.label) || !(isCalledResult(line.label) || line.bold)) return [["plus", plus]];
  const less: Part[] = plus.map((part, index) => (index === 0 ? part : { ...part, sign: -1 }));
  const named: Part[] = run.map((open, index) => ({
    line: open.line,
    sign: index > 0 && signByName(open.line.label) === -1 ? -1 : 1,
  }));
  const mixed = named.some(({ sign }, index) => index > 0 && sign === 1) && named.some(({ sign }) => sign === -1);
  return mixed
    ? [
        ["plus", plus],
        ["less", less],
        ["named", named],
      ]
    : [
        ["plus", plus],
        ["less", less],
      ];
}

/** How much chance is left to a sum by what its line is called, whole and with places where it fails. */
function isBelievable(candidate: Candidate, line: SumLine, tried: number): boolean {
  const { pattern, chance, chanceAtMost, fails, holds, parts } = candidate;
  // A list that begins under a heading would have been tried first.
  const left = (fails > 0 ? chance : chanceAtMost) * (candidate.underHeading && pattern === "plus" ? 1 : tried);
  if (parts.length === 1) return fails === 0;
  const rank = isOpening(line.label)
    ? 0
    : isCalledTotal(line.label)
      ? 2
      : line.bold || isCalledResult(line.label)
        ? 1
        : 0;
  if (fails > 0) return holds >= fails && left < ([1e-6, 1e-3, 2e-2][rank] ?? 0);
  if (pattern === "plus") return left < ([0.01, 0.3, Infinity][rank] ?? 0);
  return left < ([0, 0.05, 0.1][rank] ?? 0);
}

/** Lists that begin under a heading come first; then plain additions; then the list that leaves out no nil line. */
function choose(fit: readonly Candidate[]): Candidate | undefined {
  const ranks = { plus: 3, less: 2, named: 1, any: 0 };
  const better = (one: Candidate, other: Candidate): number =>
    one.fails - other.fails ||
    ranks[other.pattern] - ranks[one.pattern] ||
    Number(other.underHeading) - Number(one.underHeading) ||
    byLength(one, other);
  return [...fit].sort(better)[0];
}

/** The shorter, but for nil lines in front: a list holds them. */
function byLength(one: Candidate, other: Candidate): number {
  const [short, long] = one.parts.length < other.parts.length ? [one, other] : [other, one];
  const extra = long.parts.slice(0, long.parts.length - short.parts.length);
  const nil = extra.every(({ line }) => line.amounts.every((amount) => amount === null || amount.value === 0n));
  const wanted = nil && one.underHeading === other.underHeading ? long : short;
  return wanted === one ? -1 : 1;
}

/** Where all is printed positive and no name tells: any signs, if nothing but a sum explains it. */
function anySign(stack: readonly Open[], line: SumLine): Candidate | undefined {
  if (!isCalledResult(line.label) || isCalledTotal(line.label)) return undefined;
  let tried = 0;
  for (let count = 2; count <= Math.min(stack.length, longestOfAnySign); count += 1) {
    const run = stack.slice(stack.length - count);
    for (let signs = 0; signs < 2 ** (count - 1); signs += 1) {
      tried += 1;
      const parts: Part[] = run.map((open, index) => ({
        line: open.line,
        sign: index > 0 && (signs >> (index - 1)) & 1 ? -1 : 1,
      }));
      const trial = tryAt(line, parts);
      if (trial.holds > 0 && trial.fails === 0 && trial.chance * tried < 1e-4)
        return { ...trial, pattern: "any", underHeading: begins(stack, run[0]) };
    }
  }
  return undefined;
}

/** What a name says of two totals that stand apart: their difference or their sum. */
function asideSum(line: SumLine, found: readonly FoundSum[]): FoundSum | undefined {
  if (line.label === "" || !isCalledResult(line.label)) return undefined;
  const totals = [...new Set(found.map(({ total }) => total))].filter(({ index }) => index < line.index);
  let tried = 0;
  for (const one of totals)
    for (const other of totals) {
      if (one.index >= other.index) continue;
      for (const sign of [1, -1] as const) {
        tried += 1;
        const trial = tryAt(line, [
          { line: one, sign: 1 },
          { line: other, sign },
        ]);
        if (trial.holds > 0 && trial.fails === 0 && trial.chance * tried < 1e-3) return { ...trial, stands: "aside" };
      }
    }
  return undefined;
}

/** Takes off the stack the lines that split the one below them on it. */
function closeSplit(stack: Open[], found: FoundSum[], ends: boolean): void {
  for (let count = 2; count < Math.min(stack.length, longest); count += 1) {
    const whole = stack[stack.length - count - 1];
    const run = stack.slice(stack.length - count);
    const [first] = run;
    // A list that splits a line holds no totals of its own.
    if (whole === undefined || first === undefined || first.closed) return;
    const said = isSplit(first.under?.label ?? "") || isSplit(first.line.label) || first.line.level > whole.line.level;
    const trial = tryAt(
      whole.line,
      run.map((open) => ({ line: open.line, sign: 1 })),
    );
    const limit = trial.fails > 0 ? (said && ends ? 1e-4 : 0) : said ? 0.05 : 1e-5;
    if (trial.holds > 0 && !isOpening(whole.line.label) && trial.chance * count < limit) {
      found.push({ ...trial, stands: "below" });
      stack.splice(stack.length - count);
      return;
    }
  }
}
