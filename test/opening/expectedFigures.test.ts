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
