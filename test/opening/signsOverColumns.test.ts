import assert from "node:assert/strict";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

const opened = (words: string, heads = "RMB | RMB | US$") =>
  fromText(
    [
      "# Consolidated Statements of Income",
      "",
      words,
      "",
      "|  | 2024 | 2025 | 2025 |",
      "| --- | --- | --- | --- |",
      `| | ${heads} |`,
      "| Revenues | 700,000 | 840,000 | 120,000 |",
      "| Costs of revenues | (280,000) | (350,000) | (50,000) |",
      "| Gross profit | 420,000 | 490,000 | 70,000 |",
      "| Operating expenses | (210,000) | (280,000) | (40,000) |",
      "| Operating profit | 210,000 | 210,000 | 30,000 |",
      "",
      "The year ended December 31, 2025.",
    ].join("\n"),
    "results.md",
  );

describe("Statements with signs of currencies over their columns", () => {
  const said = [
    "(Amounts in thousands of Renminbi (“RMB”) and U.S. dollars (“US$”))",
    "(Amounts in thousands of US$ and RMB)",
    "(In thousands of RMB)",
    "(Amounts in thousands of US$)",
  ];
  for (const words of said) {
    it(`are in the scale over the table, in the currency of their own columns, translated ones too: ${words}`, async () => {
      const pack = await opened(words);
      assert.deepEqual([pack.money?.currency, pack.money?.scale], ["CNY", 1_000]);
      assert.deepEqual(columnsOf(pack, "income"), ["2024: 2024", "2025: 2025", "n2025Us: no period"]);
      const [income] = pack.tables;
      const units = income?.columns.map(({ unit }) => pack.unitWords?.[unit ?? ""] ?? unit);
      assert.deepEqual(units, [undefined, undefined, { kind: "money", currency: "USD", scale: 1_000 }]);
      assert.equal(rowsOf(pack, "income")[0]?.startsWith("Revenues | 700,000 | 840,000"), true);
    });
  }

  it("have no scale of words about another currency that no column is in", async () => {
    const pack = await opened("(Amounts in thousands of HK$)");
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["CNY", 1]);
  });

  it("have no unit of their own under a sign alone, which the scale over the table is for", async () => {
    const pack = await opened("(in thousands)", "£ | £ | %");
    const [income] = pack.tables;
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["GBP", 1_000]);
    assert.deepEqual(
      income?.columns.map(({ unit }) => unit),
      [undefined, undefined, "%"],
    );
  });

  it("have no scale of the words that say what shares are counted in", async () => {
    const pack = await opened("shares in Thousands", "US$ | US$ | %");
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["USD", 1]);
  });
});
