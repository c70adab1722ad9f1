import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { lineOfText, smallResult, statement } from "../support/printedStatement.ts";

const doubtedColumns = ({ doubts }: Pack): readonly string[] =>
  doubts.flatMap(({ column, row }) => (row === undefined ? (column ?? []) : []));

const result = (heads: string): Promise<Pack> =>
  packFromText(
    statement("Income statement", ["For the year ended 31 December 2031"], heads, smallResult("")),
    "report.md",
  );

describe("Heads that do not tell the periods of their columns", () => {
  it("are doubted where two days stand over one column, whose neighbour is lost", async () => {
    const position = (heads: readonly (readonly [string, number])[]): Promise<Pack> =>
      packFromText(
        [
          "STATEMENT OF FINANCIAL POSITION",
          "at 31 December 2031",
          "(in thousands of euros)",
          lineOfText("", ...heads),
          lineOfText("Goodwill", ["83,528", 60]),
          lineOfText("Equipment", ["98,494", 60]),
          lineOfText("Total assets", ["182,022", 60]),
        ].join("\n"),
        "report.txt",
      );
    const both = await position([["31.12.2031 31.12.2030", 60]]);
    assert.equal(doubtedColumns(both).length, 1);
    assert.deepEqual(doubtedColumns(await position([["31.12.2031", 60]])), []);
  });

  it("are doubted where the latest period is restated and the one before it is not", async () => {
    assert.deepEqual(doubtedColumns(await result("2030 £'000 | 2031 (Restated) £'000")), ["2030", "2031"]);
    assert.deepEqual(doubtedColumns(await result("2031 £'000 | 2030 (Restated) £'000")), []);
  });

  it("are doubted in all columns where one column of percentages is empty and another full", async () => {
    const names = ["Goodwill", "Equipment", "Rights of use", "Inventories", "Receivables", "Cash"];
    const rows = (later: string): readonly string[] => [
      "# Statement of financial position",
      "",
      "At 31 December 2031 and 2030",
      "",
      "| | 2031 £'000 | 2031 % | 2030 £'000 | 2030 % |",
      "|---|---:|---:|---:|---:|",
      ...names.map(
        (name, index) =>
          `| ${name} | ${String(index + 1)},100 | ${String(index + 10)} | ${index === 0 ? "221 | 35" : later} |`,
      ),
    ];
    const slipped = await packFromText(rows("24 | ").join("\n"), "report.md");
    assert.deepEqual(
      doubtedColumns(slipped),
      columnsOfTable(slipped, "position").map((column) => column.split(":")[0]),
    );
    assert.deepEqual(doubtedColumns(await packFromText(rows("1,240 | 24").join("\n"), "report.md")), []);
  });

  it("are doubted in all columns where one period stands over two of them and nothing but restated over a third", async () => {
    const heads = (second: string): Promise<Pack> =>
      packFromText(
        statement(
          "Statement of financial position",
          ["At 31 December 2031"],
          `2031 £'000 | 2030 £'000 | ${second} | (Restated)`,
          [
            "Goodwill | 1,100 | 1,200 | 1,300 | 1,400",
            "Equipment | 2,100 | 2,200 | 2,300 | 2,400",
            "Total assets | 3,200 | 3,400 | 3,600 | 3,800",
          ],
        ),
        "report.md",
      );
    assert.equal(doubtedColumns(await heads("2030 £'000")).length, 4);
    assert.equal(doubtedColumns(await heads("2029 £'000")).length, 1);
  });

  it("are doubted where a year stands among the words of another column", async () => {
    const pack = await packFromText(
      [
        statement(
          "Income statement",
          ["For the year ended 31 December 2031"],
          "2031 £'000 | 2030 £'000",
          smallResult(""),
        ),
        "",
        "### North",
        "",
        "| | Fiscal 2031 £'000 | Fiscal 2030 £'000 | Excluding Changesfiscal 2029 £'000 |",
        "|---|---:|---:|---:|",
        "| Footwear | 12,684 | 14,537 | 14,897 |",
        "| Apparel | 5,837 | 5,953 | 5,947 |",
      ].join("\n"),
      "report.md",
    );
    const [key] =
      pack.tables.at(-1)?.columns.flatMap((column) => (/Changes/u.test(column.heading) ? [column.key] : [])) ?? [];
    assert.ok(
      key !== undefined && doubtedColumns(pack).includes(key),
      columnsOfTable(pack, pack.tables.at(-1)?.id ?? "").join(),
    );
  });

  it("are told where the same words stand twice, or what they are is said in brackets", async () => {
    const twice = "Year ended 31 DecemberYear ended 31 December";
    for (const words of [twice, "(Unaudited)Year ended 31 December"])
      assert.deepEqual(doubtedColumns(await result(`${words} 2031 £'000 | ${words} 2030 £'000`)), [], words);
  });

  it("leave amounts for each share under the period that they stand in, though nothing else does", async () => {
    const pack = await packFromText(
      [
        "INCOME STATEMENT",
        "for the year ended 31 December 2031",
        "(in thousands of euros)",
        lineOfText("", ["Year 2031", 50], ["Year 2030", 66]),
        lineOfText("Revenue", ["240,786", 50]),
        lineOfText("Cost of sales", ["(105,910)", 51]),
        lineOfText("Gross profit", ["134,876", 50]),
        lineOfText("Basic earnings per share (euros)", ["4.11", 50], ["1.80", 66]),
        lineOfText("Diluted earnings per share (euros)", ["4.09", 50], ["1.77", 66]),
      ].join("\n"),
      "report.txt",
    );
    assert.deepEqual(columnsOfTable(pack, "income"), ["2030: 2030", "2031: 2031"]);
    assert.equal(rowsOfTable(pack, "income")[3], "Basic earnings per share (euros) | 1.80 | 4.11");
    assert.equal(pack.tables[0]?.columns[0]?.unit, undefined);
  });
});
