import { tryAt } from "../Relation.ts";
import type { FoundSum, Open, SumLine } from "./SumLine.ts";

/**
 * Closes the rows behind dashes that come to the row above them, which has none: the dashes say that they are its parts, be it
 * one alone.
 */
export function closeDashed(
  stack: Open[],
  { line, next }: { readonly line: SumLine; readonly next: SumLine | undefined },
  found: FoundSum[],
): boolean {
  if (!isDashed(line.label) || (next !== undefined && isDashed(next.label))) return false;
  const at = stack.findLastIndex((open) => !isDashed(open.line.label));
  const whole = stack[at];
  const run = stack.slice(at + 1);
  if (whole === undefined || whole.closed || run.some(({ under }) => under !== undefined)) return false;
  const parts = [...run.map((open) => open.line), line];
  const trial = tryAt(
    whole.line,
    parts.map((part) => ({ line: part, sign: 1 })),
  );
  if (trial.holds === 0 || trial.outcomes.some((outcome) => outcome !== "holds")) return false;
  found.push({ ...trial, stands: "below" });
  stack.splice(at + 1);
  return true;
}

/** True for a row behind a dash or a dot: a part of the row above it. */
export const isDashed = (label: string): boolean => /^[-–—•] ?\p{L}/u.test(label);
