import assert from "node:assert/strict";
import { packFromText } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

describe("Rows of a statement in thousands that are no amounts of money", () => {
  const measured = [
    "Production (MBoe) | 410 | 401",
    "Average price per Bbl | 74.10 | 76.20",
    "Cost per tonne of ore produced | 81.2 | 79.0",
    "Return on equity | 12.1 | 11.4",
    "Combined ratio(1) | 96.1 | 97.4",
    "Net debt to EBITDA | 0.41 | 0.44",
  ];

  it("say what they measure, by weight, by volume or as a ratio", async () => {
    const text = statement("Income statement", ["Years ended 30 June (US$ in thousands)"], "2014 | 2013", [
      ...smallResult(""),
      ...measured,
      "Gross margin | 41.5 | 40.2",
      "Interest rate swaps | 11.5 | 10.2",
    ]);
    const pack = await packFromText(text, "measured.md");
    const rows = pack.tables[0]?.rows ?? [];
    assert.deepEqual(
      rows.slice(5).map(({ label, unit }) => `${label}: ${unit ?? "money"}`),
      [
        "Production (MBoe): MBoe",
        "Average price per Bbl: per Bbl",
        "Cost per tonne of ore produced: per tonne of ore produced",
        "Return on equity: ratio",
        "Combined ratio(1): ratio",
        "Net debt to EBITDA: ratio",
        "Gross margin: money",
        "Interest rate swaps: money",
      ],
    );
  });
});
