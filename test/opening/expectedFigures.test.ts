import assert from "node:assert/strict";
import { statement } from "../support/printedStatement.ts";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

describe("A table of what a company expects", () => {
  const income = statement("Consolidated statements of operations", ["(in thousands of U.S. dollars)"], "2025 | 2024", [
    "Revenue | 900 | 800",
    "Cost of revenue | (500) | (450)",
    "Operating income | 400 | 350",
  ]);
  const guidance = [
    "## Full year 2026 guidance",
    "",
    "(in millions, except per share data)",
    "",
    "| | Third quarter 2026 | | | Full year 2026 | | |",
    "|---|---|---|---|---|---|---|",
    "| Revenue | $208 | to | $210 | $837 | to | $841 |",
    "| Non-GAAP income from operations | $34 | to | $36 | $129 | to | $133 |",
    "| Non-GAAP net income per share | $0.44 | to | $0.47 | $1.78 | to | $1.83 |",
  ].join("\n");

  it("gives the document no period, and its rows keep their labels without the words of a range", async () => {
    const pack = await fromText([guidance, "", income].join("\n"), "release.md");
    assert.deepEqual(
      pack.periods.map(({ end, instant }) => end ?? instant),
      ["2024-12-31", "2025-12-31"],
    );
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Non-GAAP income from operations"));
    assert.equal(table?.kind, "other");
    assert.deepEqual(
      columnsOf(pack, table?.id ?? "").map((column) => / no period$/u.test(column)),
      [true, true, true, true],
    );
    assert.equal(rowsOf(pack, table?.id ?? "")[0], "Revenue | 208 | 210 | 837 | 841");
  });

  it("is none where a new rule of accounting is called guidance", async () => {
    const note = [
      "## Adoption of new revenue guidance",
      "",
      "| | 2025 | 2024 |",
      "|---|---|---|",
      "| Deferred revenue | 40 | 30 |",
      "| Contract assets | 20 | 10 |",
    ].join("\n");
    const pack = await fromText([income, "", note].join("\n"), "notes.md");
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Contract assets"));
    assert.deepEqual(columnsOf(pack, table?.id ?? ""), ["2024: 2024", "2025: 2025"]);
  });
});

describe("A column of what is expected, planned or guessed", () => {
  const rows = ["Revenue,500,480,520,900", "Cost of sales,(300),(290),(310),(540)", "Gross profit,200,190,210,360"];
  const opened = async (heads: string) =>
    columnsOf(
      await fromText(["Consolidated income statement,,,,", `US$ million,${heads}`, ...rows].join("\n"), "book.csv"),
      "income",
    );

  it("has no period of the statements, whatever year is printed over it", async () => {
    assert.deepEqual(await opened("2023,2024,2025E,FY2026E"), [
      "2023: 2023",
      "2024: 2024",
      "n2025e: no period",
      "fy2026e: no period",
    ]);
    assert.deepEqual(await opened("FY 2023,FY 2024,FY 2025 Est,Budget 2026"), [
      "2023: 2023",
      "2024: 2024",
      "fy2025Est: no period",
      "budget2026: no period",
    ]);
    assert.deepEqual(await opened("2023A,2024A,2025F,2026 Consensus"), [
      "2023: 2023",
      "2024: 2024",
      "n2025f: no period",
      "n2026Consensus: no period",
    ]);
  });

  it("asks for none either: what was reported stands beside it", async () => {
    const pack = await fromText(
      ["Consolidated income statement,,,,", "US$ million,FY2023,FY2024,FY2025E,FY2026E", ...rows].join("\n"),
      "book.csv",
    );
    assert.deepEqual(
      (pack.doubts ?? []).filter(({ column }) => column !== undefined),
      [],
    );
  });

  it("is told from what was reported for the same year", async () => {
    assert.deepEqual(await opened("Actual 2024,Budget 2024,Forecast 2025,Actual 2023"), [
      "2023: 2023",
      "2024: 2024",
      "budget2024: no period",
      "forecast2025: no period",
    ]);
  });
});
