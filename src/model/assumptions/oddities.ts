import { areaOf, call, exactNumber, greater, less, negated, times, when, type Operand } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { LineKey, UnitLine } from "../../impairment/unit/lines.ts";
import { amountInWords, percentInWords } from "../../formula/inWords.ts";
import * as assumptionWords from "./assumptionWords.ts";

/** What is possible but deserves a look, and how the status says it. */
export interface Oddity {
  readonly is: Formula;
  readonly words: Formula;
}

/** How the status begins of a value that its bounds allow, but that deserves a look. */
export const oddBeginnings = ["less than ", assumptionWords.aboveTheLast, assumptionWords.aboveTheStated] as const;

/** Where a unit's inputs stand. */
export interface OddSources {
  /** The inputs of a line in their order; undefined where the unit has none. */
  readonly cellsOf: (key: LineKey) => readonly CellRef[] | undefined;
  /** The line's own value as the document states it, exact; absent where it states none. */
  readonly stated?: string;
}

/** What can be odd about a line's values though each has a value and is within its bounds. */
export function oddities(line: UnitLine, sources: OddSources): readonly Oddity[] {
  const cells = sources.cellsOf(line.key) ?? [];
  return [...aboveCeiling(line, cells, sources), ...belowFloor(line, cells, sources)];
}

/** Growth for ever above that of the last budgeted year, or above the stated long-term growth (36.33(c), 36.37). */
function aboveCeiling(
  { ceiling }: UnitLine,
  [value]: readonly CellRef[],
  { cellsOf, stated }: OddSources,
): readonly Oddity[] {
  if (ceiling === undefined || value === undefined) return [];
  const last = cellsOf(ceiling.last)?.at(-1);
  const above = (bound: Formula, words: string): Oddity => ({
    is: isTrue(greater(value, bound)),
    words: assumptionWords.above(words, percentInWords(bound)),
  });
  return [
    ...(last === undefined ? [] : [above(last, ceiling.words)]),
    ...(stated === undefined ? [] : [above(exactNumber(stated), ceiling.stated)]),
  ];
}

/** A value below what other lines make of it; nothing is said where the unit has not all of these. */
function belowFloor({ floor, holds }: UnitLine, cells: readonly CellRef[], { cellsOf }: OddSources): readonly Oddity[] {
  const factors = (floor?.product ?? []).map((key) => cellsOf(key));
  const [lines, found] = [factors.length, factors.filter((factor) => factor !== undefined)];
  if (floor === undefined || found.length < lines) return [];
  if (holds === "yearly") return belowInAYear(cells, found[0] ?? [], floor.words);
  const [first, [one, ...others]] = [cells[0], found.flatMap(([factor]) => factor ?? [])];
  if (first === undefined || one === undefined) return [];
  const amount = times(one, ...others);
  return [
    { is: isTrue(less(first, amount)), words: assumptionWords.lessThanAmount(floor.words, amountInWords(amount)) },
  ];
}

/** As capital expenditure that does not make up for the depreciation that the margin was relieved of (36.44, 36.49). */
function belowInAYear(cells: readonly CellRef[], floors: readonly CellRef[], words: string): readonly Oddity[] {
  const [first, last] = [cells[0], cells.at(-1)];
  const [least, lastLeast] = [floors[0], floors.at(-1)];
  if (first === undefined || last === undefined || least === undefined || lastLeast === undefined) return [];
  const below = call("SUMPRODUCT", negated(negated(less(areaOf(first, last), areaOf(least, lastLeast)))));
  return [{ is: isTrue(greater(below, 0)), words: assumptionWords.lessThan(words) }];
}

/** False also where the other value is none: that is said where it stands. */
const isTrue = (condition: Operand): Formula => call("IFERROR", when(condition, true, false), false);
