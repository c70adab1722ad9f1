import assert from "node:assert/strict";
import type { PackFigure } from "../../src/filing/Pack.ts";
import { openedPack, packFromText } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";
import { smallPdf, type PdfText } from "../support/smallPdf.ts";

/** The text of a figure. */
const printedIn = (figure: PackFigure | undefined): string | undefined =>
  typeof figure === "string" ? figure : figure?.printed;

const heads: readonly PdfText[] = [
  { text: "CONSOLIDATED INCOME STATEMENT", x: 60, y: 60, font: "bold" },
  { text: "For the year ended 31 December 2022", x: 60, y: 75 },
  { text: "2022", x: 420, y: 100, right: true },
  { text: "2021", x: 510, y: 100, right: true },
  { text: "HK$'000", x: 420, y: 112, right: true },
  { text: "HK$'000", x: 510, y: 112, right: true },
];

const printed = (label: string, y: number, ...figures: readonly string[]): readonly PdfText[] => [
  { text: label, x: 60, y },
  ...figures.map((text, column) => ({ text, x: 420 + 90 * column, y, right: true })),
];

/** An income statement whose sums hold, 1,250 − 800 = 450, less 70 = 380, and a page with a note. */
const filingWith = (note: readonly PdfText[]): Uint8Array =>
  smallPdf([
    {
      texts: [
        ...heads,
        ...printed("Revenue", 130, "1,250", "1,100"),
        ...printed("Cost of sales", 144, "(800)", "(720)"),
        ...printed("Gross profit", 158, "450", "380"),
        ...printed("Income tax expense", 172, "(70)", "(55)"),
        ...printed("Profit for the year", 186, "380", "325"),
      ],
    },
    { texts: note },
  ]);

/** The heads of two columns of a note. */
const headsOf = (one: string, other: string): readonly PdfText[] => [
  { text: one, x: 420, y: 90, right: true },
  { text: other, x: 510, y: 90, right: true },
  { text: "HK$'000", x: 420, y: 102, right: true },
  { text: "HK$'000", x: 510, y: 102, right: true },
];

/** Leases by year, one under the other in one column, as standards' example notes print them. */
const leases = (second: string): Uint8Array =>
  filingWith([
    { text: "19. RIGHT-OF-USE ASSETS", x: 60, y: 60, font: "bold" },
    { text: "Buildings", x: 420, y: 90, right: true },
    { text: "HK$'000", x: 420, y: 102, right: true },
    { text: "For the year ended 31 December 2022", x: 60, y: 120 },
    ...printed("Depreciation charge", 134, "1,438"),
    ...printed("Written-off", 148, "172"),
    ...printed("Total cash outflow for leases", 162, "1,645"),
    { text: second, x: 60, y: 190 },
    ...printed("Depreciation charge", 204, "1,284"),
    ...printed("Additions to right-of-use assets", 218, "2,961"),
    ...printed("Total cash outflow for leases", 232, "1,517"),
  ]);

describe("Periods that stand between the rows of a note, over figures in one column", () => {
  it("are no part of the label below them, however wide they are, but say what the rows under them are of", async () => {
    const { tables, doubts } = await openedPack(leases("For the year ended 31 December 2021"), "Leases.pdf");
    const notes = tables.filter(({ note }) => note === "19");
    assert.deepEqual(
      notes.map(({ columns, rows }) => [
        columns.map(({ period }) => period),
        rows.map(({ label, figures = [] }) => [label, printedIn(figures[0])]),
      ]),
      [
        [
          ["2022"],
          [
            ["Depreciation charge", "1,438"],
            ["Written-off", "172"],
            ["Total cash outflow for leases", "1,645"],
          ],
        ],
        [
          ["2021"],
          [
            ["Depreciation charge", "1,284"],
            ["Additions to right-of-use assets", "2,961"],
            ["Total cash outflow for leases", "1,517"],
          ],
        ],
      ],
    );
    // IFRS 16.53(g) asks for that total, and the rows over it tell of other things.
    assert.deepEqual(doubts, []);
  });
});

describe("Balances of days among the rows of one column", () => {
  const note = async (rows: readonly string[], over: readonly string[] = []): Promise<string | undefined> => {
    const { tables } = await packFromText(
      [
        statement("Consolidated income statement", ["For the year ended 31 December 2022"], "2022 £'000 | 2021 £'000", [
          ...smallResult(""),
        ]),
        "",
        "## 16. Provision",
        "",
        ...over.flatMap((line) => [line, ""]),
        "| | £'000 |",
        "|---|---:|",
        ...rows.map((row) => `| ${row} |`),
      ].join("\n"),
      "Provision.md",
    );
    const found = tables.find((table) => table.note === "16");
    assert.ok(found);
    return found.columns[0]?.period;
  };

  it("say which year they moved in: the one that they close, not the one before", async () => {
    const rows = ["At 31 December 2021 | 100", "Charged | 20", "At 31 December 2022 | 120"];
    assert.equal(await note(rows), "2022");
    assert.equal(await note(rows, ["Movements for the year ended 31 December 2022 are as follows:"]), "2022");
    assert.equal(await note(["At 1 January 2022 | 100", "Charged | 20", "At 31 December 2022 | 120"]), "2022");
  });

  it("leave the column without a period where they are of two years' movements, or of two days alone", async () => {
    const two = ["At 1 January 2021 | 100", "Charged | 20", "At 31 December 2021 and 1 January 2022 | 120"];
    assert.equal(await note([...two, "Charged | 30", "At 31 December 2022 | 150"]), undefined);
    const days = ["At 31 December 2022 | 2,590", "At 31 December 2021 | 4,200"];
    assert.equal(await note(days, ["As at 31 December 2022"]), undefined);
  });
});

describe("A note of one row", () => {
  const note = async (...cells: readonly (readonly [text: string, x: number, right?: true])[]) => {
    const bytes = filingWith([
      { text: "26. TRADE PAYABLES", x: 60, y: 60, font: "bold" },
      ...headsOf("2022", "2021"),
      ...cells.map(([text, x, right]) => ({ text, x, y: 122, ...(right === true && { right }) })),
    ]);
    const table = (await openedPack(bytes, "Payables.pdf")).tables.find((each) => each.note === "26");
    assert.ok(table);
    const [row] = table.rows;
    const figures = row?.figures?.map(printedIn);
    return [row?.label, ...table.columns.map(({ period }, column) => `${period}: ${figures?.[column]}`)];
  };

  it("has a nil mark for a figure where it stands under a period, not for a word of the label", async () => {
    assert.deepEqual(await note(["Overseas", 60], ["–", 420, true], ["172", 510, true]), [
      "Overseas",
      "2021: 172",
      "2022: –",
    ]);
    assert.deepEqual(await note(["Overseas", 60], ["80", 420, true], ["-", 510, true]), [
      "Overseas",
      "2021: -",
      "2022: 80",
    ]);
  });

  it("does not take the days that its label begins with for a figure", async () => {
    assert.deepEqual(await note(["0 – 30 days", 60], ["–", 420, true], ["129", 510, true]), [
      "0 – 30 days",
      "2021: 129",
      "2022: –",
    ]);
  });

  it("may be named by a currency, which is no unit of the figures then", async () => {
    for (const currency of ["US$", "RMB", "C$"])
      assert.deepEqual(await note([currency, 60], ["35,601", 420, true], ["110,342", 510, true]), [
        currency,
        "2021: 110,342",
        "2022: 35,601",
      ]);
  });

  it("has both ends of a range of rates under its period, neither of them negative", async () => {
    assert.deepEqual(await note(["Risk-free interest rate", 60], ["0 - 1.25%", 420, true], ["0.75%", 510, true]), [
      "Risk-free interest rate",
      "2021: 0.75%",
      "2022: 0%",
      "2022: 1.25%",
    ]);
  });
});

describe("A label that ends with a day, the year of which stands on the next line", () => {
  it("takes the year, which is no heading of the rows below", async () => {
    const bytes = filingWith([
      { text: "27. SENSITIVITY", x: 60, y: 60, font: "bold" },
      ...headsOf("US dollars", "Euro"),
      ...printed("For the year to 31 December", 122, "(26)", "(13)"),
      { text: "2021", x: 60, y: 134 },
      ...printed("For the year to 31 December", 150, "71", "(55)"),
      { text: "2022", x: 60, y: 162 },
    ]);
    const tables = (await openedPack(bytes, "Sensitivity.pdf")).tables.filter((each) => each.note === "27");
    assert.deepEqual(
      tables.map(({ columns, rows }) => [
        columns.map(({ period }) => period),
        rows.map(({ label, figures = [] }) => [label, ...figures.map(printedIn)]),
      ]),
      [
        [
          [undefined, undefined],
          [
            ["For the year to 31 December 2021", "(26)", "(13)"],
            ["For the year to 31 December 2022", "71", "(55)"],
          ],
        ],
      ],
    );
  });
});

describe("A year alone over a note of an interim report", () => {
  it("is the last balance sheet's where the note prints what that does, and the earlier period's where it prints a flow", async () => {
    const day = (text: string): string => `${text} £'000`;
    const { tables, periods } = await packFromText(
      [
        statement(
          "Condensed consolidated income statement",
          ["For the six months ended 30 June 2023"],
          `${day("Six months ended 30 June 2023")} | ${day("Six months ended 30 June 2022")}`,
          smallResult(""),
        ),
        statement(
          "Condensed consolidated statement of financial position",
          [],
          `${day("30 June 2023")} | ${day("31 December 2022")}`,
          ["Cash | 190 | 150", "Total assets | 190 | 150", "Trade payables | 65 | 54", "Total equity | 125 | 96"],
        ),
        statement("3. Revenue", [], "2023 £'000 | 2022 £'000", [
          "Goods | 800 | 720",
          "Services | 200 | 180",
          "| 1,000 | 900",
        ]),
        statement("10. Trade payables", [], "2023 £'000 | 2022 £'000", [
          "Payables | 60 | 50",
          "Accruals | 5 | 4",
          "| 65 | 54",
        ]),
      ].join("\n\n"),
      "interim.md",
    );
    const ends = new Map(periods.map((period) => [period.key, "end" in period ? period.end : period.instant]));
    const endsOf = (note: string): readonly unknown[] =>
      (tables.find((table) => table.note === note)?.columns ?? []).map(({ period }) => ends.get(period ?? ""));
    assert.deepEqual(endsOf("3"), ["2022-06-30", "2023-06-30"]);
    assert.deepEqual(endsOf("10"), ["2022-12-31", "2023-06-30"]);
  });
});

describe("A note that calls both of its years restated", () => {
  it("is tied to a statement where it prints what that does in each of its years, and to none where only in one", async () => {
    const note = (newer: string): string =>
      [
        statement(
          "Consolidated statement of financial position",
          [],
          "31 December 2019 £'000 | 31 December 2018 £'000 (Restated)",
          [
            "Cash | 9,190 | 8,150",
            "Total assets | 9,190 | 8,150",
            "Long-term notes | 4,965 | 7,514",
            "Total equity | 4,225 | 636",
          ],
        ),
        statement("28. Long-term notes", [], "2019 £'000 (Restated) | 2018 £'000 (Restated)", [
          `Long-term notes — unsecured | ${newer} | 7,514`,
        ]),
      ].join("\n\n");
    const tied = async (newer: string): Promise<readonly string[]> =>
      (await packFromText(note(newer), "notes.md")).ties
        .filter(({ expected }) => expected.row.startsWith("note28"))
        .map(({ expected }) => expected.row);
    assert.deepEqual(await tied("4,965"), ["note28.longTermNotesUnsecured"]);
    assert.deepEqual(await tied("8,712"), []);
  });
});
