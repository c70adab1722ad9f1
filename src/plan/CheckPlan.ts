/** A cell of the plan: a sheet's id, zero-based row and column. */
interface CheckedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a check finds wrong: "break" of a tie-out, or else what the master check counts beside. */
export type CheckKind = "break" | "noValue" | "noNumber" | "outOfBounds" | "differs" | "typedOver";

/** One of the cells that a row of the list looks at together, whose own words say what is wrong. */
export interface CheckPart {
  /** "Terminal growth" */
  readonly label: string;
  /** The cell that says it. */
  readonly says: CheckedCell;
  /** Where to put it right. */
  readonly leadsTo: CheckedCell;
}

/** A row of the list of checks that the master check counts, as its cells stand. */
export interface CheckPlan {
  /** "total.income.grossProfit@FY1", "inputs.north.noNumber" */
  readonly id: string;
  /** "Gross profit: revenue less cost of sales" */
  readonly name: string;
  readonly kind: CheckKind;
  /** What its status says where it is wrong. */
  readonly wrong: string;
  readonly sheet: string;
  readonly row: number;
  readonly columns: {
    readonly status: number;
    readonly expected: number;
    readonly found: number;
    readonly difference: number;
    /** Where the first of what was found stands, in words: "'Income statement'!E8". */
    readonly foundFrom: number;
    readonly reason: number;
  };
  /** The figure of a tie-out; absent where `foundFrom` leads there. */
  readonly leadsTo?: CheckedCell;
  /** The measures that it counts, by id. */
  readonly measures?: readonly string[];
  /** What it counts, where each has words of its own. */
  readonly parts?: readonly CheckPart[];
  /** What the words of a part that is wrong have in them. */
  readonly marks?: readonly string[];
}
