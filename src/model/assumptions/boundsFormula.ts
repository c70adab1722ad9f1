import {
  anyOf,
  areaOf,
  call,
  equal,
  formulaOf,
  greater,
  joined,
  less,
  when,
  type Operand,
} from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { amountInWords, percentInWords } from "../../formula/inWords.ts";
import { phrase } from "../../formula/phrase.ts";
import type { LineKey, UnitLine } from "../../impairment/unit/lines.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { inputTrouble, isOnlyNumber, noTrouble } from "./inputTrouble.ts";
import type { Oddity } from "./oddities.ts";
import * as assumptionWords from "./assumptionWords.ts";

/** What the status says of a value that is fine. */
export const withinBounds = "within bounds";

/** What the status says of a value that is possible, and beyond what is usual. */
export const unusualPatterns = [assumptionWords.belowTheMinimum, assumptionWords.aboveTheMaximum] as const;

/** What the status says of an input that is wrong, as COUNTIF and MATCH look for it. */
export const statusPatterns = {
  noNumber: [assumptionWords.notANumber, "*is missing", "*is neither *"],
  outOfBounds: ["*must be *", assumptionWords.mustNot, ...unusualPatterns],
} as const;

/** A line's inputs, and what a status reads beside. */
export interface StatusCells {
  readonly line: UnitLine;
  /** One for each year, or the only one. */
  readonly cells: readonly CellRef[];
  /** The years' heads; none where there is one value. */
  readonly heads: readonly CellRef[];
  /** The cell of another line, which this one may have to exceed. */
  readonly cellOf: (key: LineKey) => CellRef;
  /** The cells that say of each input why it has no value, where there are such. */
  readonly troubles?: readonly CellRef[];
  /** Between which a value is usual; absent where nobody can say. */
  readonly bounds?: { readonly minimum: Operand; readonly maximum: Operand };
  readonly oddities: readonly Oddity[];
}

/**
 * Says of a row's values why one has no value, otherwise which bound is broken, otherwise what is odd about them, and
 * otherwise what it is given.
 */
export function statusFormula(of: StatusCells, kind: NumberKind, otherwise: string): Formula {
  const { line, cells, heads, cellOf, troubles, bounds, oddities } = of;
  const odd = oddities.reduceRight<Operand>((rest, { is, words }) => when(is, words, rest), otherwise);
  const usual = bounds === undefined ? odd : broken(of, bounds, kind, odd);
  const said = cells.reduceRight<Operand>((rest, cell, index) => {
    const head = heads[index];
    const trouble = troubles?.[index] ?? inputTrouble(line, cell, cellOf);
    const told = head === undefined ? trouble : phrase(head, " ", trouble);
    return when(equal(trouble, noTrouble), rest, told);
  }, usual);
  return formulaOf(said);
}

/** Which of the bounds is broken, and in which year first. */
function broken(
  { cells, heads }: StatusCells,
  { minimum, maximum }: NonNullable<StatusCells["bounds"]>,
  kind: NumberKind,
  otherwise: Operand,
): Formula {
  const inWords = kind === "percentage" ? percentInWords : amountInWords;
  const values = allOfThem(cells);
  const told = (extreme: Formula, words: string, bound: Operand): Formula => {
    const said = [`${words} `, inWords(formulaOf(bound))] as const;
    return heads.length === 0
      ? joined(...said)
      : joined(call("INDEX", allOfThem(heads), call("MATCH", extreme, values, 0)), ": ", ...said);
  };
  const [least, greatest] = [call("MIN", values), call("MAX", values)];
  const said = when(
    less(least, minimum),
    told(least, assumptionWords.belowMinimumOf, minimum),
    when(greater(greatest, maximum), told(greatest, assumptionWords.aboveMaximumOf, maximum), otherwise),
  );
  return boundTrouble([minimum, maximum], said);
}

/** What is wrong with the bounds themselves, where they stand in cells: a person may have typed into them. */
function boundTrouble([minimum, maximum]: readonly [Operand, Operand], otherwise: Formula): Formula {
  if (!isCell(minimum) || !isCell(maximum)) return otherwise;
  const isNone = (cell: CellRef): Formula => call("NOT", isOnlyNumber(cell));
  return when(
    isNone(minimum),
    assumptionWords.noMinimum,
    when(
      isNone(maximum),
      assumptionWords.noMaximum,
      when(greater(minimum, maximum), assumptionWords.crossed, otherwise),
    ),
  );
}

const isCell = (operand: Operand): operand is CellRef => typeof operand === "object" && operand.kind === "cell";

/** All the cells of a row, or the only one. */
export function allOfThem(cells: readonly CellRef[]): CellRef | AreaRef {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) throw new NoCellsError();
  return cells.length > 1 ? areaOf(first, last) : first;
}

/** True of a value that is no number, or out of its bounds; true too where these are none. */
export const outOfBounds = (value: CellRef, minimum: CellRef, maximum: CellRef): Formula =>
  anyOf(
    less(call("COUNT", value), 1),
    less(call("COUNT", minimum, maximum), 2),
    call("IFERROR", anyOf(less(value, minimum), greater(value, maximum)), true),
  );

/** A line that has no inputs at all. */
class NoCellsError extends Error {
  override readonly name = "NoCellsError";
  constructor() {
    super(assumptionWords.expectedAtLeastOneInput);
  }
}
