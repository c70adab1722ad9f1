import type { Formula } from "../../formula/Formula.ts";

/** What the master check counts beside breaks: each by the word that its row says of it. */
export const wrongs = {
  noValue: "no value",
  noNumber: "no number",
  outOfBounds: "out of bounds",
  differs: "differs",
} as const;

export type Wrong = keyof typeof wrongs;

/** Cells of the workbook that are looked at together, as a row of Checks: how many are wrong, and where the first stands. */
export interface Finding {
  /** Unique among the checks: "result.north". */
  readonly id: string;
  /** "Results of North Plant" */
  readonly name: string;
  readonly wrong: Wrong;
  /** What is counted: "results". */
  readonly unit: string;
  /** How many are wrong. */
  readonly count: Formula;
  /** The address of the first that is wrong, "'Gross margin'!D9"; asked for only where one is. */
  readonly first: Formula;
}
