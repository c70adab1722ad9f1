import type { CheckPart } from "../../plan/CheckPlan.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import * as checkWords from "./checkWords.ts";
import * as termWords from "../termWords.ts";

/** What the master check counts beside breaks: each by the word that its row says of it. */
export const wrongs = {
  noValue: "no value",
  noNumber: "no number",
  outOfBounds: checkWords.outOfBounds,
  differs: "differs",
  typedOver: termWords.typedOver,
} as const;

export type Wrong = keyof typeof wrongs;

/** What is said beside, and is not wrong: what the user changed. */
export const besides = { changed: "changed figures", yours: checkWords.rowsOfYours } as const;

export type Beside = keyof typeof besides;

/** Cells of the workbook that are looked at together, as a row of Checks: how many there are of a kind, and where the first stands. */
export interface Finding {
  /** Unique among the checks: "result.north". */
  readonly id: string;
  /** "Results of North Plant" */
  readonly name: string;
  readonly kind: Wrong | Beside;
  /** What is counted: "results". */
  readonly unit: string;
  /** The measures that it counts, by id; absent where it counts other cells. */
  readonly measures?: readonly string[];
  /** What it counts, where each has words of its own that say what is wrong with it. */
  readonly parts?: readonly CheckPart[];
  /** What these words have in them where it is. */
  readonly marks?: readonly string[];
  /** The first of the cells that are looked at. */
  readonly looksAt: CellRef;
  /** How many there are. */
  readonly count: Formula;
  /** The address of the first, "'Gross margin'!D9"; asked for only where one is. */
  readonly first: Formula;
  /** What is told of it; asked for only where there is one. */
  readonly remark?: Formula;
}
