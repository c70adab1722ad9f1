import assert from "node:assert/strict";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";
import { lineOfText, smallResult, statement } from "../support/printedStatement.ts";

const result = statement(
  "Income statement",
  ["For the year ended 30 June 2024"],
  "2024 US$'000 | 2023 US$'000",
  smallResult(""),
);

const table = (title: string, rows: readonly string[]) =>
  packFromText([result, "", `### ${title}`, "", ...rows].join("\n"), "report.md");

describe("Columns of one table", () => {
  it("are asked about where two stand under the same year alone", async () => {
    const pack = await table("4. Revenue by region", [
      "| | 2023 | 2023 |",
      "|---|---|---|",
      "| Europe | 28,400 | 17,500 |",
      "| Asia | 300 | 900 |",
      "| Total | 28,700 | 18,400 |",
    ]);
    const asked = pack.doubts.filter(({ reason }) => /is headed 2023, too/u.test(reason));
    assert.equal(asked.length, 2);
  });

  it("are asked about where two stand under the same words, one of which may count what the other is the money of", async () => {
    const pack = await table("4. Share capital", [
      "| | Ordinary shares | Ordinary shares | Reserves | % | % |",
      "|---|---|---|---|---|---|",
      "| At the beginning | 128,400 | 1,284 | 300 | 2 | 3 |",
      "| Issued | 1,300 | 13 | 20 | 1 | 4 |",
    ]);
    const id = pack.tables.at(-1)?.id;
    const asked = pack.doubts.filter(
      ({ table: of, reason }) => of === id && /is headed Ordinary shares/iu.test(reason),
    );
    assert.deepEqual(
      asked.map(({ column }) => column),
      pack.tables
        .at(-1)
        ?.columns.slice(0, 2)
        .map(({ key }) => key),
    );
  });

  it("have no period under one year over all of them, where the rows are of the days of several", async () => {
    const pack = await table("4. Property", [
      "| | For the year ended 30 June 2024 | For the year ended 30 June 2024 | For the year ended 30 June 2024 |",
      "| | Land | Plant | Total |",
      "|---|---|---|---|",
      "| At 1 July 2022 | 1,400 | 1,284 | 2,684 |",
      "| Additions | 300 | 13 | 313 |",
      "| At 30 June 2023 | 1,700 | 1,297 | 2,997 |",
      "| Additions | 100 | 3 | 103 |",
      "| At 30 June 2024 | 1,800 | 1,300 | 3,100 |",
    ]);
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ period }) => period),
      [undefined, undefined, undefined],
    );
  });

  it("have no period in a statement of changes in equity whose title says one year over all of them", async () => {
    const pack = await packFromText(
      [
        "CONSOLIDATED INCOME STATEMENT",
        "For the year ended 30 June 2024",
        lineOfText("US$'000", ["2024", 50], ["2023", 62]),
        lineOfText("Revenue", ["1,000", 50], ["900", 62]),
        lineOfText("Cost of sales", ["(600)", 51], ["(500)", 63]),
        lineOfText("Gross profit", ["400", 50], ["400", 62]),
        "",
        "",
        "CONSOLIDATED STATEMENT OF CHANGES IN EQUITY",
        lineOfText("", ["For the year ended 30 June 2024", 62]),
        lineOfText("", ["Capital", 38], ["Reserves", 50], ["Total", 62]),
        lineOfText("US$'000", ["US$'000", 38], ["US$'000", 50], ["US$'000", 62]),
        lineOfText("At 1 July 2022", ["100", 38], ["2,000", 50], ["2,100", 62]),
        lineOfText("Profit for the year", ["310", 50], ["310", 62]),
        lineOfText("At 30 June 2023", ["100", 38], ["2,310", 50], ["2,410", 62]),
        lineOfText("Profit for the year", ["300", 50], ["300", 62]),
        lineOfText("At 30 June 2024", ["100", 38], ["2,610", 50], ["2,710", 62]),
      ].join("\n"),
      "report.txt",
    );
    const equity = pack.tables.find(({ kind }) => kind === "changes in equity");
    assert.equal(equity?.columns.length, 3);
    assert.ok(equity?.columns.every(({ period }) => period === undefined));
    assert.equal(rowsOfTable(pack, "equity")[1], "Profit for the year | · | 310 | 310");
  });
});

describe("What amounts for each share are worked out from", () => {
  it("is money, though the label names them", async () => {
    const pack = await table("9. 每股虧損", [
      "| | 2024 | 2023 |",
      "|---|---|---|",
      "| 用作計算每股基本及攤薄虧損之擁有人應佔虧損 | (64,270) | (60,690) |",
      "| Loss used to calculate earnings per share | (64,270) | (60,690) |",
      "| 每股基本虧損 | (0.12) | (0.11) |",
    ]);
    const units = pack.tables.at(-1)?.rows.map(({ unit }) => unit);
    assert.deepEqual(units?.slice(0, 2), [undefined, undefined]);
    assert.match(units?.[2] ?? "", /per share/u);
  });
});

describe("A column under the word for notes", () => {
  it("holds no amounts where all that it prints are numbers of notes, in brackets or not", async () => {
    const pack = await table("9. Subsidiaries", [
      "| | Note | Interest held |",
      "|---|---|---|",
      "| Alpha Holdings Limited | (1) | 100% |",
      "| Beta Trading Limited | | 60% |",
      "| Gamma Services Limited | (2) | 100% |",
    ]);
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ heading }) => heading),
      ["Interest held"],
    );
  });
});
