import assert from "node:assert/strict";
import { columnsOfTable, openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallStatement, type StatementLine } from "../support/smallStatement.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

describe("Units of heads", () => {
  it("have their scale behind an apostrophe, too", async () => {
    const pack = await packFromText(
      statement("Income statement", ["For the year ended 31 March 2014"], "2014 HK$'M | 2013 HK$'M", smallResult("")),
      "apostrophe.md",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["HKD", 1_000_000]);
  });

  it("that are not known whole are asked for, and not taken for the currency alone", async () => {
    const pack = await packFromText(
      statement("Income statement", ["For the year ended 31 March 2014"], "2014 HK$'Zr | 2013 HK$'Zr", smallResult("")),
      "unknown.md",
    );
    assert.equal(pack.money, null);
  });
});

describe("Heads of several lines", () => {
  it("are whole where the words of the first begin left of where heads begin otherwise", async () => {
    const lines: readonly StatementLine[] = [
      "*Condensed interim consolidated statement of profit or loss",
      ["", "", "Group 6 months", "Group 6 months", "Group 12", "Group 12"],
      ["", "", "ended 31", "ended 31", "months ended", "months ended"],
      ["", "", "December 2014", "December 2013", "31 December", "31 December"],
      ["", "", "S$'000", "S$'000", "2014 S$'000", "2013 S$'000"],
      ["Revenue", "", "45,628", "58,720", "61,391", "102,477"],
      ["Cost of sales", "", "(40,313)", "(43,941)", "(52,167)", "(81,328)"],
      ["Gross profit", "", "5,315", "14,779", "9,224", "21,149"],
    ];
    const pack = await openedPack(smallStatement([lines], [200, 290, 400, 500]), "months.pdf");
    assert.deepEqual(columnsOfTable(pack, "income"), [
      "2013: 2013",
      "2013-H2: 2013-H2",
      "2014: 2014",
      "2014-H2: 2014-H2",
    ]);
  });

  it("say days with the letters that ordinals have, each over its own column", async () => {
    const pack = await packFromText(
      [
        "Consolidated Statement of Assets and Liabilities",
        "                          As at 30th September, 2014 Unaudited HK$'000   As at 31st March, 2014 Audited HK$'000",
        "Inventories                                                    2,275                                  2,232",
        "Trade receivables                                                203                                    185",
        "Total assets                                                   2,478                                  2,417",
      ].join("\n"),
      "ordinals.txt",
    );
    assert.deepEqual(
      pack.periods.map(({ instant }) => instant),
      ["2014-03-31", "2014-09-30"],
    );
    assert.deepEqual(rowsOfTable(pack, "position")[0], "Inventories | 2,232 | 2,275");
  });
});

describe("A statement of another kind behind a primary one", () => {
  it("is a table of its own, though the same periods stand over it", async () => {
    const rows = ["Revenue,7123,6807", "Property operating expenses,(1765),(1698)", "Net property income,5358,5109"];
    const heads = ',"Six months ended 30 September 2014 HK$ million","Six months ended 30 September 2013 HK$ million"';
    const pack = await packFromText(
      [
        "Condensed Consolidated Income Statement",
        heads,
        ...rows,
        "Consolidated Statement of Distributions",
        heads,
        "Net property income,5358,5109",
        "Other non-cash items,87,91",
        "Total Distributable Amount,5445,5200",
      ].join("\n"),
      "trust.csv",
    );
    assert.deepEqual(
      pack.tables.map(({ title, rows: all }) => `${title} ${String(all.length)}`),
      ["Condensed Consolidated Income Statement 3", "Consolidated Statement of Distributions 3"],
    );
  });
});

describe("Statements of Japanese companies", () => {
  it("come to the ordinary profit, and to a profit and net assets by these words alone", async () => {
    const income = statement("Consolidated statements of income", ["(Millions of yen)"], "FY2013 | FY2014", [
      "Operating profit | 9,877 | 9,902",
      "Total non-operating income | 357 | 412",
      "Total non-operating expenses | 130 | 144",
      "Ordinary profit | 10,104 | 10,170",
      "Total extraordinary losses | 234 | 250",
      "Profit before income taxes | 9,870 | 9,920",
      "Total income taxes | 2,222 | 2,305",
      "Profit | 7,648 | 7,615",
    ]);
    const position = statement(
      "Consolidated balance sheets",
      ["(Millions of yen)"],
      "March 31, 2013 | March 31, 2014",
      [
        "Total assets | 800 | 900",
        "Total liabilities | 300 | 350",
        "Share capital | 100 | 100",
        "Retained earnings | 400 | 450",
        "Total net assets | 500 | 550",
        "Total liabilities and net assets | 800 | 900",
      ],
    );
    const pack = await packFromText(`${income}\n\n${position}`, "japan.md");
    const label = (id: string | undefined): string | undefined =>
      pack.tables.flatMap(({ rows }) => rows).find((row) => row.id === id)?.label;
    assert.deepEqual(
      [label(pack.roles.resultForThePeriod), label(pack.roles.totalEquity)],
      ["Profit", "Total net assets"],
    );
    const ordinary = pack.tables.flatMap(({ rows }) => rows).find((row) => row.label === "Ordinary profit");
    assert.deepEqual(ordinary?.sumOf?.length, 3);
  });
});
