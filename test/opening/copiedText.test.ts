import assert from "node:assert/strict";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

describe("A statement that is copied as text", () => {
  it("is read under its heads, with its notes, its sums and its money", async () => {
    const pack = await fromText(
      [
        "Consolidated income statement",
        "for the year ended 31 December 2025",
        "Notes 2025 2024",
        "£m £m",
        "Revenue 4 900.5 800.1",
        "Cost of sales (500.2) (450.1)",
        "Gross profit 400.3 350.0",
        "Administrative expenses 5 (100.3) (100.0)",
        "Operating profit 300.0 250.0",
        "Income tax expense 7 (50.0) (40.0)",
        "Profit for the year 250.0 210.0",
      ].join("\n"),
      "copied.txt",
    );
    assert.deepEqual(columnsOf(pack, "income"), ["2024: 2024", "2025: 2025"]);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["GBP", 1_000_000]);
    assert.deepEqual(rowsOf(pack, "income").slice(0, 3), [
      "Revenue {4} | 800.1 | 900.5",
      "Cost of sales | (450.1) | (500.2)",
      "Gross profit | 350.0 | 400.3",
    ]);
    assert.deepEqual(
      pack.tables[0]?.rows.flatMap(({ note }) => note ?? []),
      ["4", "5", "7"],
    );
    assert.deepEqual(pack.doubts, []);
  });

  it("keeps two lengths apart that stand over two columns each", async () => {
    const pack = await fromText(
      [
        "Consolidated statements of income",
        "(in millions of U.S. dollars)",
        "Three months ended June 30, Six months ended June 30,",
        "2025 2024 2025 2024",
        "Revenue 100.0 90.0 210.0 180.0",
        "Costs (60.0) (55.0) (120.0) (110.0)",
        "Operating income 40.0 35.0 90.0 70.0",
        "Income taxes (10.0) (8.0) (20.0) (16.0)",
        "Net income 30.0 27.0 70.0 54.0",
      ].join("\n"),
      "copied.txt",
    );
    assert.deepEqual(
      pack.periods.map(({ end, months }) => `${end ?? ""} ${months ?? ""}`),
      ["2024-06-30 6", "2024-06-30 3", "2025-06-30 6", "2025-06-30 3"],
    );
    assert.equal(rowsOf(pack, "income")[0], "Revenue | 180.0 | 90.0 | 210.0 | 100.0");
  });
});
