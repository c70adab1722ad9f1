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
  /** The cells that say what units of the user's own were called when the case was kept, by the unit's id. */
  readonly calls: Readonly<Record<string, CaseCell>>;
}

/** A value that a case holds of a unit of the user's own. */
export interface OwnCaseValue {
  /** "unit1.grossMargin.2025": of the case's cell. */
  readonly id: string;
  /** The label of its line, by which the unit's sheet has it. */
  readonly label: string;
  /** Which of the line's values, from 0. */
  readonly index: number;
  readonly holds: "number" | "switch";
}

/** A unit of the user's own that cases have room for, whether there is one or not. */
export interface OwnCaseUnit {
  /** "unit1" */
  readonly id: string;
  /** What it is called until it has a name of the user's: "Unit 1". */
  readonly title: string;
  readonly values: readonly OwnCaseValue[];
}

/** The cases side by side. */
export interface CasesPlan {
  /** The cell where the side by side begins. */
  readonly top: CaseCell;
  readonly cases: readonly CasePlan[];
  /** Ids of assumptions that a case leaves blank to have the model's own. */
  readonly mayBeBlank: readonly string[];
  /** Units of the user's own that the cases have room for. */
  readonly own: readonly OwnCaseUnit[];
}
