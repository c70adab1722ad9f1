import * as filingWords from "./filingWords.ts";

/** One thing wrong in a pack. */
export interface PackFinding {
  /** What the pack was read from: "example", "mine.json". */
  readonly file: string;
  /** The id of the row, table, tie or unit, or a place in words where it has none: "table 2, row 7", "the pack". */
  readonly row: string;
  /** "figures[1]", "sumOf", "columns[0].key", "periods[1].end" */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** The same, short of the file. */
export type Finding = Omit<PackFinding, "file">;

/** A pack cannot be used; every finding is named. */
export class PackDataError extends Error {
  override readonly name = "PackDataError";
  constructor(readonly findings: readonly PackFinding[]) {
    super(
      findings
        .map(
          ({ file, row, field, expected, found }) => `${file}, ${row}, ${field}: expected ${expected}, found ${found}.`,
        )
        .join("\n"),
    );
  }
}

/** Nobody has said yet in which money a document is. */
export class MoneyNotSaidError extends Error {
  override readonly name = "MoneyNotSaidError";
  constructor(readonly document: string) {
    super(filingWords.whichMoney(JSON.stringify(document)));
  }
}

/** A unit that the pack does not explain. */
export class UnknownUnitError extends Error {
  override readonly name = "UnknownUnitError";
  constructor(
    readonly row: string,
    readonly unit: string,
  ) {
    super(
      `Expected the unit of ${row} to be the pack's money, a word of unitWords, a percentage or things counted, found ${JSON.stringify(unit)}.`,
    );
  }
}

/** No table, row, column or period is called this. */
export class UnknownItemError extends Error {
  override readonly name = "UnknownItemError";
  constructor(
    readonly what: "table" | "row" | "column" | "period",
    readonly found: string,
    /** What there is, the nearest first. */
    readonly nearest: readonly string[],
  ) {
    super(
      filingWords.noItemOf(
        what,
        JSON.stringify(found),
        nearest.length > 0 ? filingWords.nearestOf(nearest.join(", ")) : "",
      ),
    );
  }
}

/** The row has no figure in this column: neither a number nor a mark for nil. */
export class AbsentFigureError extends Error {
  override readonly name = "AbsentFigureError";
  constructor(
    readonly row: string,
    readonly column: string,
  ) {
    super(filingWords.noFigure(row, column));
  }
}
