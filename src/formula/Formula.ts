import type { Anchor } from "./addresses.ts";

/** A formula as a value: what a cell calculates, before `printFormula` writes it as text. */
export type Formula =
  | NumberLiteral
  | TextLiteral
  | LogicalLiteral
  | ErrorLiteral
  | CellRef
  | AreaRef
  | NameRef
  | Call
  | Binary
  | Negation;

/** The error values that Excel's functions and ours can give. */
export type ErrorCode = "#DIV/0!" | "#N/A" | "#NUM!" | "#NULL!" | "#VALUE!";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

export interface NumberLiteral {
  readonly kind: "number";
  /** Plain decimal text without a sign, "0.000001", with a % sign where it is said as a percentage: "75%". */
  readonly value: string;
}

export interface TextLiteral {
  readonly kind: "text";
  readonly text: string;
}

export interface LogicalLiteral {
  readonly kind: "logical";
  readonly value: boolean;
}

export interface ErrorLiteral {
  readonly kind: "error";
  readonly code: ErrorCode;
}

/** One cell; row and column are zero-based. The sheet is named as its tab is; the printer leaves the formula's own out. */
export interface CellRef {
  readonly kind: "cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly anchor: Anchor;
}

/** All cells from one to another of the same sheet. */
export interface AreaRef {
  readonly kind: "area";
  readonly first: CellRef;
  readonly last: CellRef;
}

/** A defined name. */
export interface NameRef {
  readonly kind: "name";
  readonly name: string;
}

export interface Call {
  readonly kind: "call";
  /** "SUM", "HEADROOM.GROSSMARGIN" */
  readonly name: string;
  readonly arguments: readonly Formula[];
}

export interface Binary {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Formula;
  readonly right: Formula;
}

export interface Negation {
  readonly kind: "negation";
  readonly of: Formula;
}
