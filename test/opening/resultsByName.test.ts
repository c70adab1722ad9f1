import assert from "node:assert/strict";
import { columnsOfTable, packFromText } from "../support/openedPack.ts";
import { statement } from "../support/printedStatement.ts";

describe("A trust's statement of total return", () => {
  it("is its income statement, of the group beside the trust alone", async () => {
    const text = statement(
      "Statements of total return",
      ["Year ended 30 September 2014"],
      "Group 2014 S$'000 | Group 2013 S$'000 | Trust 2014 S$'000 | Trust 2013 S$'000",
      [
        "Gross revenue | 3,500 | 3,300 | 1,900 | 1,800",
        "Property expenses | (900) | (850) | (500) | (450)",
        "Net property income | 2,600 | 2,450 | 1,400 | 1,350",
        "Borrowing costs | (800) | (750) | (600) | (550)",
        "Total return before tax | 1,800 | 1,700 | 800 | 800",
        "Taxation | (100) | (90) | – | –",
        "Total return for the year | 1,700 | 1,610 | 800 | 800",
      ],
    );
    const pack = await packFromText(text, "trust.md");
    assert.deepEqual(columnsOfTable(pack, "income").slice(0, 2), ["2013: 2013", "2014: 2014"]);
    assert.deepEqual(
      [pack.roles.revenue, pack.roles.resultBeforeTax, pack.roles.resultForThePeriod],
      ["income.grossRevenue", "income.totalReturnBeforeTax", "income.totalReturnForTheYear"],
    );
  });
});

describe("A column of what a prior year was adjusted by", () => {
  it("is of no period", async () => {
    const text = statement(
      "Statement of profit or loss",
      ["for the year ended 31 December 2014"],
      "As previously reported 2014 £'000 | Prior year adjustment £'000 | As restated 2014 £'000",
      [
        "Revenue | 1,204 | (4) | 1,200",
        "Cost of sales | (700) | – | (700)",
        "Gross profit | 504 | (4) | 500",
        "Administrative expenses | (304) | 4 | (300)",
        "Profit before tax | 200 | – | 200",
      ],
    );
    const pack = await packFromText(text, "restated.md");
    assert.deepEqual(
      pack.periods.map(({ key }) => key),
      ["2014", "2014-restated"],
    );
  });
});

describe("The income of the consolidated group, before the share of what it does not consolidate", () => {
  it("is what tax leaves of the result, and the net income adds up to it", async () => {
    const pack = await packFromText(
      statement("Statements of income", ["Years ended 30 June (US$ in millions)"], "2014 | 2013", [
        "Net sales | 4,000 | 3,900",
        "Cost of sales | 1,800 | 2,000",
        "Income before income taxes | 2,200 | 1,900",
        "Provision for income taxes | 550 | 475",
        "Income of consolidated group | 1,650 | 1,425",
        "Income (loss) from unconsolidated subsidiaries, net of taxes | 11 | (5)",
        "Net income including noncontrolling interest | 1,661 | 1,420",
      ]),
      "group.md",
    );
    assert.deepEqual(pack.doubts, []);
    const sumOf = (id: string) => pack.tables[0]?.rows.find((row) => row.id === id)?.sumOf?.length;
    assert.deepEqual(
      [sumOf("income.incomeOfConsolidatedGroup"), sumOf("income.netIncomeIncludingNoncontrollingInterest")],
      [2, 2],
    );
  });
});

describe("A pre-tax income", () => {
  it("is what revenue less expenses comes to, and the result before tax", async () => {
    const pack = await packFromText(
      statement("Statements of income", ["Years ended 30 June (US$ in millions)"], "2014 | 2013", [
        "Total revenue | 571 | 450",
        "Total expenses | 384 | 330",
        "Pre-tax income | 187 | 120",
        "Income tax | 40 | 25",
        "Net income | 147 | 95",
      ]),
      "pretax.md",
    );
    const rowsOf = pack.tables[0]?.rows ?? [];
    assert.deepEqual(
      rowsOf.flatMap(({ id, sumOf }) => (sumOf === undefined ? [] : [`${id} = ${sumOf.join(" ")}`])),
      [
        "income.preTaxIncome = income.totalRevenue -income.totalExpenses",
        "income.netIncome = income.preTaxIncome -income.incomeTax",
      ],
    );
    assert.equal(pack.roles.resultBeforeTax, "income.preTaxIncome");
  });
});

describe("Rows that are numbered in Roman numerals", () => {
  it("play their parts all the same", async () => {
    const pack = await packFromText(
      statement("Statement of profit and loss", ["Years ended 31 March (₹ in million)"], "Particulars | 2014 | 2013", [
        "I | Revenue from operations | 541 | 498",
        "II | Expenses | 461 | 438",
        "III | Profit before tax (I - II) | 80 | 60",
        "IV | Tax expense | 20 | 15",
        "V | Profit for the year (III - IV) | 60 | 45",
      ]),
      "numerals.md",
    );
    const { revenue, resultBeforeTax, incomeTax, resultForThePeriod } = pack.roles;
    const labelOf = (id = ""): string => pack.tables[0]?.rows.find((row) => row.id === id)?.label ?? "none";
    assert.deepEqual([revenue, resultBeforeTax, incomeTax, resultForThePeriod].map(labelOf), [
      "I Revenue from operations",
      "III Profit before tax (I - II)",
      "IV Tax expense",
      "V Profit for the year (III - IV)",
    ]);
  });
});

describe("An amount for each equity share, in the singular", () => {
  it("is the basic amount for each share", async () => {
    const pack = await packFromText(
      statement("Statement of profit and loss", ["for the year ended 31 March 2014 (₹ in lakhs)"], "2014 | 2013", [
        "Revenue from operations | 1,571.20 | 1,450.10",
        "Total expenses | 1,384.10 | 1,330.00",
        "Profit/(Loss) before tax | 187.10 | 120.10",
        "Profit/(Loss) for the year | 147.10 | 95.10",
        "Earning/(Loss) per equity share (Basic and Diluted) | 1.47 | 0.95",
      ]),
      "equity.md",
    );
    assert.equal(pack.roles.basicPerShare, "income.earningLossPerEquityShare");
  });
});

describe("A list that revenue heads", () => {
  it("has its total without a label for the revenue", async () => {
    const pack = await packFromText(
      statement(
        "Consolidated Statements of Income",
        ["Year ended December 31, 2031", "(in millions of US$)"],
        "2031 | 2030",
        [
          "Revenues: | |",
          "Products | 700 | 600",
          "Services | 300 | 300",
          " | 1,000 | 900",
          "Cost of revenues | (600) | (550)",
          "Gross profit | 400 | 350",
        ],
      ),
      "report.md",
    );
    const revenue = pack.tables[0]?.rows.find(({ id }) => id === pack.roles.revenue);
    assert.deepEqual(
      revenue?.figures?.map((figure) => (typeof figure === "string" ? figure : figure?.printed)),
      ["900", "1,000"],
    );
  });
});
