import { areaOf, call, exactNumber, greater, less, negated, times, when, type Operand } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { LineKey, UnitLine } from "../../impairment/unit/lines.ts";
import { amountInWords, percentInWords } from "../../formula/inWords.ts";
import { assumptionWords } from "./assumptionWords.ts";

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
  /** Terminal growth as the document states it, exact; absent where it states none. */
  readonly statedGrowth?: string;
}

/** What can be odd about a line's values though each has a value and is within its bounds. */
export function oddities({ key, floor }: UnitLine, sources: OddSources): readonly Oddity[] {
  const { cellsOf } = sources;
  const cells = cellsOf(key) ?? [];
  const [first] = cells;
  if (first === undefined) return [];
  if (key === "terminalGrowth") return oddGrowth(first, sources);
  if (key === "capitalExpenditure") return belowDepreciation(cells, cellsOf("grossMarginAdjustment"));
  const factors = (floor?.product ?? []).map((factor) => cellsOf(factor)?.[0]);
  const [one, ...others] = factors.filter((factor) => factor !== undefined);
  if (floor === undefined || one === undefined || others.length + 1 < factors.length) return [];
  const amount = times(one, ...others);
  return [{ is: isTrue(less(first, amount)), words: assumptionWords.lessThan(floor.words, amountInWords(amount)) }];
}

/** Growth for ever above that of the last budgeted year, or above the stated long-term growth (36.33(c), 36.37). */
function oddGrowth(growth: CellRef, { cellsOf, statedGrowth }: OddSources): readonly Oddity[] {
  const last = cellsOf("revenueGrowth")?.at(-1);
  const above = (bound: Formula, words: string): Oddity => ({
    is: isTrue(greater(growth, bound)),
    words: assumptionWords.above(words, percentInWords(bound)),
  });
  return [
    ...(last === undefined ? [] : [above(last, assumptionWords.lastYearsGrowth)]),
    ...(statedGrowth === undefined ? [] : [above(exactNumber(statedGrowth), assumptionWords.statedLongTermGrowth)]),
  ];
}

/** Capital expenditure that does not make up for the depreciation that the margin was relieved of (36.44, 36.49). */
function belowDepreciation(spent: readonly CellRef[], depreciation: readonly CellRef[] | undefined): readonly Oddity[] {
  const [first, last] = [spent[0], spent.at(-1)];
  const [lost, lastLost] = [depreciation?.[0], depreciation?.at(-1)];
  if (first === undefined || last === undefined || lost === undefined || lastLost === undefined) return [];
  const below = call("SUMPRODUCT", negated(negated(less(areaOf(first, last), areaOf(lost, lastLost)))));
  return [{ is: isTrue(greater(below, 0)), words: assumptionWords.lessThanTheDepreciation }];
}

/** False also where the other value is none: that is said where it stands. */
const isTrue = (condition: Operand): Formula => call("IFERROR", when(condition, true, false), false);
