import assert from "node:assert/strict";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

describe("A column in millions beside one in thousands", () => {
  it("holds amounts of its own scale though they have decimals, small as they are", async () => {
    const text = [
      "# Meadow plc",
      "",
      "Consolidated statement of financial position",
      "",
      "at 31 December 2031",
      "",
      "| | 2031 £m | 2030 £'000 |",
      "|---|---:|---:|",
      "| Intangible assets | 7.0 | 5,112 |",
      "| Equipment | 1.2 | 1,438 |",
      "| Total assets | 8.2 | 6,550 |",
      "| Trade payables | 2.2 | 1,550 |",
      "| Total liabilities | 2.2 | 1,550 |",
      "| Share capital | 6.0 | 5,000 |",
      "| Total equity | 6.0 | 5,000 |",
    ].join("\n");
    const pack = await packFromText(text, "report.md");
    const table = pack.tables.find(({ id }) => id === "position");
    assert.deepEqual(
      table?.columns.map(({ period, unit }) => [period, unit ?? "the table's"]),
      [
        ["2030", "£'000"],
        ["2031", "the table's"],
      ],
    );
    assert.deepEqual(rowsOfTable(pack, "position").slice(0, 2), [
      "Intangible assets | 5,112 | 7.0",
      "Equipment | 1,438 | 1.2",
    ]);
    assert.equal(String(pack.money?.scale), "1000000");
  });
});
