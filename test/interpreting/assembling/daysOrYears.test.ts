import assert from "node:assert/strict";
import { daysOrYears } from "../../../src/interpreting/assembling/daysOrYears.ts";
import type { DraftColumn, DraftTable } from "../../../src/interpreting/DraftTable.ts";

const table = (id: string, kind: DraftTable["kind"], columns: readonly DraftColumn[]): DraftTable => ({
  id,
  title: id,
  kind,
  scope: "group",
  pages: [1],
  columns,
  rows: [],
});

const year = (end: string, months?: number): DraftColumn => ({
  key: end.slice(0, 4),
  heading: end.slice(0, 4),
  kind: "period",
  period: { end, ...(months !== undefined && { months }) },
});

const note = table("note4", "note", [year("2023-06-30"), year("2024-06-30")]);

describe("Years over the columns of a note", () => {
  it("may be days or what lasts until them, where a statement that would say it has no period", () => {
    const unsaid = table("income", "income statement", [{ key: "column1", heading: "Column 1", kind: "other" }]);
    assert.deepEqual(
      daysOrYears([unsaid, note]).map(({ table: of, column }) => [of, column]),
      [
        ["note4", "2023"],
        ["note4", "2024"],
      ],
    );
  });

  it("are as the statements say, where these have them", () => {
    const income = table("income", "income statement", [year("2023-06-30", 12), year("2024-06-30", 12)]);
    const cash = table("cashFlows", "cash flows", [{ key: "column1", heading: "Column 1", kind: "other" }]);
    assert.deepEqual(daysOrYears([income, note]), []);
    assert.deepEqual(daysOrYears([income, cash, note]), []);
  });

  it("are nobody's question in a document without statements", () => {
    assert.deepEqual(daysOrYears([note]), []);
  });
});
