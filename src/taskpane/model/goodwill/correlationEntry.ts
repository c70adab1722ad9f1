import { choleskyFactor } from "../../../distribution/choleskyFactor.ts";
import { UncertaintyError } from "../../../distribution/Uncertainty.ts";
import type { Driver } from "../../../impairment/unit/drivers.ts";
import { numberTyped } from "./uncertaintyEntry.ts";
import * as unitWords from "./unitWords.ts";

/** How two drivers move together, as the user typed it: a correlation from −1 to 1. */
export interface CorrelationEntry {
  readonly first: Driver;
  readonly second: Driver;
  readonly text: string;
}

/** Why the correlations cannot be taken: one of them, or, without an entry, all of them together. */
interface CorrelationProblem {
  readonly entry?: CorrelationEntry;
  readonly sentence: string;
}

/** A correlation that is kept, but has no effect while one of its drivers is fixed. */
interface UnusedCorrelation {
  readonly entry: CorrelationEntry;
  readonly fixed: readonly Driver[];
}

export interface ReadCorrelations {
  /** In the order of the drivers that move; absent where they move independently, or there is a problem. */
  readonly matrix?: readonly (readonly number[])[];
  readonly problems: readonly CorrelationProblem[];
  readonly unused: readonly UnusedCorrelation[];
}

/** "Gross margin and Terminal growth" */
export function pairInWords({ first, second }: CorrelationEntry): string {
  return `${first} and ${second}`;
}

export function samePair(one: CorrelationEntry, other: CorrelationEntry): boolean {
  return joins(one, other.first, other.second);
}

/** Reads what was typed of the pairs; one with a driver that does not move is left unread. */
export function readCorrelations(entries: readonly CorrelationEntry[], moving: readonly Driver[]): ReadCorrelations {
  const unused: UnusedCorrelation[] = [];
  const problems: CorrelationProblem[] = [];
  const matrix = moving.map((_, i) => moving.map((__, j): number => (i === j ? 1 : 0)));
  for (const entry of entries) {
    const fixed = [entry.first, entry.second].filter((driver) => !moving.includes(driver));
    if (fixed.length > 0) {
      unused.push({ entry, fixed });
      continue;
    }
    const value = numberTyped(entry.text);
    if (value === undefined || Math.abs(value) > 1) {
      const expected = unitWords.correlationExpected(entry.text.trim());
      problems.push({ entry, sentence: unitWords.correlationOf(pairInWords(entry), expected) });
      continue;
    }
    const [i, j] = [moving.indexOf(entry.first), moving.indexOf(entry.second)];
    (matrix[i] ?? [])[j] = value;
    (matrix[j] ?? [])[i] = value;
  }
  const contradiction = problems.length === 0 ? contradictionOf(moving, matrix) : undefined;
  if (contradiction !== undefined) problems.push({ sentence: contradiction });
  const independent = matrix.every((row, i) => row.every((value, j) => i === j || value === 0));
  return { ...(problems.length > 0 || independent ? {} : { matrix }), problems, unused };
}

/** The drivers that move with which a driver may be correlated still. */
export function freePartners(
  entries: readonly CorrelationEntry[],
  moving: readonly Driver[],
  driver: Driver,
): readonly Driver[] {
  return moving.filter((other) => other !== driver && !entries.some((entry) => joins(entry, driver, other)));
}

function joins({ first, second }: CorrelationEntry, one: Driver, other: Driver): boolean {
  return (first === one && second === other) || (first === other && second === one);
}

function contradictionOf(moving: readonly Driver[], matrix: readonly (readonly number[])[]): string | undefined {
  try {
    choleskyFactor(moving, matrix);
    return undefined;
  } catch (error) {
    if (error instanceof UncertaintyError) return error.message.replace(/^c/, "C");
    throw error;
  }
}
