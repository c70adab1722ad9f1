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
    "Operating margin, % | 10.0 | 9.0",
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
        "Operating margin, %: %",
        "Gross margin: money",
        "Interest rate swaps: money",
      ],
    );
  });
});

describe("Rows of a statement in thousands that count or compare", () => {
  const counted: readonly (readonly [row: string, unit: string])[] = [
    ["Revenue per employee | 41 | 39", "per employee"],
    ["Tonnes sold | 1,204 | 1,190", "tonnes"],
    ["Ore milled ('000 tonnes) | 1,204 | 1,190", "'000 tonnes"],
    ["Vehicles delivered ('000) | 410 | 400", "thousand vehicles"],
    ["Days sales outstanding | 45 | 48", "days"],
    ["Inventory days | 61 | 60", "days"],
    ["Headcount | 1,020 | 998", "headcount"],
    ["Average number of employees | 1,020 | 998", "employees"],
    ["Number of vendors that each make up 10% or more of payables | 2 | 2", "vendors"],
    ["Stores at year end | 45 | 44", "stores"],
    ["Customers ('000) | 410 | 400", "thousand customers"],
    ["Share price ($) | 0.17 | 0.15", "$ per share"],
    ["EPS (c) | 3.60 | 6.52", "US cents per share"],
    ["Nos of shares on issue (m) | 122.5 | 122.5", "million shares"],
    ["Interest cover | 4 | 5", "ratio"],
    ["Return on capital employed | 14 | 15", "ratio"],
    ["in % of revenue | 49 | 51", "%"],
    ["Costs as a % of sales | 49 | 51", "%"],
    ["Customers | 410 | 400", "money"],
    ["Staff | 410 | 400", "money"],
    ["Effect of exchange rate changes | 1.2 | 1.1", "money"],
  ];

  it("say what they count, and stay money where their name may be money's", async () => {
    const text = statement("Income statement", ["Years ended 30 June (US$ in thousands)"], "2014 | 2013", [
      ...smallResult(""),
      ...counted.map(([row]) => row),
    ]);
    const rows = (await packFromText(text, "counted.md")).tables[0]?.rows.slice(5) ?? [];
    assert.deepEqual(
      rows.map(({ label, unit }) => `${label}: ${unit ?? "money"}`),
      counted.map(([row, unit]) => `${row.split(" | ")[0] ?? ""}: ${unit}`),
    );
  });

  it("are for each share, or shares, under a title that says so over rows of years", async () => {
    const pack = await packFromText(
      [
        statement("Income statement", ["Years ended 30 June (€ in millions)"], "2014 | 2013", smallResult("")),
        "",
        "**Earnings per share attributable to owners**",
        "| | Basic | Diluted |",
        "|---|---|---|",
        "| 2014 | 1.49 | 1.45 |",
        "| 2013 | 0.33 | 0.31 |",
        "",
        "**Weighted-average ordinary shares outstanding**",
        "| | Basic | Diluted |",
        "|---|---|---|",
        "| 2014 | 201,575,568 | 207,399,501 |",
        "| 2013 | 194,881,723 | 198,012,369 |",
      ].join("\n"),
      "years.md",
    );
    assert.deepEqual(
      pack.tables.slice(1).map(({ rows }) => rows.map(({ unit }) => unit ?? "money")),
      [
        ["€ per share", "€ per share"],
        ["shares", "shares"],
      ],
    );
  });

  it("are shares under a title that counts them, whoever holds them", async () => {
    const pack = await packFromText(
      [
        statement("Income statement", ["Years ended 30 June (€ in millions)"], "2014 | 2013", smallResult("")),
        "",
        "# 5.5 Number of shares held by directors",
        "",
        "| | Held at 1 July 2013 | Bought | Held at 30 June 2014 |",
        "|---|---|---|---|",
        "| First director | 8,850 | 11,250 | 20,100 |",
        "| Second director | 16,432 | 7,079 | 23,511 |",
      ].join("\n"),
      "held.md",
    );
    assert.deepEqual(
      pack.tables[1]?.rows.map(({ unit }) => unit ?? "money"),
      ["shares", "shares"],
    );
  });

  it("are doubted for no comma where they are for each share in a money yet to be said", async () => {
    const text = statement("Income statement", ["Years ended 30 June (in thousands)"], "2014 | 2013", [
      ...smallResult("").map((row) => row.replace(/(\d{3})(?= |$)/gu, "$1,000")),
      "Earnings per share, basic | 0.426 | 0.207",
    ]);
    const { doubts } = await packFromText(text, "three.md");
    assert.deepEqual(
      doubts.filter(({ column }) => column !== undefined),
      [],
    );
  });
});

describe("Amounts for each share in hundredths", () => {
  const share = { kind: "money", currency: "AUD", scale: 0.01, per: "share" };
  const result = [
    "Revenue | 1,591.2 | 1,580.3",
    "Expenses | (1,231.2) | (1,210.3)",
    "Profit before tax | 360.0 | 370.0",
    "Tax | (108.0) | (111.0)",
    "Profit for the year | 252.0 | 259.0",
  ];
  const income = (...more: readonly string[]): string =>
    statement("Income statement", ["Year ended 30 June 2014"], "2014 A$m | 2013 A$m", [...result, ...more]);

  /** What each row named so is in: its own unit, or its column's. */
  const unitsOf = async (text: string, name: string, label: string): Promise<readonly unknown[]> => {
    const pack = await packFromText(text, name);
    return pack.tables.flatMap(({ rows, columns }) =>
      rows
        .filter((row) => row.label === label)
        .map(({ unit }) => pack.unitWords?.[unit ?? columns[0]?.unit ?? ""] ?? "money"),
    );
  };

  for (const heads of [
    "2014 cents | 2013 cents |",
    "2014 | 2013 |\n|---|---|---|\n| | cents | cents |",
    "2014 | 2013 |\n|---|---|---|\n| | Cents per share | Cents per share |",
  ])
    it(`are so for every row under the heads ${heads.split("\n").at(-1) ?? ""}`, async () => {
      const rule = heads.includes("---") ? "" : "\n|---|---|---|";
      const note = `# Dividends\n\n| | ${heads}${rule}\n| Basic earnings per share | 25.8 | 26.8 |\n| Final dividend | 8.5 | 11.0 |\n`;
      const text = `${income()}\n\n${note}`;
      assert.deepEqual(await unitsOf(text, "dividends.md", "Basic earnings per share"), [share]);
      assert.deepEqual(await unitsOf(text, "dividends.md", "Final dividend"), [share]);
    });

  for (const over of [
    " | cents | cents",
    "Earnings per share | ¢ | ¢",
    "Earnings per share for profit of owners: | 2014 Cents | 2013 Cents",
  ])
    it(`are so for the rows below “${over}” in a statement, which begins no label of theirs`, async () => {
      const text = income(over, "Basic | 25.8 | 26.8");
      assert.deepEqual(await unitsOf(text, "income.md", "Basic"), [share]);
      assert.deepEqual(await unitsOf(text, "income.md", "Profit for the year"), ["money"]);
    });
});
