import assert from "node:assert/strict";
import { spacedCells } from "../../src/reading/text/lineCells.ts";
import { columnsOfTable as columnsOf, packFromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";
import { lineOfText } from "../support/printedStatement.ts";

const doubted = async (text: string): Promise<readonly string[]> =>
  (await packFromText(text, "report.txt")).doubts.flatMap(({ row, column, reason }) =>
    row === undefined ? [] : [`${row} ${column ?? ""}: ${reason}`],
  );

describe("Text that was set from a page with its columns in letters of one width", () => {
  const income = [
    "CONSOLIDATED STATEMENTS OF INCOME",
    lineOfText("", ["YEAR ENDED MAY 31,", 64]),
    lineOfText("(Dollars in millions)", ["2031", 44], ["2030", 62], ["% CHANGE", 76]),
    lineOfText("Revenues", ["$", 34], ["46,300 $", 46], ["51,300", 62], ["-10 %", 76]),
    lineOfText("Cost of sales", ["26,500", 44], ["28,400", 62], ["-7 %", 76]),
    lineOfText("Gross profit", ["19,800", 44], ["22,900", 62], ["-14 %", 76]),
    lineOfText("Expenses", ["16,600", 44], ["17,200", 62], ["-3 %", 76]),
    lineOfText("NET INCOME", ["$", 34], ["3,200 $", 46], ["5,700", 62], ["-44 %", 76]),
  ].join("\n");

  it("gives the sign right behind a figure to the figure of the next column", async () => {
    const pack = await packFromText(income, "report.txt");
    assert.deepEqual(rowsOf(pack, "income"), [
      "Revenues | 51,300 | 46,300 | -10%",
      "Cost of sales | 28,400 | 26,500 | -7%",
      "Gross profit | 22,900 | 19,800 | -14%",
      "Expenses | 17,200 | 16,600 | -3%",
      "NET INCOME | 5,700 | 3,200 | -44%",
    ]);
    assert.deepEqual(await doubted(income), []);
  });

  it("leaves the sign with its figure where a line ends with one", () => {
    assert.deepEqual(
      spacedCells(lineOfText("Revenue", ["46.300 €", 46], ["51.300 €", 62]), 1).map(({ text }) => text),
      ["Revenue", "46.300 €", "51.300 €"],
    );
    assert.deepEqual(
      spacedCells(lineOfText("Total", ["$", 20], ["40 $ 1,300", 30], ["(727) $ 13,200", 48]), 1).map(
        ({ text }) => text,
      ),
      ["Total", "$40", "$1,300", "(727)", "$13,200"],
    );
  });

  it("keeps figures of one column together that drift, where no line has two of them", async () => {
    const text = [
      "CORPORATE",
      "The segment's results were as follows.",
      lineOfText("(Dollars in millions)", ["2031", 60], ["2030", 72], ["% CHANGE", 88]),
      lineOfText("Revenues", ["$", 48], ["(97) $", 57], ["(42)", 68], ["—", 84]),
      lineOfText("Cost of sales", ["(66)", 56], ["(4)", 68], ["—", 84]),
      lineOfText("Gross profit", ["(31)", 59], ["(38)", 71], ["—", 84]),
      lineOfText("Overhead", ["2,162", 60], ["2,746", 72], ["-21 %", 88]),
      lineOfText("EARNINGS BEFORE TAXES", ["$", 48], ["(2,193) $", 58], ["(2,784)", 69], ["21 %", 88]),
    ].join("\n");
    const pack = await packFromText(`${income}\n\n\n${text}`, "report.txt");
    const segment = pack.tables.at(-1)?.id ?? "";
    assert.deepEqual(columnsOf(pack, segment), ["2030: 2030", "2031: 2031", "change: no period"]);
    assert.equal(rowsOf(pack, segment)[2], "Gross profit | (38)? | (31)? | —");
  });

  it("doubts every figure of a table whose rows drift into each other, also what stands under its column", async () => {
    const text = [
      "CONSOLIDATED STATEMENTS OF SHAREHOLDERS' EQUITY",
      lineOfText("(In millions)", ["STOCK", 46], ["CAPITAL", 58], ["EARNINGS", 70], ["TOTAL", 82]),
      lineOfText("Balance at May 31, 2030", ["3", 42], ["11,484", 50], ["3,476", 67], ["14,963", 79]),
      lineOfText("Options exercised", ["421", 56], ["421", 79]),
      lineOfText("Repurchase", ["(1,000)", 47], ["(1,000)", 83]),
      lineOfText("Balance at May 31, 2031", ["3", 46], ["11,905", 58], ["8,546", 70], ["20,454", 82]),
      lineOfText("Options exercised", ["432", 58], ["432", 82]),
      lineOfText("Repurchase", ["(1,100)", 47], ["(1,100)", 83]),
      lineOfText("Balance at May 31, 2032", ["3", 46], ["12,337", 58], ["14,246", 70], ["26,586", 82]),
    ].join("\n");
    const pack = await packFromText(`${income}\n\n\n${text}`, "report.txt");
    assert.equal(rowsOf(pack, "equity")[1], "Options exercised | · | 421? | · | 421?");
    assert.equal(rowsOf(pack, "equity")[4], "Options exercised | · | 432? | · | 432?");
  });

  it("reads a word in the middle of a stack of heads as its column's, though it ends left of the figures", async () => {
    const text = [
      "A summary of the awards is presented below:",
      lineOfText("", ["Number of", 73], ["Fair value", 96]),
      lineOfText("", ["Shares", 71], ["at grant", 95]),
      lineOfText("", ["(In thousands)", 76], ["per share", 96]),
      lineOfText("Awards as of May 31, 2030", ["315", 78], ["$", 84], ["178", 95]),
      lineOfText("Granted", ["261", 78], ["157", 95]),
      lineOfText("Forfeited", ["46", 78], ["177", 95]),
      lineOfText("Awards as of May 31, 2031", ["530", 78], ["$", 84], ["168", 95]),
    ].join("\n");
    const pack = await packFromText(`${income}\n\n\n${text}`, "report.txt");
    assert.equal(pack.tables.at(-1)?.columns[0]?.unit, "thousand shares");
  });

  it("tells shares from their amounts where one line heads both, and doubts a column that both stand over", async () => {
    const rows = (ends: readonly [number, number, number]): string =>
      [
        "CONSOLIDATED STATEMENTS OF SHAREHOLDERS' EQUITY",
        lineOfText("(In millions)", ["COMMON STOCK", 52]),
        lineOfText("", ["SHARES AMOUNT", 52], ["CAPITAL", 66]),
        lineOfText("Balance at May 31, 2030", ["1,266", ends[0]], ["3", ends[1]], ["11,484", ends[2]]),
        lineOfText("Options exercised", ["8", ends[0]], ["421", ends[2]]),
        lineOfText("Repurchase", ["(51)", ends[0] + 1], ["(378)", ends[2] + 1]),
        lineOfText("Balance at May 31, 2031", ["1,223", ends[0]], ["3", ends[1]], ["11,527", ends[2]]),
      ].join("\n");
    const pack = await packFromText(`${income}\n\n\n${rows([45, 52, 66])}`, "report.txt");
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ unit }) => unit),
      ["million shares", undefined, undefined],
    );
  });

  it("keeps a footnote's mark that is set right behind a label out of the columns", async () => {
    const text = [
      "REVENUES BY REGION",
      lineOfText("(Dollars in millions)", ["2031", 55], ["2030", 70]),
      lineOfText("North", ["4,100", 55], ["3,900", 70]),
      lineOfText("Other regions  (2)", ["48", 55], ["45", 70]),
      lineOfText("All other of them (3)", ["12", 55], ["15", 70]),
      lineOfText("Total", ["$", 45], ["4,160", 55], ["$", 60], ["3,960", 70]),
    ].join("\n");
    const pack = await packFromText(`${income}\n\n\n${text}`, "report.txt");
    assert.deepEqual(rowsOf(pack, pack.tables.at(-1)?.id ?? ""), [
      "North | 3,900 | 4,100",
      "Other regions (2) | 45 | 48",
      "All other of them (3) | 15 | 12",
      "Total | 3,960 | 4,160",
    ]);
  });

  it("says no period of columns whose heads name an average of several", async () => {
    const text = [
      "RETURN ON CAPITAL",
      lineOfText("", ["AVERAGE FOR THE TRAILING FIVE", 74]),
      lineOfText("", ["QUARTERS ENDED", 66]),
      lineOfText("(Dollars in millions)", ["MAY 31, 2031", 55], ["MAY 31, 2030", 79]),
      lineOfText("Total debt", ["11,800", 55], ["12,100", 79]),
      lineOfText("Equity", ["13,900", 55], ["14,200", 79]),
      lineOfText("Total capital", ["25,700", 55], ["26,300", 79]),
    ].join("\n");
    const pack = await packFromText(`${income}\n\n\n${text}`, "report.txt");
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ heading, period }) => [/average/iu.test(heading), period]),
      [
        [true, undefined],
        [true, undefined],
      ],
    );
  });
});
