import assert from "node:assert/strict";
import type { DraftRow, DraftTable } from "../../src/interpreting/DraftTable.ts";
import { changeRows } from "../../src/opening/deciding/changeRows.ts";

const place = { line: 1 };

function row(id: string, label: string, ...figures: readonly (string | null)[]): DraftRow {
  return {
    id,
    label,
    level: 0,
    kind: figures.length === 0 ? "heading" : "figure",
    figures: figures.map((printed) => (printed === null ? null : { printed, place })),
    place,
  };
}

const table = (...rows: readonly DraftRow[]): DraftTable => ({
  id: "income",
  title: "Income statement",
  kind: "income statement",
  scope: "group",
  pages: [],
  columns: [
    { key: "a", heading: "A", kind: "period" },
    { key: "b", heading: "B", kind: "period" },
  ],
  rows,
});

const shown = (tables: readonly DraftTable[]) =>
  tables.flatMap(({ rows }) =>
    rows.map(({ label, figures }) => [label, ...figures.map((each) => each?.printed ?? null)]),
  );

describe("A row that a person says", () => {
  it("goes on in the next one takes its words and its figures", () => {
    const wrapped = table(
      row("one", "Share of results of"),
      row("two", "associates", "5", "6"),
      row("three", "Tax", "1", "2"),
    );
    assert.deepEqual(shown(changeRows([wrapped], [{ kind: "joined", row: "one" }])), [
      ["Share of results of associates", "5", "6"],
      ["Tax", "1", "2"],
    ]);
  });

  it("goes on in the next one stays as it is where a column has a figure in both", () => {
    const both = table(row("one", "Revenue", "5", null), row("two", "Costs", "1", "2"));
    assert.deepEqual(changeRows([both], [{ kind: "joined", row: "one" }]), [both]);
  });

  it("is two rows parts its words where the second begins, and each figure at the space", () => {
    const glued = table(row("one", "Revenue Cost of sales", "1,250 (800)", "1,100 (720)"));
    assert.deepEqual(shown(changeRows([glued], [{ kind: "split", row: "one", words: 1 }])), [
      ["Revenue", "1,250", "1,100"],
      ["Cost of sales", "(800)", "(720)"],
    ]);
  });

  it("has a figure where none was read takes it", () => {
    const lost = table(row("one", "Revenue", "1,250", null));
    const [changed] = changeRows([lost], [{ kind: "figure", row: "one", column: "b", printed: "1,100" }]);
    assert.deepEqual(changed?.rows[0]?.figures[1], { printed: "1,100", place, answered: "corrected" });
  });
});
