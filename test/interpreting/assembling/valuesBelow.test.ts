import assert from "node:assert/strict";
import { hasHeadOfAnother } from "../../../src/interpreting/assembling/valuesBelow.ts";
import type { DraftTable } from "../../../src/interpreting/DraftTable.ts";

/** A table of one column in a text: its rows by the lines of their label and of their figure. */
const table = (...rows: readonly (readonly [label: number, figure: number])[]): DraftTable => ({
  id: "table1",
  title: "Ageing of receivables",
  kind: "other",
  scope: "group",
  pages: [1],
  columns: [{ key: "2024", heading: "2024", kind: "period", period: { end: "2024-12-31" } }],
  rows: rows.map(([label, figure], index) => ({
    id: `table1.row${String(index)}`,
    label: `Row ${String(index)}`,
    level: 0,
    kind: "figure",
    figures: [{ printed: "100", place: { line: figure } }],
    place: { line: label },
  })),
});

describe("One head over figures on lines of their own", () => {
  it("may be of the table above, where each figure stands below the line of its label", () => {
    assert.equal(hasHeadOfAnother(table([11, 12], [13, 14], [15, 16])), true);
  });

  it("is its table's own where labels and figures share their lines, but for a label that was wrapped", () => {
    assert.equal(hasHeadOfAnother(table([11, 11], [12, 13], [14, 14])), false);
  });

  it("may be so, too, where its year is of none of its rows' days", () => {
    const below = table([11, 12], [13, 14], [15, 16]);
    const heading = "For the year ended 31 December 2024";
    assert.equal(hasHeadOfAnother({ ...below, columns: [{ key: "forTheYear", heading, kind: "other" }] }), true);
  });

  it("is not asked about where it says no year, or where other columns stand beside", () => {
    const below = table([11, 12], [13, 14], [15, 16]);
    const [column] = below.columns;
    assert.ok(column);
    assert.equal(hasHeadOfAnother({ ...below, columns: [{ key: "amount", heading: "Amount", kind: "other" }] }), false);
    assert.equal(hasHeadOfAnother({ ...below, columns: [column, column] }), false);
  });
});
