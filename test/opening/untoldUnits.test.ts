import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { placedPages, placedRow } from "../support/placedLines.ts";
import { toGrossProfit, lineOfText, smallResult, statement } from "../support/printedStatement.ts";

const result = statement(
  "Income statement",
  ["For the year ended 31 December 2031"],
  "2031 £'000 | 2030 £'000",
  smallResult(""),
);

const income = [...toGrossProfit];

const belowStatement = (rows: readonly string[]): Promise<Pack> =>
  packFromText([result, "", "### Other matters", "", ...rows].join("\n"), "report.md");
const belowText = (rows: readonly string[]): Promise<Pack> =>
  packFromText([...income, "", "", ...rows].join("\n"), "report.txt");

const last = (pack: Pack): string => pack.tables.at(-1)?.id ?? "";

/** What is in doubt of the last table: "all", or the headings of its columns and the labels of its rows. */
function doubted({ tables, doubts }: Pack): readonly string[] {
  const table = tables.at(-1);
  return doubts.flatMap(({ table: id, row, column }) => {
    const heading = table?.columns.find(({ key }) => key === column)?.heading;
    const label = table?.rows.find((each) => each.id === row)?.label;
    if (id !== table?.id && label === undefined) return [];
    return [label ?? heading ?? "all"];
  });
}

describe("Figures that may be of another unit than the rest of a document", () => {
  it("are doubted in rows without a unit among others that are weighed or measured", async () => {
    const rows = ["Diesel MWh | 812.10 | 790.44", "Electricity MWh | 1,204.90 | 1,118.20"];
    const table = ["| | 2031 | 2030 |", "|---|---:|---:|", ...rows.map((row) => `| ${row} |`)];
    const pack = await belowStatement([...table, "| All emissions tCO | 310.20 | 298.75 |"]);
    assert.deepEqual(doubted(pack), ["All emissions tCO"]);
    const clean = await belowStatement([...table, "| All emissions tCO2e | 310.20 | 298.75 |"]);
    assert.deepEqual(doubted(clean), []);
  });

  it("are doubted where all have two decimals, are small, and nothing says what they are in", async () => {
    const table = (unit: string): readonly string[] => [
      `| | 2031${unit} | 2030${unit} |`,
      "|---|---:|---:|",
      "| Women | 42.90 | 28.57 |",
      "| Men | 18.80 | 31.25 |",
      "| Under thirty | 100.00 | 40.00 |",
    ];
    assert.deepEqual(doubted(await belowStatement(table(""))), ["all"]);
    assert.deepEqual(doubted(await belowStatement(table(" £'000"))), []);
    assert.deepEqual(doubted(await belowStatement(table(" %"))), []);
  });

  it("are doubted under a change that is no difference and has no percent sign", async () => {
    const table = (changes: readonly string[]): readonly string[] => [
      "| | 2031 £'000 | 2030 £'000 | Change |",
      "|---|---:|---:|---:|",
      ...["North | 6,014 | 5,200", "South | 3,074 | 2,900", "West | 5,707 | 7,611", "East | 8,845 | 8,210"].map(
        (row, index) => `| ${row} | ${changes[index] ?? ""} |`,
      ),
    ];
    assert.deepEqual(doubted(await belowStatement(table(["16", "6", "(25)", "8"]))), ["Change"]);
    assert.deepEqual(doubted(await belowStatement(table(["814", "174", "(1,904)", "635"]))), []);
  });

  it("are doubted in plain text under the words of two columns that met", async () => {
    const pack = await belowText([
      "12. Awards",
      "",
      lineOfText("", ["Shares", 50]),
      lineOfText("", ["Option price", 50], ["Life", 64]),
      lineOfText("Opening awards", ["315", 50], ["1.5", 64]),
      lineOfText("Granted", ["261", 50], ["2.5", 64]),
      lineOfText("Vested", ["118", 50], ["2.1", 64]),
    ]);
    assert.deepEqual(doubted(pack), ["Shares Option price"]);
  });

  it("are doubted where millions stand beside the end of a label that says per share", async () => {
    const pack = await belowStatement([
      "| | 2031 | 2030 |",
      "|---|---:|---:|",
      "| purpose of calculating basic loss per share | 5,240,344 | 5,240,344 |",
    ]);
    assert.deepEqual(doubted(pack), ["purpose of calculating basic loss per share"]);
  });

  it("are doubted on a page where one or two digits stand in a column without a head", async () => {
    const note = (counts: readonly string[]): Promise<Pack> =>
      openedPack(
        placedPages([
          [
            [["<Consolidated income statement", 60]],
            [["<for the year ended 31 December 2031", 60]],
            placedRow("", "2031", "2030").slice(1),
            placedRow("", "£'000", "£'000").slice(1),
            placedRow("Revenue", "9,400", "8,100"),
            placedRow("Cost of sales", "(5,200)", "(4,900)"),
            placedRow("Gross profit", "4,200", "3,200"),
          ],
          [
            [["<6. Drilling", 60]],
            [
              ["2031", 480],
              ["£'000", 560],
            ],
            ...["New wells", "Reactivations", "Perforations"].map((label, at) => [
              [`<${label}`, 60] as const,
              [counts[at] ?? "", 400] as const,
              [`${at + 1},140`, 480] as const,
              [`${at + 2},806`, 560] as const,
            ]),
          ],
        ]),
        "report.pdf",
      );
    assert.deepEqual(doubted(await note(["3", "2", "1"])), ["New wells", "Reactivations", "Perforations"]);
    assert.deepEqual(doubted(await note(["3,250", "2,604", "1,733"])), []);
  });

  it("are levels and no money under the hierarchy of fair values", async () => {
    const pack = await belowStatement([
      "| | Fair value hierarchy level | 2031 £'000 |",
      "|---|---:|---:|",
      "| Deposits | 1 | 6,014 |",
      "| Loans | 2 | 3,074 |",
    ]);
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ heading, unit }) => `${heading}: ${unit ?? "money"}`),
      ["Fair value hierarchy level: levels", "2031 £'000: money"],
    );
  });

  it("are doubted where they may be the number of a page beside a form's or a report's name", async () => {
    const pack = await belowText([
      "4. Accrued liabilities",
      lineOfText("", ["2031", 50], ["2030", 62]),
      lineOfText("", ["£'000", 50], ["£'000", 62]),
      lineOfText("Dividends payable", ["598", 50], ["563", 62]),
      lineOfText("Other", ["1,753", 50], ["2,011", 62]),
      lineOfText("2031 FORM 10-K", ["68", 62]),
    ]);
    assert.deepEqual(rowsOfTable(pack, last(pack)), [
      "Dividends payable | 563 | 598",
      "Other | 2,011 | 1,753",
      "2031 FORM 10-K | 68? | ·",
    ]);
  });
});
