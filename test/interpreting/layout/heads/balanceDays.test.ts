import assert from "node:assert/strict";
import { balanceDays } from "../../../../src/interpreting/layout/heads/balanceDays.ts";
import { yearsBeside } from "../../../../src/interpreting/layout/heads/yearsBeside.ts";
import type { DraftTable } from "../../../../src/interpreting/DraftTable.ts";
import { draftOfGrid } from "../../../support/draftTables.ts";

/** A table with the days that its columns end on; those of an income statement last a year. */
function dated(id: string, kind: DraftTable["kind"], ends: readonly string[], grid: readonly string[][]): DraftTable {
  const draft = draftOfGrid(id, grid, { kind });
  const months = kind === "income statement" ? { months: 12 } : {};
  return {
    ...draft,
    columns: draft.columns.map((column, index) => ({ ...column, period: { end: ends[index] ?? "", ...months } })),
  };
}

describe("The day of a balance sheet that opens a year, under a year alone in a note", () => {
  const tables = [
    dated(
      "income",
      "income statement",
      ["2025-12-31", "2024-12-31"],
      [
        ["", "2025", "2024"],
        ["Revenue", "93,110", "81,220"],
      ],
    ),
    dated(
      "position",
      "financial position",
      ["2025-12-31", "2024-01-01"],
      [
        ["", "31 December 2025", "1 January 2024"],
        ["Notes payable", "49,680", "75,140"],
      ],
    ),
    dated(
      "note14",
      "note",
      ["2024-12-31", "2024-12-31", "2025-12-31"],
      [
        ["", "2024 Bank loans", "2024 Notes payable", "2025 Notes payable"],
        ["Balance", "19,730", "75,140", "49,680"],
      ],
    ),
  ];
  const note = yearsBeside(balanceDays(tables)).find(({ id }) => id === "note14");

  it("is that column's, which stands before those of later days, its figures with it", () => {
    assert.deepEqual(
      note?.columns.map(({ heading, period }) => `${heading} ${period?.end ?? ""}`),
      ["2024 Notes payable 2024-01-01", "2024 Bank loans 2024-12-31", "2025 Notes payable 2025-12-31"],
    );
    assert.deepEqual(
      note?.rows[0]?.figures.map((figure) => figure?.printed),
      ["75,140", "19,730", "49,680"],
    );
  });

  it("is no year for the years beside it", () => {
    assert.deepEqual(
      note?.columns.map(({ period }) => period?.months),
      [undefined, undefined, undefined],
    );
  });
});
