import assert from "node:assert/strict";
import type { Column, Row } from "../../src/filing/Filing.ts";
import { conditionText } from "../../src/model/sheets/tables/provenance.ts";

const columns = (...headings: readonly string[]): readonly Column[] =>
  headings.map((heading) => ({ key: heading, heading }) as Column);

/** A row of no figure in the first column, and figures as printed in the others. */
const rowOf = (of: readonly Column[]): Row => {
  const figures = of.map(({ key }, index) => [key, { condition: index === 0 ? "notApplicable" : "asPrinted" }]);
  return { figures: Object.fromEntries(figures) as Row["figures"] } as Row;
};

const said = (...headings: readonly string[]): string => {
  const of = columns(...headings);
  return conditionText(rowOf(of), of);
};

describe("conditionText(row, columns)", () => {
  it("names each column where that is short", () => {
    assert.equal(said("2014", "2013"), "2014: not applicable; 2013: as printed");
    assert.equal(said("2014", "2013", "2012"), "2014: not applicable; 2013, 2012: as printed");
  });

  it("calls columns as printed the others where they are many, or two of long names", () => {
    assert.equal(said("2014", "2013", "2012", "2011"), "2014: not applicable; the others: as printed");
    assert.equal(
      said("Persons", "Share of all persons in 2014", "Share of all persons in 2013"),
      "Persons: not applicable; the others: as printed",
    );
  });
});
