import assert from "node:assert/strict";
import type { DraftTable } from "../../../src/interpreting/DraftTable.ts";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import { draftOfGrid } from "../../support/draftTables.ts";
import { marked, type Grid } from "../../support/markedRows.ts";

const heads = ["", "2014", "2013"];

const replaced = (grid: Grid, label: string, figures: readonly string[]): Grid =>
  grid.map((row) => (row[0] === label ? [label, ...figures] : row));

const without = (grid: Grid, label: string): Grid => grid.filter(([first]) => first !== label);

const equity: Grid = [
  heads,
  ["Equity", "", ""],
  ["Share capital", "51,235", "51,235"],
  ["Reserves", "482,113", "534,120"],
  ["Equity attributable to owners of the Company", "533,348", "585,355"],
  ["Non-controlling interests", "11,224", "13,319"],
  ["Total equity", "544,572", "598,674"],
];

const income: Grid = [
  heads,
  ["Revenue", "877,866", "1,063,547"],
  ["Cost of sales", "(716,072)", "(533,233)"],
  ["Gross profit", "161,794", "530,314"],
  ["Administrative expenses", "(148,121)", "(145,222)"],
  ["Profit before tax", "13,673", "385,092"],
  ["Income tax", "(4,472)", "(39,601)"],
  ["Profit for the year", "9,201", "345,491"],
  ["Attributable to:", "", ""],
  ["Owners of the Company", "6,171", "342,686"],
  ["Non-controlling interests", "3,030", "2,805"],
];

const cash: Grid = [
  heads,
  ["Net cash from operating activities", "40,211", "51,093"],
  ["Net cash used in investing activities", "(21,404)", "(30,775)"],
  ["Net cash used in financing activities", "(12,007)", "(16,867)"],
  ["Net increase in cash and cash equivalents", "6,800", "3,451"],
  ["Cash and cash equivalents at beginning of year", "128,385", "125,293"],
  ["Effect of exchange rate changes", "(438)", "(359)"],
  ["Cash and cash equivalents at end of year", "134,747", "128,385"],
];

const mainland: Grid = [
  ["", "2014", "2013"],
  ["一、营业总收入", "1,993,275.39", "1,748,516.95"],
  ["其中:营业收入", "1,993,275.39", "1,748,516.95"],
  ["二、营业总成本", "1,721,919.54", "1,873,689.53"],
  ["其中:营业成本", "1,574,065.66", "1,716,730.99"],
  ["税金及附加", "13,918.46", "9,258.50"],
  ["销售费用", "133,935.42", "147,700.04"],
  ["加:其他收益", "24,239.72", "23,008.57"],
  ["三、营业利润(亏损以“-”号填列)", "295,595.57", "-102,164.01"],
  ["加:营业外收入", "1,476.79", "932.83"],
  ["四、利润总额(亏损总额以“-”号填列)", "297,072.36", "-101,231.18"],
  ["减:所得税费用", "73,722.05", "75,513.50"],
  ["五、净利润(净亏损以“-”号填列)", "223,350.31", "-176,744.68"],
  ["1.归属于母公司股东的净利润(净亏损以“-”号填列)", "220,988.50", "-179,262.82"],
  ["2.少数股东损益(净亏损以“-”号填列)", "2,361.81", "2,518.14"],
];

describe("prove: damages that a sum covers", () => {
  it("marks nothing in the statements as they are printed", () => {
    assert.deepEqual(marked(equity, { kind: "financial position" }), []);
    assert.deepEqual(marked(income, { kind: "income statement" }), []);
    assert.deepEqual(marked(cash, { kind: "cash flows" }), []);
    assert.deepEqual(marked(mainland, { kind: "income statement" }), []);
  });

  it("marks each line of which an exchange of two columns explains the sum, where several do", () => {
    const crossed = replaced(equity, "Reserves", ["534,120", "482,113"]);
    const rows = marked(crossed, { kind: "financial position" });
    assert.ok(rows.includes("Reserves"), rows.join());
    assert.ok(rows.includes("Equity attributable to owners of the Company"), rows.join());
  });

  it("marks small amounts that stand in each other's column", () => {
    const payables: Grid = [
      heads,
      ["Current liabilities", "", ""],
      ["Trade payables", "136.3", "143.8"],
      ["Borrowings", "26.9", "20.6"],
      ["Tax payable", "8.2", "6.6"],
      ["Total current liabilities", "171.4", "171.0"],
    ];
    assert.deepEqual(marked(payables), []);
    assert.deepEqual(marked(replaced(payables, "Borrowings", ["20.6", "26.9"])), ["Borrowings"]);
  });

  it("marks a share of the result that stands alone, where the other owners' is lost", () => {
    assert.deepEqual(marked(without(income, "Non-controlling interests"), { kind: "income statement" }), [
      "Owners of the Company",
    ]);
  });

  it("takes dividends at the foot of a statement for no shares of the result, whatever they are attributable to", () => {
    const dividends: Grid = [
      ...income,
      ["Dividends attributable to the year:", "", ""],
      ["Interim dividend declared", "1,024", "2,048"],
      ["Final dividend proposed", "2,050", "4,099"],
    ];
    assert.deepEqual(marked(dividends, { kind: "income statement" }), []);
  });

  it("marks a gross profit without its cost, and a net income below its cost alone", () => {
    assert.ok(marked(without(income, "Cost of sales"), { kind: "income statement" }).includes("Gross profit"));
    const bank: Grid = [
      heads,
      ["Interest expense", "(18,363)", "(21,818)"],
      ["Net interest income", "20,162", "29,967"],
      ["Operating expenses", "(11,854)", "(10,915)"],
      ["Profit before taxation", "8,308", "19,052"],
    ];
    assert.ok(marked(bank, { kind: "income statement" }).includes("Net interest income"));
  });

  it("marks the cash carried down, where what moves it is lost, and what all activities come to", () => {
    assert.ok(
      marked(without(cash, "Effect of exchange rate changes"), { kind: "cash flows" }).includes(
        "Cash and cash equivalents at end of year",
      ),
    );
    assert.ok(
      marked(without(cash, "Net cash used in financing activities"), { kind: "cash flows" }).includes(
        "Net increase in cash and cash equivalents",
      ),
    );
  });

  it("takes a movement of a bank's deposits for a part of its cash flows, not for what they come to", () => {
    const bank: Grid = [
      heads,
      ["Profit before tax", "9,201", "8,345"],
      ["Depreciation", "1,204", "1,100"],
      ["Net increase in loans to customers", "(21,404)", "(30,775)"],
      ["Net increase in customer deposits", "31,210", "42,423"],
      ["Net cash from operating activities", "20,211", "21,093"],
      ["Net cash used in investing activities", "(10,007)", "(16,867)"],
      ["Net increase in cash and balances with banks", "10,204", "4,226"],
    ];
    assert.deepEqual(marked(bank, { kind: "cash flows" }), []);
    assert.deepEqual(marked(without(bank, "Net cash used in investing activities"), { kind: "cash flows" }), [
      "Net increase in cash and balances with banks",
    ]);
  });

  it("marks any figure of the costs that a mainland statement lists under their total", () => {
    const rows: readonly [string, readonly string[]][] = [
      ["二、营业总成本", ["2,721,919.54", "1,873,689.53"]],
      ["税金及附加", ["23,918.46", "9,258.50"]],
      ["销售费用", ["133,935.42", "157,700.04"]],
    ];
    for (const [label, figures] of rows)
      assert.ok(marked(replaced(mainland, label, figures), { kind: "income statement" }).includes(label), label);
    assert.ok(marked(without(mainland, "税金及附加"), { kind: "income statement" }).length > 0);
  });

  it("marks a net profit whose tax stands in the row above, though its owners' shares come to it", () => {
    const glued = without(mainland, "减:所得税费用").map((row) =>
      row[0]?.startsWith("四") === true ? [`${row[0]} 减:所得税费用`, ...row.slice(1)] : row,
    );
    assert.ok(marked(glued, { kind: "income statement" }).includes("五、净利润(净亏损以“-”号填列)"));
  });

  it("puts in doubt every figure of a list that its total comes to in no column", () => {
    const crossed = replaced(income, "Administrative expenses", ["(143,121)", "(142,222)"]);
    const rows = marked(crossed, { kind: "income statement" });
    assert.ok(rows.includes("Administrative expenses"), rows.join());
    assert.ok(!rows.includes("Income tax"), rows.join());
  });

  it("goes on adding up behind rows that tell parts of the one above, where ordinary rows follow them", () => {
    const telecom: Grid = [
      heads,
      ["Net revenue", "56,337", "58,427"],
      ["Of which: interest income", "333", "360"],
      ["Of which: revenue from insurance contracts", "2,284", "2,238"],
      ["Other operating income", "586", "751"],
      ["Goods and services purchased", "(22,355)", "(22,963)"],
      ["Personnel costs", "(9,463)", "(9,779)"],
      ["EBITDA", "25,105", "26,436"],
      ["Depreciation", "(12,070)", "(11,777)"],
      ["Profit from operations", "13,035", "14,659"],
    ];
    assert.deepEqual(marked(telecom, { kind: "income statement" }), []);
    assert.ok(
      marked(replaced(telecom, "Personnel costs", ["(9,463)", "(9,797)"]), { kind: "income statement" }).includes(
        "Personnel costs",
      ),
    );
  });
});

describe("prove: damages that another table covers", () => {
  const summary = (...rows: Grid): DraftTable =>
    draftOfGrid("summary", [heads, ...rows], { title: "Financial summary" });
  const statement = draftOfGrid("income", income, { kind: "income statement" });
  const cells = (table: DraftTable, beside: DraftTable = statement): readonly string[] => {
    const { rows } = prove([beside, table]);
    return table.rows.flatMap(({ id }) =>
      (rows[id]?.bearings ?? []).flatMap((bearing, column) =>
        bearing === "doubtful" ? [`${id} ${String(column)}`] : [],
      ),
    );
  };

  it("marks a digit of a row that the statement prints under the same name, the other year being the same", () => {
    assert.deepEqual(cells(summary(["Revenue", "877,866", "1,063,547"])), []);
    assert.deepEqual(cells(summary(["Revenue", "977,866", "1,063,547"])), ["summary.0 0"]);
  });

  it("marks it also where the statement prints amounts for each share, with more decimals", () => {
    const perShare = draftOfGrid("income", [...income, ["Basic earnings per share (pence)", "3.65", "6.83"]], {
      kind: "income statement",
    });
    assert.deepEqual(cells(summary(["Revenue", "877,866", "1,063,547"]), perShare), []);
    assert.deepEqual(cells(summary(["Revenue", "977,866", "1,063,547"]), perShare), ["summary.0 0"]);
  });

  it("marks nothing that is printed more finely and rounds to what the statement prints", () => {
    assert.deepEqual(cells(summary(["Revenue", "877,866.0", "1,063,547.4"], ["Costs", "716,072.3", "533,233.1"])), []);
  });

  it("marks a row whose two years the statement prints the other way round", () => {
    assert.deepEqual(cells(summary(["Profit for the year", "345,491", "9,201"])), ["summary.0 0", "summary.0 1"]);
  });
});

describe("prove: damages of notes that reconcile", () => {
  const adjusted: Grid = [
    heads,
    ["Operating profit", "24.8", "170.5"],
    ["Amortisation of acquired intangibles", "13.4", "15.2"],
    ["Restructuring costs", "5.4", "5.7"],
    ["Acquisition costs", "1.0", "–"],
    ["Adjusted operating profit", "44.6", "191.4"],
  ];
  const tax: Grid = [
    heads,
    ["Profit before tax", "31,626", "46,957"],
    ["Tax at the applicable rate of 16.5%", "5,218", "7,748"],
    ["Tax effect of income not taxable", "(435)", "(2,404)"],
    ["Tax losses not recognised", "187", "8,279"],
    ["Overprovision in prior years", "(2,828)", "(830)"],
    ["Income tax expense for the year", "2,142", "12,793"],
  ];
  const book: Grid = [
    ["", "Software", "Customers", "Total"],
    ["Cost", "11,839", "309,400", "321,239"],
    ["Accumulated amortisation", "(7,681)", "(35,343)", "(43,024)"],
    ["Net book amount", "4,158", "274,057", "278,215"],
  ];

  it("marks nothing in them as they are printed", () => {
    for (const grid of [adjusted, tax, book]) assert.deepEqual(marked(grid), []);
  });

  it("marks an adjusted result, a tax and a net book amount whose list has lost a row", () => {
    assert.ok(marked(without(adjusted, "Restructuring costs")).includes("Adjusted operating profit"));
    assert.ok(marked(without(tax, "Tax at the applicable rate of 16.5%")).includes("Income tax expense for the year"));
    assert.ok(marked(without(book, "Accumulated amortisation")).includes("Net book amount"));
  });

  it("leaves a list alone in which a label goes on with a word that begins totals", () => {
    const list: Grid = [
      heads,
      ["Rental income", "311.2", "402.6"],
      ["Share of Profit from associates", "13.8", "160.3"],
      ["Gains on Net hedges", "4.6", "19.4"],
      ["Others", "7.7", "8.1"],
    ];
    assert.deepEqual(marked(list), []);
  });

  it("leaves key figures alone, in which an adjusted result follows other results", () => {
    const key: Grid = [
      heads,
      ["Revenue", "708.0", "988.9"],
      ["Gross profit", "311.2", "402.6"],
      ["Profit before tax", "13.8", "160.3"],
      ["Adjusted operating profit", "44.6", "191.4"],
    ];
    assert.deepEqual(marked(key), []);
  });
});
