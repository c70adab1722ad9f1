import { tryAt } from "../Relation.ts";
import type { FoundSum, Open, SumLine } from "./SumLine.ts";
import { isOfWhich, isShared, signByName } from "../../words/totalWords.ts";

/**
 * Closes the lists that a statement numbers, "二、" over "(一)" over "1.", or "5." over "a)", where the last row of one stands below the
 * row that it splits. Without the numbers that last row would be what the others leave of the total above them, or a row that
 * repeats its only part would be counted beside it.
 */
export function closeOutline(
  stack: Open[],
  { line, next }: { readonly line: SumLine; readonly next: SumLine | undefined },
  found: FoundSum[],
): boolean {
  const until = next === undefined ? 1 : depthOf(next.label);
  const own = depthOf(line.label) ?? deepest;
  if (until === undefined || until >= own) return false;
  let closed = false;
  let run: readonly SumLine[] = [line];
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const whole = stack[at]?.line;
    if (whole === undefined) break;
    const depth = depthOf(whole.label);
    if (depth !== undefined && depth < until) break;
    const isWhole = depth !== undefined && depth < (depthOf(run[0]?.label ?? "") ?? deepest);
    const sum = isWhole ? splitInto(whole, run) : undefined;
    if (sum === undefined) {
      run = [whole, ...run];
      continue;
    }
    found.push(sum);
    stack.splice(at + 1);
    closed = true;
    run = [whole];
  }
  return closed;
}

function splitInto(whole: SumLine, run: readonly SumLine[]): FoundSum | undefined {
  const parts = run.filter(({ label }) => !isOfWhich(label));
  // What is left of the income above it is no part of it: then a cost stands between.
  const takesOff =
    depthOf(whole.label) === 1 &&
    signByName(whole.label) !== -1 &&
    parts.some(
      ({ label, amounts }) => signByName(label) === -1 && amounts.some((amount) => (amount?.value ?? 0n) !== 0n),
    );
  if (parts.length === 0 || (takesOff && parts.length > 1)) return undefined;
  const trial = tryAt(
    whole,
    parts.map((each) => ({ line: each, sign: 1 })),
  );
  if (trial.holds === 0 || trial.outcomes.includes("void")) return undefined;
  const isDamaged = trial.fails > 0 && trial.fails <= trial.holds && trial.chance < byChance;
  return trial.fails === 0 || isDamaged ? { ...trial, stands: "below" } : undefined;
}

/** A list that fails in some columns is one if it comes to its total in the others by less chance than that. */
const byChance = 1e-3;

const deepest = 4;

/** True for a row that a number sets below another: it is not what others leave of that one. */
export const isDeeper = (one: string, other: string): boolean => (depthOf(one) ?? 0) > (depthOf(other) ?? deepest);

/** True for a row with a number of its own within a list that is numbered too: "(一)", "1.". */
export const isNumberedPart = (label: string): boolean => (depthOf(label) ?? 1) >= 2;

/** How deep in its statement a number sets a row; whose a result is stands right below that result. */
function depthOf(label: string): number | undefined {
  const text = label.normalize("NFKC").trim();
  if (!/\p{Script=Han}/u.test(text)) return itemDepth(text);
  if (/^[一二三四五六七八九十]+、/u.test(text)) return 1;
  if (/^\([一二三四五六七八九十]+\)/u.test(text)) return 2;
  if (/^\d{1,2}[.、]/u.test(text)) return 3;
  return isShared(text) && /^(?:归属|歸屬)/u.test(text) ? 1.5 : undefined;
}

/** The same of a statement in letters: "4. Interest", "b) Others", "(ii) On loans". */
function itemDepth(text: string): number | undefined {
  if (/^(?:\d{1,2}[.)]|[IVX]{1,5}[.)]) ?\p{L}/u.test(text)) return 1;
  if (/^\(?[ivx]{2,4}[.)] ?\p{L}/u.test(text)) return 3;
  return /^\(?[a-z][.)] ?\p{L}/u.test(text) ? 2 : undefined;
}
