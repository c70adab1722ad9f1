import { sourceText } from "../../../filing/sourceText.ts";
import type { Table } from "../../../filing/Filing.ts";
import { conditionText } from "./provenance.ts";

/** Of the two columns together, in characters: what a page has room for beside the longest labels. */
const together = 151;
/** A condition has room for what it says of a figure that was moved on one line. */
const narrowest = { source: 70, condition: 36 } as const;
const step = 3;
/** Letters are a little narrower than the digits that widths are counted in. */
const ofADigit = 0.95;

export interface ProvenanceWidths {
  readonly source: number;
  readonly condition: number;
}

/**
 * The room for sources and conditions, divided so that the rows of a sheet take the fewest lines: a long condition in a
 * narrow column would make the row of its figures tall.
 */
export function provenanceWidths(tables: readonly Pick<Table, "rows" | "columns">[]): ProvenanceWidths {
  const texts = tables.flatMap(({ rows, columns }) =>
    rows
      .filter(({ kind }) => kind !== "heading")
      .map((row) => ({ source: sourceText(row.source).length, condition: conditionText(row, columns).length })),
  );
  let best = { source: together - narrowest.condition, condition: narrowest.condition as number };
  let least = Infinity;
  for (let source = best.source; source >= narrowest.source; source -= step) {
    const condition = together - source;
    // Squared, as one row of many lines is worse to read past than several of two.
    const tallness = texts.reduce(
      (sum, text) => sum + Math.max(linesIn(text.source, source), linesIn(text.condition, condition)) ** 2,
      0,
    );
    if (tallness < least) [best, least] = [{ source, condition }, tallness];
  }
  return best;
}

const linesIn = (length: number, width: number): number => Math.max(1, Math.ceil((length * ofADigit) / width));
