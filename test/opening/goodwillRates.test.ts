import assert from "node:assert/strict";
import { packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

const income = statement(
  "Consolidated income statement",
  ["For the year ended 31 December 2014"],
  "2014 £m | 2013 £m",
  [...smallResult("")],
);

describe("Rates of a note on goodwill", () => {
  it("are of the unit whose name stands over the first of its years", async () => {
    const pack = await fromText(
      [
        income,
        "## 15 Goodwill",
        "Key assumptions used in the value-in-use calculations:",
        [
          "| | Retail | | Logistics | |",
          "|---|---|---|---|---|",
          "| | 2014 | 2013 | 2014 | 2013 |",
          "| Gross margin | 35.0% | 34.0% | 22.0% | 21.5% |",
          "| Long-term growth rate | 2.0% | 2.0% | 2.5% | 3.0% |",
          "| Pre-tax discount rate | 15.6% | 16.1% | 18.2% | 17.9% |",
        ].join("\n"),
      ].join("\n\n"),
      "units.md",
    );
    const table = pack.tables.find(({ kind }) => kind === "key assumptions");
    assert.deepEqual(
      table?.columns.map(({ heading }) => heading),
      ["Retail 2013", "Logistics 2013", "Retail 2014", "Logistics 2014"],
    );
    assert.equal(rowsOf(pack, table?.id ?? "")[0], "Gross margin | 34.0% | 21.5% | 35.0% | 22.0%");
  });

  it("are key assumptions whatever stands over them, and amounts beside them are none", async () => {
    const kinds = async (...rows: readonly string[]): Promise<readonly string[]> => {
      const note = statement("Rates used to test goodwill for impairment", [], "2014 | 2013", rows);
      const { tables } = await fromText([income, "## 15 Goodwill", note].join("\n\n"), "rates.md");
      return tables.slice(1).map(({ kind }) => kind);
    };
    const rates = ["Pre-tax WACC | 15.6% | 16.1%", "Sustainable growth | 2.0% | 2.0%"];
    assert.deepEqual(await kinds(...rates), ["key assumptions"]);
    assert.deepEqual(await kinds(...rates, "Goodwill | 1,200 | 1,200"), ["note"]);
  });
});
