import assert from "node:assert/strict";
import { draftOfGrid } from "../../support/draftTables.ts";
import { marked, type Grid } from "../../support/markedRows.ts";

describe("prove: columns that add up others in a table of few rows", () => {
  const due = (later: string, total = "Total"): Grid => [
    ["", "Within 3 months", "3 months to a year", "Over a year", total],
    ["Payables", "916,513", "129,504", "–", "1,046,017"],
    ["Borrowings", "152,179", "2,838", later, "242,585"],
  ];

  it("are marked where one of two rows does not come to what is called the total", () => {
    assert.deepEqual(marked(due("87,568")), []);
    assert.ok(marked(due("80,568")).includes("Borrowings"));
    assert.ok(marked(due("(87,568)")).includes("Borrowings"));
  });

  it("are marked where one of three does not, whatever the column is called", () => {
    const three = (later: string): Grid => [...due(later, "Contracted"), ["Leases", "572", "1,478", "1,971", "4,021"]];
    assert.deepEqual(marked(three("87,568")), []);
    assert.ok(marked(three("80,568")).includes("Borrowings"));
  });

  it("are marked where one of two does not and chance does not explain the other, whatever the column is called", () => {
    const restated = (figure: string): Grid => [
      ["", "As reported", "New standard", "Restated"],
      ["Net cash from operating activities", "214,306", figure, "373,118"],
      ["Net cash used in financing activities", "(941,507)", "(158,812)", "(1,100,319)"],
    ];
    assert.deepEqual(marked(restated("158,812")), []);
    assert.ok(marked(restated("158,821")).includes("Net cash from operating activities"));
    assert.ok(marked(due("80,568", "Fair value")).includes("Borrowings"));
  });

  it("are not missed of a column that is called no total and is the sum in one row of two by chance", () => {
    const valued = (figure: string): Grid => [
      ["", "Unquoted", "Quoted", "Fair value"],
      ["Bonds", "9", "12", "21"],
      ["Shares", "2,838", "152,179", figure],
    ];
    assert.deepEqual(marked(valued("148,203")), []);
  });
});

describe("prove: what was paid for each year, printed in that year's column alone", () => {
  const paid = (first: string): Grid => [
    ["", "2013", "2014"],
    ["Available for distribution", "312,613", "317,378"],
    ["Distributions to holders:", "", ""],
    ["Paid from April to September 2012", first, "–"],
    ["Paid from October 2012 to March 2013", "104,680", "–"],
    ["Paid from April to September 2013", "–", "103,065"],
    ["Paid from October 2013 to February 2014", "–", "72,834"],
    ["Paid from February to March 2014", "–", "32,072"],
    ["", "208,456", "207,971"],
  ];

  it("is marked where it does not come to the total, though the other year's rows come to theirs", () => {
    assert.deepEqual(marked(paid("103,776")), []);
    assert.ok(marked(paid("106,776")).includes("Paid from April to September 2012"));
  });
});

describe("prove: two rows that a slip makes alike", () => {
  const flows = (interest: string): Grid => [
    ["", "2014", "2013"],
    ["Loss for the year", "(775)", "(494)"],
    ["Shares issued for services", "488", "256"],
    ["Interest", "–", interest],
    ["Warrants", "–", "30"],
    ["Depreciation", "36", "22"],
    ["Receivables", "139", "(316)"],
    ["Payables", "252", "284"],
    ["Deposits", "109", "(71)"],
    ["Contracts", "(42)", "4"],
    ["Net cash from operating activities", "207", "(282)"],
  ];

  it("are no row printed twice where counting one of them alone leaves the total off within rounding", () => {
    assert.deepEqual(marked(flows("3")), []);
    assert.ok(marked(flows("30")).includes("Interest"));
  });
});

describe("prove: a total of assets with a row called a tax among them", () => {
  const assets = (tax: string): Grid => [
    ["", "2014", "2013"],
    ["Inventories", "122,410", "98,226"],
    ["Trade receivables", "214,906", "187,431"],
    ["Current income tax assets", tax, "–"],
    ["Cash", "80,612", "91,004"],
    ["Total current assets", "422,679", "376,661"],
  ];

  it("does not take off what is printed in brackets", () => {
    assert.deepEqual(marked(assets("4,751")), []);
    assert.ok(marked(assets("(4,751)")).includes("Current income tax assets"));
  });
});

describe("prove: what repeats the row above it", () => {
  const receivables = (current: string): Grid => [
    ["", "2014", "2013"],
    ["Loans", "140,378", "84,000"],
    ["Less: allowance", "(34,915)", "(23,800)"],
    ["", "105,463", "60,200"],
    ["Analysed as:", "", ""],
    ["Current portion", current, "60,200"],
    ["Secured by:", "", ""],
    ["Land", "70,212", "60,200"],
    ["Shares", "35,251", "–"],
  ];

  it("is marked where it alone splits that row and differs from it in one of two columns", () => {
    assert.deepEqual(marked(receivables("105,463")), []);
    assert.ok(marked(receivables("105,436")).includes("Current portion"));
  });

  const energy = (bought: string, indirect: string): Grid => [
    ["", "2014", "2013"],
    ["Gas", "5.34", "–"],
    ["Diesel", "34.34", "1,611.72"],
    ["Direct use", "39.68", "1,611.72"],
    ["Bought power", bought, "2,518.13"],
    ["Indirect use", indirect, "2,518.13"],
    ["Total use", "53.56", "4,129.85"],
  ];

  /** Rows that name their own unit, of which nothing but a sum says anything. */
  const used = (bought: string, indirect: string): readonly string[] => {
    const grid = energy(bought, indirect);
    const rows = draftOfGrid("t", grid).rows.map((row) => ({ ...row, unit: { printed: "MWh", place: row.place } }));
    return marked(grid, { rows });
  };

  it("is marked where it is the total of a list of one in one column and not in the other, and so is that one", () => {
    assert.deepEqual(used("13.88", "13.88"), []);
    assert.ok(used("13.88", "18.38").includes("Indirect use"));
    assert.ok(used("18.38", "13.88").includes("Bought power"));
  });
});

describe("prove: a result that a list splits below it, with its total once more", () => {
  const shared = (result: string): Grid => [
    ["", "2014", "2013", "2012"],
    ["Turnover", "912,201", "930,271", "921,806"],
    ["Result of the year", result, "75,287", "62,564"],
    ["Attributable to:", "", "", ""],
    ["Shareholders of the Company", "40,767", "60,404", "50,564"],
    ["Non-controlling interests", "14,000", "14,883", "12,000"],
    ["", "54,767", "75,287", "62,564"],
  ];

  it("is marked where it is another amount than the total below in one column", () => {
    assert.deepEqual(marked(shared("54,767")), []);
    assert.ok(marked(shared("57,467")).includes("Result of the year"));
  });
});

describe("prove: lists printed alike below their totals", () => {
  const held = (bills: string): Grid =>
    [
      ["", "2014", "2013"],
      ["Bonds", "", ""],
      ["At fair value", "5,159", "4,656"],
      ["Cash equivalents", "155", "66"],
      ["Due within a year", "703", "2,004"],
      ["Due later", "4,301", "2,586"],
      ["Bills", "", ""],
      ["At fair value", "17,568", "5,755"],
      ["Cash equivalents", "1,158", "–"],
      ["Due within a year", "10,810", "529"],
      ["Due later", bills, "5,226"],
    ] as const;

  it("are marked where one of them does not come to its total in one column", () => {
    assert.deepEqual(marked(held("5,600")), []);
    assert.deepEqual(marked(held("5,606")).slice(0, 1), ["At fair value"]);
  });
});

describe("prove: a numbered statement whose first result is split below it", () => {
  const bank = (revenue: string, trading: string): Grid => [
    ["", "2014", "2013"],
    ["一、营业收入", revenue, "45,098"],
    ["利息净收入", "25,157", "32,115"],
    ["手续费净收入", "7,181", "8,878"],
    ["投资收益", "4,702", trading],
    ["其中:提前偿还的收益", "–", "(1)"],
    ["汇兑损益", "1,579", "369"],
    ["其他收益", "151", "433"],
    ["二、营业支出", "(10,820)", "(12,265)"],
    ["税金及附加", "(390)", "(458)"],
    ["业务及管理费", "(10,430)", "(11,807)"],
    ["三、营业利润", "27,950", "32,833"],
  ];

  it("is marked where it or a part of it is wrong in one column, by little too, though a row tells a part of a part", () => {
    assert.deepEqual(marked(bank("38,770", "3,303")), []);
    assert.ok(marked(bank("38,700", "3,303")).includes("一、营业收入"));
    assert.ok(marked(bank("(38,770)", "3,303")).includes("一、营业收入"));
    assert.ok(marked(bank("38,770", "3,307")).includes("投资收益"));
  });
});
