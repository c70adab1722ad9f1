import { signByName } from "../../words/totalWords.ts";
import type { Line, Trial } from "../Relation.ts";

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

/** A line whose figures of two places are exchanged. */
export interface Exchanged {
  readonly line: Line;
  readonly places: readonly [number, number];
}

export interface FoundSum extends Trial {
  /** "above" where the total closes its parts; "below" where the parts follow what they split; "aside" where it compares totals that are parts elsewhere. */
  readonly stands: "above" | "below" | "aside";
  /** The lines of which one had to have its figures exchanged between two columns for it to hold. */
  readonly exchanged?: readonly Exchanged[];
}

/** A line that nothing has added up yet. */
export interface Open {
  readonly line: SumLine;
  /** The heading between it and the line before, where there is one. */
  readonly under?: SumLine;
  /** A total with its parts. */
  readonly closed: boolean;
  /** True for the last line before a heading or the end. */
  readonly last: boolean;
  /** True where the total of all claims comes below: what assets less liabilities leave is then printed as one of the claims. */
  readonly balanced?: boolean;
  /** True for what mainland statements list behind "加:": it is entered with its sign, whatever it is called. */
  readonly entered?: boolean;
}

/** A total without a label is called as the list that it closes. */
const nameOf = ({ line, under }: Open): string => (line.label === "" ? (under?.label ?? "") : line.label);

/** How a line counts in what adds up costs as such: by its name, unless it is entered with its sign. */
export const signOf = (open: Open): 1 | -1 | 0 => (open.entered === true ? 1 : signByName(nameOf(open)));
