import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { headsSlipped } from "../../src/interpreting/assembling/headsSlipped.ts";
import { readText } from "../../src/reading/text/readText.ts";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { toGrossProfit, lineOfText } from "../support/printedStatement.ts";

const page = (lines: string): string => lines.replaceAll("/", "\n");
const last = (pack: Pack): string => pack.tables.at(-1)?.id ?? "";
const ofTables = ({ doubts }: Pack): readonly string[] =>
  doubts.flatMap(({ table, row }) => (table === undefined || row !== undefined ? [] : [table]));

const doubtedRows = ({ doubts }: Pack): readonly string[] => doubts.flatMap(({ row }) => row ?? []);

const income = [
  ...toGrossProfit,
  lineOfText("Administrative expenses", ["(16,600)", 51], ["(17,200)", 63]),
  lineOfText("Profit for the year", ["3,200", 50], ["5,700", 62]),
].join("\n");

describe("A table of plain text whose columns are not surely told", () => {
  const note = (...rows: readonly string[]): string =>
    [
      income,
      "",
      "4. Receivables",
      "",
      lineOfText("", ["2031", 50], ["2030", 62]),
      lineOfText("", ["£'000", 50], ["£'000", 62]),
      lineOfText("Trade receivables", ["1,210", 50], ["1,130", 62]),
      lineOfText("Prepayments", ["85", 50], ["91", 62]),
      ...rows,
    ].join("\n");

  it("is doubted as a whole, once, where amounts stand within a label or right behind it, or words have no gap", async () => {
    const damaged = [
      lineOfText("Loans 1,204 1,118 due after a year", ["310", 50], ["290", 62]),
      lineOfText("Loans due after more than a year1,204", ["290", 62]),
      lineOfText("Bank depositsBBB- to AA", ["310", 50], ["290", 62]),
      lineOfText("Deposits paid (overdue) –", ["290", 62]),
      lineOfText("6 years$", ["310", 50], ["290", 62]),
      lineOfText("3,427-12 % -11 %", ["310", 50], ["290", 62]),
      lineOfText("£2.6m", ["310", 50], ["290", 62]),
    ];
    for (const row of damaged) {
      const pack = await packFromText(note(row), "report.txt");
      assert.deepEqual(ofTables(pack), [last(pack)], row);
      assert.equal(rowsOfTable(pack, last(pack))[0], "Trade receivables | 1,130? | 1,210?", row);
    }
    const clean = await packFromText(note(lineOfText("Loans", ["310", 50], ["290", 62])), "report.txt");
    assert.deepEqual([...ofTables(clean), ...clean.doubts], []);
  });

  it("has a figure without a label doubted that no rows come to, and a total that they do come to not", async () => {
    const total = await packFromText(note(lineOfText("", ["1,295", 50], ["1,221", 62])), "report.txt");
    assert.deepEqual(total.doubts, []);
    const stray = await packFromText(
      note(lineOfText("Loans", ["310", 50], ["290", 62]), lineOfText("", ["77", 50], ["64", 62])),
      "report.txt",
    );
    assert.equal(rowsOfTable(stray, last(stray)).at(-1), "No label printed, below Loans | 64? | 77?");
    assert.deepEqual(doubtedRows(stray).includes(stray.tables.at(-1)?.rows.at(-1)?.id ?? ""), true);
  });

  it("has a total doubted that stands below a line of words, which may be its label", async () => {
    const pack = await packFromText(
      note("Receivables of the group and of its associates:", lineOfText("", ["1,295", 50], ["1,221", 62])),
      "report.txt",
    );
    assert.deepEqual(doubtedRows(pack), [pack.tables.at(-1)?.rows.at(-1)?.id]);
  });

  it("has the row doubted whose label is of two columns that both go on below", async () => {
    const pack = await packFromText(
      note(
        lineOfText("Commodity futures", ["Prepaid expenses", 40]),
        lineOfText("  held for trade", ["and other assets", 40], ["310", 50], ["290", 62]),
      ),
      "report.txt",
    );
    assert.match(rowsOfTable(pack, last(pack)).at(-1) ?? "", /290\? \| 310\?$/u);
    assert.equal(rowsOfTable(pack, last(pack))[0], "Trade receivables | 1,130 | 1,210");
  });

  it("has a column without a head doubted beside others that have one", async () => {
    const pack = await packFromText(
      note(
        lineOfText("Loans", ["11", 20], ["310", 50], ["290", 62]),
        lineOfText("Rent", ["12", 20], ["30", 50], ["20", 62]),
      ),
      "report.txt",
    );
    assert.match(rowsOfTable(pack, last(pack)).at(-1) ?? "", /20 \| 30 \| 12\?$|12\? \| 20 \| 30$/u);
  });

  it("is doubted as a whole where a text has a value a line and one of them has no label", async () => {
    const rates = page("5. Options/2031/2030/Volatility/41%/43%/1.25%/0.75%/Yield/2%/3%/Rate/5%/6%/Life/4/5");
    const pack = await packFromText(`${income}\n\n${rates}`, "report.txt");
    assert.deepEqual(ofTables(pack), [last(pack)]);
  });

  it("is not doubted where the values without a label are the sums of those above them", async () => {
    const rows = page(
      "5. Payables/2031/2030/£'000/£'000/Trade/310/290/Tax/90/110/400/400/Loans/50/70/Rent/10/20/60/90/Total/460/490",
    );
    const pack = await packFromText(`${income}\n\n${rows}`, "report.txt");
    assert.equal(rowsOfTable(pack, last(pack))[2], "Sum from Trade | 400 | 400");
    assert.deepEqual(pack.doubts, []);
  });
});

describe("What a text prints beside its figures", () => {
  it("is another unit than its column's where it says pence, but for amounts for each share", async () => {
    const options = [
      "24. Share options",
      "",
      lineOfText("", ["Number", 50], ["Price", 62]),
      lineOfText("Outstanding at 1 January 2031", ["42,560,000", 50], ["0.7p", 62]),
      lineOfText("Granted", ["26,500,000", 50], ["1.4p", 62]),
      lineOfText("Outstanding at 31 December 2031", ["69,060,000", 50], ["1.0p", 62]),
    ].join("\n");
    const pack = await packFromText(`${income}\n\n${options}`, "report.txt");
    assert.match(rowsOfTable(pack, last(pack))[0] ?? "", /0\.7\?/u);
    const each = lineOfText("Basic earnings per share", ["3.2p", 50], ["5.7p", 62]);
    assert.deepEqual((await packFromText(`${income}\n${each}`, "report.txt")).doubts, []);
  });

  it("is no part of a unit where it is a footnote's mark", async () => {
    const emissions = [
      "3. Emissions",
      "",
      lineOfText("", ["2031", 50], ["2030", 62]),
      lineOfText("Direct emissions tCO2e", ["378.81", 50], ["391.93", 62]),
      lineOfText("Intensity tCO2e/employee4", ["74.55", 50], ["70.84", 62]),
      lineOfText("Indirect emissions tCO2e", ["1,335.952", 50], ["1,208.45", 62]),
    ].join("\n");
    const pack = await packFromText(`${income}\n\n${emissions}`, "report.txt");
    assert.ok("tCO2e/employee" in (pack.unitWords ?? {}), JSON.stringify(pack.unitWords));
    assert.equal(rowsOfTable(pack, last(pack))[2], "Indirect emissions tCO2e | 1,208.45 | 1,335.952?");
  });
});

describe("Labels in two languages that a text breaks over lines", () => {
  it("are each put together in its own", async () => {
    const rows = [
      "Consolidated statement of financial position 綜合財務狀況表",
      "At 31 December 2031",
      "Note 2031 2030",
      "附註 RMB'000 RMB'000",
      "Property, plant and equipment 物業、廠房及設備 9 57,500 29,800",
      "Intangible assets 無形資產 11 34,800 35,200",
      "Available-for-sale financial 可供出售",
      "assets held abroad 金融資產 17 21,400 10,000",
      "Deferred tax assets 遞延稅項資產 14 37,700 24,300",
      "Inventories 存貨 15 328,800 266,700",
      "Total assets 資產總值 480,200 366,000",
    ];
    const pack = await packFromText(rows.join("\n"), "report.txt");
    const row = pack.tables[0]?.rows.find(({ label }) => label.startsWith("Available"));
    assert.equal(row?.label, "Available-for-sale financial assets held abroad");
    assert.deepEqual(pack.words?.[row?.id ?? ""], { zh: "可供出售金融資產" });
  });
});

describe("Balances among the rows of a note", () => {
  it("say no period where a movement is printed once more behind the last of them", async () => {
    const tax = (...rows: readonly string[]): string =>
      [
        income,
        "",
        "16. Deferred tax",
        "",
        lineOfText("", ["£'000", 50]),
        lineOfText("At 31 December 2029", ["–", 50]),
        lineOfText("Acquired", ["135", 50]),
        lineOfText("Recognised in profit or loss", ["20", 50]),
        lineOfText("At 31 December 2030", ["155", 50]),
        ...rows,
      ].join("\n");
    const periods = async (text: string) => {
      const pack = await packFromText(text, "report.txt");
      return columnsOfTable(pack, last(pack)).map((each) => each.split(": ")[1]);
    };
    assert.deepEqual(await periods(tax()), ["2030"]);
    assert.deepEqual(await periods(tax(lineOfText("Recognised in profit or loss", ["67", 50]))), ["no period"]);
  });
});

describe("A text that lost a part of its columns", () => {
  const rows = ["Revenue", "Cost of sales", "Gross profit", "Expenses", "Profit for the year"];
  const now = ["46,300", "(26,500)", "19,800", "(16,600)", "3,200"];
  const before = ["51,300", "(28,400)", "22,900", "(17,200)", "5,700"];
  const head = ["CONSOLIDATED INCOME STATEMENT", "for the year ended 31 December 2031"];
  it("is not sure where a note's number may stand in the place of an amount", () => {
    const assets = [
      "Statement of financial position",
      "at 31 December 2031",
      "Note 2031 2030",
      "£'000 £'000",
      "Non-current assets",
      "Intangible assets 9 7,045",
      "Equipment 10 1,206 438",
      "Deferred tax asset 11 48 –",
      "8,299",
      "Current assets",
      "Receivables 12 7,512 5,230",
      "Cash 13 6,485 5,906",
      "13,997 11,136",
      "Total assets 22,296 16,686",
    ];
    const lines = readText(assets.join("\n"), "report.txt").flatMap((each) => each.lines);
    const unsure = (label: string) =>
      lines.find(({ cells }) => cells[0]?.text === label)?.cells.map((cell) => cell.unsure === true);
    assert.deepEqual(unsure("Intangible assets"), [false, true, true]);
    assert.deepEqual(unsure("Receivables"), [false, false, false, false]);
  });

  it("is doubted where tabs stand for spaces and a row lacks a value, or the number of its note: nothing says which", async () => {
    const tabs = ["\tNote\t2031\t2030", "\t£'000\t£'000"];
    const read = async (third: readonly (string | undefined)[]): Promise<string> => {
      const values = rows.map((row, index) => [row, ...(index < 2 ? ["4"] : []), now[index], before[index]]);
      values[2] = [rows[2], ...third];
      const text = [...head, ...tabs, ...values.map((cells) => cells.join("\t"))].join("\n");
      return rowsOfTable(await packFromText(text, "report.txt"), "income")[2] ?? "";
    };
    assert.match(await read(["5", before[2]]), /\?/u);
    // What is no number of a note is an amount of the two years.
    assert.equal(await read([now[2], before[2]]), `${rows[2] ?? ""} | ${before[2] ?? ""} | ${now[2] ?? ""}`);
  });

  it("has no page's foot for the name of the rows below it", async () => {
    const lines = rows.map((row, index) => lineOfText(row, [now[index] ?? "", 50], [before[index] ?? "", 62]));
    const years = lineOfText("", ["2031", 50], ["2030", 62]);
    const pack = await packFromText(
      [...head, years, ...lines.slice(0, 2), "17", "Annual Report 2031", ...lines.slice(2)].join("\n"),
      "report.txt",
    );
    assert.deepEqual(
      rowsOfTable(pack, "income").map((row) => row.split(" | ")[0]),
      rows,
    );
  });
});

describe("Heads that stand one column off", () => {
  const slipped = (note: string, first: readonly string[]): boolean =>
    headsSlipped({
      columns: [
        { kind: "other", heading: note },
        { kind: "period", heading: "2031" },
      ],
      rows: first.map((printed) => ({ figures: [{ printed }, { printed: "51,300" }] })),
    } as never);

  it("are those of a word for notes over amounts, and of no word for notes over the numbers of notes", () => {
    assert.equal(slipped("Notes", ["46,300", "(26,500)"]), true);
    assert.equal(slipped("Notes", ["4", "5"]), false);
  });
});
