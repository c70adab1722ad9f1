import type { Area } from "../formula/addresses.ts";

/** A cell of the Cases sheet. */
export interface CaseCell extends Area {
  readonly sheet: string;
}

/** A set of assumptions that a person may keep: a column of the Cases sheet. */
export interface CasePlan {
  /** "case1" */
  readonly id: string;
  /** What it is called until it has a name: "Case 1". */
  readonly label: string;
  /** The cell of its name; blank while nothing is kept in it. */
  readonly name: CaseCell;
  /** The cells of its values, by the assumption's id. */
  readonly inputs: Readonly<Record<string, CaseCell>>;
  /** Headroom of each unit, by the unit's id, and why there is none. */
  readonly headrooms: Readonly<Record<string, CaseCell>>;
  readonly reasons: Readonly<Record<string, CaseCell>>;
}

/** The cases side by side. */
export interface CasesPlan {
  /** The cell where the side by side begins. */
  readonly top: CaseCell;
  readonly cases: readonly CasePlan[];
  /** Ids of assumptions that a case leaves blank to have the model's own. */
  readonly mayBeBlank: readonly string[];
}
