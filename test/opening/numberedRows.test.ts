import assert from "node:assert/strict";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

describe("Rows that are numbered, their figures on the last line of a label", () => {
  const results = (kind: string): string =>
    [
      `Statement of ${kind} Unaudited Financial Results`,
      "(₹ in lakhs)",
      "",
      "                                         Quarter          Year",
      "                                           ended         ended",
      " Sr.                                  31.12.2024    31.03.2024",
      " No.    Particulars                  (Unaudited)     (Audited)",
      " 1      Income",
      "        a) Revenue from",
      "        operations                      1,23,456      1,10,345",
      "        b) Other",
      "        income                             2,310         1,760",
      "        Total income                    1,25,766      1,12,105",
      " 2      Expenses                        1,07,950        99,510",
      " 3      Profit before tax                 17,816        12,595",
      " 4      Tax expense                        4,480         3,170",
      " 5      Profit for the period             13,336         9,425",
      "        thereof attributable to shareholders of the",
      "        parent                            13,000         9,200",
    ].join("\n");

  it("have the heads over them, though the first is a heading behind its number", async () => {
    const pack = await fromText(results("Consolidated"), "results.txt");
    assert.deepEqual(columnsOf(pack, "income"), ["2024: 2024", "2025-Q3: 2025-Q3"]);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["INR", 100_000]);
  });

  it("take the first words of the next item, and what cannot end under the row above, for the row below", async () => {
    const rows = rowsOf(await fromText(results("Consolidated"), "results.txt"), "income");
    assert.deepEqual(
      rows.filter((row) => /Revenue|Other|Profit for|thereof/.test(row)),
      [
        "a) Revenue from operations | 110,345 | 123,456",
        "b) Other income | 1,760 | 2,310",
        "Profit for the period {5} | 9,425 | 13,336",
        "thereof attributable to shareholders of the parent | 9,200 | 13,000",
      ],
    );
  });

  it("are the company's alone where the document has consolidated ones, too", async () => {
    const scopes = async (text: string) =>
      (await fromText(text, "results.txt")).tables.map(({ kind, section }) => [kind, section]);
    assert.deepEqual(await scopes(results("Standalone")), [["income statement", undefined]]);
    assert.deepEqual(await scopes(`${results("Standalone")}\n\n${results("Consolidated")}`), [
      ["other", "The company alone"],
      ["income statement", undefined],
    ]);
  });
});
