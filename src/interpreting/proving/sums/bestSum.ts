import { tryAt, type Part } from "../Relation.ts";
import { isDeeper, isNumberedPart } from "./closeOutline.ts";
import { ownList, type Candidate } from "./ownList.ts";
import { RunningSums } from "./RunningSums.ts";
import { assetsTotal } from "../../words/balanceTotals.ts";
import { signOf, type Open, type SumLine } from "./SumLine.ts";
import { isNamedResult } from "../../words/resultWords.ts";
import { isByContinuity, isCalledResult, isCalledTotal, isOfWhich, isOpening } from "../../words/totalWords.ts";

const longest = 60;
const longestOfAnySign = 7;

/**
 * The sum of the last open lines that a line is: in every column at once, or in some so exactly that it is no chance. By
 * plain addition; where it is called a result, by taking the rest from the first, or what is a cost by its name.
 */
export function bestSum(stack: readonly Open[], { line, under, last, balanced = false }: Open): Candidate | undefined {
  // A line right under a heading begins a list.
  if (stack.length === 0 || (under !== undefined && !isCalledResult(line.label))) return;
  const candidates: Candidate[] = [];
  const signed = takesOff(line);
  const running = new RunningSums(line.amounts.length, signed);
  let tried = 0;
  for (let count = 1; count <= Math.min(stack.length, longest); count += 1) {
    const first = stack[stack.length - count];
    if (first === undefined) break;
    if ((count > 1 && !isOneBesideNil(stack, count, line)) || ofOne(first, line, under)) {
      tried += count === 1 || !signed ? 1 : running.mixed ? 3 : 2;
      if (running.mayHold(line, first.line))
        for (const [pattern, parts] of patterns(stack.slice(stack.length - count), line)) {
          const trial = tryAt(line, parts);
          if (pattern !== "plus" && balanced && isOfAllAssets(first)) continue;
          if (pattern !== "plus" && isPlainTotal(line) && parts.some(isTakenTwice)) continue;
          if (trial.holds > 0 && (pattern === "plus" || !isDeeper(line.label, first.line.label)))
            candidates.push({ ...trial, pattern, underHeading: begins(stack, first) });
        }
    }
    running.take(first);
  }
  const fit = candidates.filter((candidate) => isBelievable(candidate, { line, last }, tried));
  const whole = fit.filter(({ fails }) => fails === 0);
  if (whole.length > 0) {
    const chosen = choose(whole);
    return ownList(chosen, { fit, candidates }) ?? chosen;
  }
  return anySign(stack, { line, balanced }) ?? choose(fit);
}

const isOfAllAssets = ({ line }: Open): boolean => assetsTotal.test(line.label);

/** True for a list of which all but one print marks of nil alone, and that no name or heading makes a list: it adds up nothing. */
function isOneBesideNil(stack: readonly Open[], count: number, line: SumLine): boolean {
  if (line.label === "" || line.bold || (isCalledResult(line.label) && !isNumberedPart(line.label))) return false;
  const run = stack.slice(stack.length - count);
  if (run[0]?.under !== undefined && !run[0].closed) return false;
  return run.filter((open) => open.line.amounts.some((amount) => amount !== null && amount.value !== 0n)).length < 2;
}

/** True for what begins a list: the first line under a heading, or of all. */
const begins = (stack: readonly Open[], open: Open): boolean => open.under !== undefined || open === stack[0];

/** A list of one has a total only under a heading, and then a line that is called one; a total of one total too. */
function ofOne(only: Open, line: SumLine, under: SumLine | undefined): boolean {
  if (only.under === undefined || under !== undefined || isOpening(line.label)) return false;
  if (only.closed) return line.label !== "" && isCalledTotal(line.label);
  return isCalledResult(line.label) || line.bold;
}

/** True for what may take some of its list off: what is called a result or stands out. */
const takesOff = (line: SumLine): boolean => !isOpening(line.label) && (isCalledResult(line.label) || line.bold);

type Signed = readonly ["plus" | "less" | "named", readonly Part[]];

/** The signs that a line's name allows the lines of a list. */
export function patterns(run: readonly Open[], line: SumLine): readonly Signed[] {
  const plus: Part[] = run.map((open) => ({ line: open.line, sign: 1 }));
  if (run.length < 2 || !takesOff(line) || run.some(isTold) || isBoth(run)) return [["plus", plus]];
  const less: Part[] = plus.map((part, index) => (index === 0 ? part : { ...part, sign: -1 }));
  const named: Part[] = run.map((open, index) => ({
    line: open.line,
    sign: index > 0 && signOf(open) === -1 ? -1 : 1,
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

/** True for a row that tells a part of the one above it in the list: both are not taken off. */
const isTold = ({ line, under }: Open, index: number): boolean =>
  index > 0 && under === undefined && isOfWhich(line.label);

/** True for what is of continuing and of discontinued operations, where no name says that one is taken off. */
const isBoth = ([one, other, ...more]: readonly Open[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  more.length === 0 &&
  signOf(other) !== -1 &&
  isByContinuity(one.line.label, other.line.label);

/** True for a total that is called no result: what its list prints in brackets is taken off already. */
const isPlainTotal = ({ label }: SumLine): boolean => isCalledTotal(label) && !isNamedResult(label);

/** How much chance is left to a sum by what its line is called, whole and with places where it fails. */
function isBelievable(candidate: Candidate, { line, last }: Pick<Open, "line" | "last">, tried: number): boolean {
  const { pattern, chance, chanceAtMost, fails, holds, parts, underHeading } = candidate;
  if (parts.length === 1) return fails === 0 || (fails <= holds && chanceAtMost < 0.05);
  if (pattern !== "plus" && cancels(parts)) return false;
  // A list that begins under a heading would have been tried first.
  const plain = underHeading && pattern === "plus";
  const left = (fails > 0 && !(plain && isCalledTotal(line.label)) ? chance : chanceAtMost) * (plain ? 1 : tried);
  // What ends a list and adds up all of it, or much of it, needs no name.
  const rank = Math.max(rankOf(line), last && pattern === "plus" && (plain || parts.length > 2) ? 1 : 0);
  if (fails > 0) return holds >= fails && left < ((plain ? limits.partlyWhole : limits.partly)[rank] ?? 0);
  return left < ((pattern === "plus" ? limits.plus : limits.less)[rank] ?? 0);
}

/** How much chance may be left to a sum whose line is called nothing special, a result, or a total. */
const limits = {
  plus: [0.01, 0.3, Infinity],
  less: [0, 0.05, 0.1],
  /** In some columns alone: the list since the last heading, and any other. */
  partlyWhole: [1e-4, 0.1, 0.5],
  partly: [1e-4, 0.05, 0.3],
} as const;

function rankOf(line: SumLine): 0 | 1 | 2 {
  if (isOpening(line.label)) return 0;
  if (isCalledTotal(line.label)) return 2;
  return line.bold || isCalledResult(line.label) ? 1 : 0;
}

/** True where one part takes off what another adds: such a sum says nothing of either. */
function cancels(parts: readonly Part[]): boolean {
  const [added, taken] = [parts.filter(({ sign }) => sign === 1), parts.filter(({ sign }) => sign === -1)];
  return taken.some(({ line }) =>
    added.some((one) => line.amounts.every((amount, place) => amount?.value === one.line.amounts[place]?.value)),
  );
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

/** The shorter, but for nil lines in front of one that begins under no heading: a list holds them. */
function byLength(one: Candidate, other: Candidate): number {
  const [short, long] = one.parts.length < other.parts.length ? [one, other] : [other, one];
  const extra = long.parts.slice(0, long.parts.length - short.parts.length);
  const nil = extra.every(({ line }) => line.amounts.every((amount) => amount === null || amount.value === 0n));
  const wanted = nil && !short.underHeading && !long.underHeading ? long : short;
  return wanted === one ? -1 : 1;
}

/** Where all is printed positive and no name tells: any signs, if nothing but a sum explains it. */
function anySign(
  stack: readonly Open[],
  { line, balanced = false }: Pick<Open, "line" | "balanced">,
): Candidate | undefined {
  if (!isCalledResult(line.label) || isCalledTotal(line.label)) return undefined;
  let tried = 0;
  for (let count = 2; count <= Math.min(stack.length, longestOfAnySign); count += 1) {
    const run = stack.slice(stack.length - count);
    const [first] = run;
    if (first === undefined || isDeeper(line.label, first.line.label)) break;
    if (balanced && isOfAllAssets(first)) break;
    for (let signs = 0; signs < 2 ** (count - 1); signs += 1) {
      tried += 1;
      const parts: Part[] = run.map((open, index) => ({
        line: open.line,
        sign: index > 0 && (signs >> (index - 1)) & 1 ? -1 : 1,
      }));
      if (parts.some(isTakenTwice)) continue;
      const trial = tryAt(line, parts);
      if (trial.holds > 0 && trial.fails === 0 && trial.chance * tried < 1e-4 && !cancels(parts))
        return { ...trial, pattern: "any", underHeading: begins(stack, first) };
    }
  }
  return undefined;
}

/** True where a row is taken off that is printed with its sign: it takes itself off. */
const isTakenTwice = ({ line: { amounts }, sign }: Part): boolean =>
  sign === -1 &&
  amounts.some((amount) => amount !== null && amount.value < 0n) &&
  amounts.every((amount) => amount === null || amount.value <= 0n);
