/** One thing wrong in a data file. */
export interface DataFinding {
  /** "note12.json" */
  readonly file: string;
  /** The row's id, the table's where no row is concerned, or its place where it has no id: "table 2, row 7". */
  readonly row: string;
  /** "figures[1]", "sumOf", "columns[0].key" */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** The announcement's data cannot be used; every finding is named. */
export class AnnouncementDataError extends Error {
  override readonly name = "AnnouncementDataError";
  constructor(readonly findings: readonly DataFinding[]) {
    super(
      findings
        .map(
          ({ file, row, field, expected, found }) => `${file}, ${row}, ${field}: expected ${expected}, found ${found}.`,
        )
        .join("\n"),
    );
  }
}

/** No table, row or column is called this. */
export class UnknownItemError extends Error {
  override readonly name = "UnknownItemError";
  constructor(
    readonly what: "table" | "row" | "column",
    readonly found: string,
    /** What there is, the nearest first. */
    readonly nearest: readonly string[],
  ) {
    super(
      `The announcement has no ${what} ${JSON.stringify(found)}${nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : ""}.`,
    );
  }
}

/** The row has nothing in this column: neither a number nor a mark for nil. */
export class AbsentFigureError extends Error {
  override readonly name = "AbsentFigureError";
  constructor(
    readonly row: string,
    readonly column: string,
  ) {
    super(`The announcement prints nothing for ${row} in column ${column}.`);
  }
}
