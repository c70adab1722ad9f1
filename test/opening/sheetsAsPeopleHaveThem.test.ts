import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";

const opened = (...lines: readonly string[]): Promise<Pack> => packFromText(lines.join("\n"), "sheet.csv");

const income = [
  "Revenue,900,800",
  "Cost of sales,(500),(450)",
  "Gross profit,400,350",
  "Profit before tax,400,350",
  "Income tax expense,(80),(70)",
  "Profit for the year,320,280",
];
const position = [
  "Goodwill,300,300",
  "Inventories,120,110",
  "Cash and cash equivalents,80,70",
  "Total assets,500,480",
  "Borrowings,200,220",
  "Total liabilities,200,220",
  "Total equity,300,260",
];

/** Two tables beside each other, an empty column between them. */
const beside = (left: readonly string[], right: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => `${left[at] ?? ",,"},,${right[at] ?? ",,"}`);

describe("Tables that stand beside each other on a sheet", () => {
  const left = ["Consolidated income statement,,", "€m,FY22,FY21", ...income];
  const right = ["Consolidated balance sheet,,", "€m,31-Dec-22,31-Dec-21", ...position];

  it("are tables of their own, each with its heads, its rows and its title", async () => {
    const pack = await opened(...beside(left, right));
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), ["Revenue | 800 | 900", "Cost of sales | (450) | (500)"]);
    assert.deepEqual(rowsOfTable(pack, "position").at(-1), "Total equity | 260 | 300");
    assert.deepEqual(columnsOfTable(pack, "position"), ["2021: 2021", "2022: 2022"]);
    assert.equal(pack.roles.totalAssets, "position.totalAssets");
  });

  it("take nothing from remarks right of their figures, beside a row or two", async () => {
    const rows = beside(left, right).map((row, at) =>
      at === 1 || at === 4 ? `${row},,Note: 2022 includes what was bought on 1 March 2022` : row,
    );
    const pack = await opened(...rows);
    assert.equal(rowsOfTable(pack, "position")[2], "Cash and cash equivalents | 70 | 80");
    assert.deepEqual(
      pack.periods.map(({ end, instant }) => end ?? instant),
      ["2021-12-31", "2022-12-31"],
    );
  });

  it("take nothing from what says beside each row where its figures were taken from", async () => {
    const sheet = (words: (row: string, at: number) => string): Promise<Pack> =>
      opened("Income statement,,,", "€m,2022,2021,Source", ...income.map((row, at) => `${row},${words(row, at)}`));
    assert.equal(rowsOfTable(await sheet(() => "p. 36"), "income")[0], "Revenue | 800 | 900");
    assert.equal(
      rowsOfTable(await sheet((_, at) => (at > 2 ? "see page 40" : "checked")), "income")[0],
      "Revenue | 800 | 900",
    );
    assert.equal(
      rowsOfTable(await sheet((_, at) => `Umsatz ${"ABCDEF"[at] ?? ""}`), "income")[0],
      "Revenue Umsatz A | 800 | 900",
    );
  });

  it("are one where the words right of the figures are the labels once more", async () => {
    const pack = await opened(
      "Income statement,,,",
      "€m,2022,2021,",
      ...income.map((row) => `${row},Label of ${row.slice(0, 9)}`),
    );
    assert.equal(pack.tables.length, 1);
    assert.deepEqual(rowsOfTable(pack, "income").length, income.length);
  });
});

describe("A short title over a table of a sheet", () => {
  it("names the statement whose heads stand under it, though another table ends right above", async () => {
    const pack = await opened(
      "PROFIT & LOSS,,",
      "Report Date,2022-03-31,2021-03-31",
      ...income,
      "BALANCE SHEET,,",
      "Report Date,2022-03-31,2021-03-31",
      ...position,
      "CASH FLOW:,,",
      "Report Date,2022-03-31,2021-03-31",
      "Cash from operating activity,90,80",
      "Cash from investing activity,(60),(50)",
      "Cash from financing activity,(20),(25)",
      "Net cash flow,10,5",
    );
    assert.deepEqual(
      pack.tables.map(({ kind, rows }) => [kind, rows.length]),
      [
        ["income statement", 6],
        ["financial position", 7],
        ["cash flows", 4],
      ],
    );
  });
});

describe("The unit of an export", () => {
  const heads = (...lines: readonly string[]) => opened("Income statement,,", ...lines, ...income);
  const money = async (...lines: readonly string[]) => {
    const { money: said } = await heads(...lines);
    return said === null ? null : `${said.currency} ${said.scale}`;
  };

  it("is the one that the words over the table name, whatever codes stand over the columns beside it", async () => {
    assert.equal(
      await money(
        "Annual Standardised in Millions of British Pounds,,",
        ",2022,2021",
        "Source,ARS,ARS",
        "Currency,GBP,GBP",
      ),
      "GBP 1000000",
    );
  });

  it("has the scale of the words over the table, where the columns print the currency's code alone", async () => {
    assert.equal(await money("(in thousands of euros),,", ",2022,2021", "Currency,EUR,EUR"), "EUR 1000");
  });

  it("may stand as millions of a currency's sign", async () => {
    assert.equal(
      await money("Annual Data | Millions of US $ except per share data,2022-12-31,2021-12-31"),
      "USD 1000000",
    );
  });

  it("is asked for where a currency without a scale stands over amounts in tenths", async () => {
    const tenths = income.map((row) => row.replace(/\d+/gu, (digits) => `${digits}.5`));
    const pack = await opened("Income statement,,", ",2022,2021", "Currency,GBP,GBP", ...tenths);
    assert.equal(pack.money, null);
    assert.match(
      pack.doubts?.find(({ about }) => about === "money")?.reason ?? "",
      /"GBP".*single units, thousands or millions/u,
    );
  });

  it("is that of the currency, one by one, where its amounts have cents", async () => {
    const cents = income.map((row) => row.replace(/\d+/gu, (digits) => `${digits}.25`));
    const { money: said } = await opened("Income statement,,", ",2022,2021", "Currency,GBP,GBP", ...cents);
    assert.equal(said?.scale, 1);
  });
});

describe("Labels and heads of an export", () => {
  it("play their part with what their amounts are in behind them", async () => {
    const pack = await opened(
      "Income statement,,",
      ",Year ended Dec. 31 2022,Year ended Dec. 31 2021",
      ...income.map((row) => row.replace(",", " (in thousands),")),
    );
    assert.deepEqual(pack.roles, {
      revenue: "income.revenueInThousands",
      costOfSales: "income.costOfSalesInThousands",
      grossProfit: "income.grossProfitInThousands",
      resultBeforeTax: "income.profitBeforeTaxInThousands",
      incomeTax: "income.incomeTaxExpenseInThousands",
      resultForThePeriod: "income.profitForTheYearIn",
    });
  });

  it("have days whose month comes first, with strokes, and the letter of an actual year", async () => {
    const pack = await opened(
      "Income statement,,",
      "For the Fiscal Period Ending,12 months Jun-30-2022A,12 months Jun-30-2021A",
      ...income,
    );
    assert.deepEqual(
      pack.periods.map(({ end, months }) => [end, months]),
      [
        ["2021-06-30", 12],
        ["2022-06-30", 12],
      ],
    );
  });

  it("take no result from continuing operations in short for the result", async () => {
    const pack = await opened(
      "Income statement,,",
      "US$ million,2022,2021",
      ...income.slice(0, 5),
      "Income (Loss) from Cont Ops,320,280",
      '"Net Income, GAAP",320,280',
    );
    assert.equal(pack.roles.resultForThePeriod, "income.netIncomeGaap");
  });
});

describe("Columns of a sheet beside its labels and figures", () => {
  it("that say what each row is in give the rows and the table their units, and the labels nothing", async () => {
    const pack = await opened(
      "Income statement,,,",
      "Item,Unit,FY2022,FY2021",
      ...income.map((row) => row.replace(",", ",USD m,")),
      "Gross margin,%,44.4,43.8",
      "Basic EPS,USD,1.23,1.11",
      "Net debt to EBITDA,x,1.8,2.1",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["USD", 1_000_000]);
    const rows = pack.tables[0]?.rows ?? [];
    assert.deepEqual(
      rows.slice(4).map(({ label, unit }) => [label, unit ?? ""]),
      [
        ["Income tax expense", ""],
        ["Profit for the year", ""],
        ["Gross margin", "%"],
        ["Basic EPS", "US$ per share"],
        ["Net debt to EBITDA", "x"],
      ],
    );
  });

  it("that number accounts are no figures", async () => {
    const pack = await opened(
      "Profit and loss account,,,",
      "For the year ended 31 December 2022,,,",
      "Code,Account,2022 £,2021 £",
      ...income.map((row, at) => `${/profit/iu.test(row) ? "" : 4000 + 10 * at},${row}`),
    );
    assert.deepEqual(columnsOfTable(pack, "income"), ["2021: 2021", "2022: 2022"]);
    assert.deepEqual(rowsOfTable(pack, "income")[0], "Revenue | 800 | 900");
  });

  it("that tell years before what happened in them are kept", async () => {
    const pack = await opened(
      "Income statement,,,",
      "US$ million,,2022,2021",
      ...income.map((row) => row.replace(",", ",,")),
      "Acquisitions by year,,,",
      ...[
        "2011,Alpha Limited,10,20",
        "2012,Beta Limited,30,40",
        "2013,Gamma Limited,50,60",
        "2014,Delta Limited,70,80",
      ],
    );
    const cells = pack.tables.flatMap(({ rows }) => rows.map((row) => JSON.stringify(row)));
    assert.equal(cells.filter((row) => row.includes("Alpha") && row.includes("2011")).length, 1);
  });

  it("that hold a whole year beside its quarters, under the year, last twelve months", async () => {
    const pack = await opened(
      "Consolidated income statement,,,,,",
      ",2022,2022,2022,2022,2022",
      "US$ million,Q1,Q2,Q3,Q4,FY",
      "Revenue,200,210,220,270,900",
      "Cost of sales,(120),(115),(125),(140),(500)",
      "Gross profit,80,95,95,130,400",
    );
    assert.deepEqual(
      pack.periods.map(({ end, months }) => [end, months]),
      [
        ["2022-03-31", 3],
        ["2022-06-30", 3],
        ["2022-09-30", 3],
        ["2022-12-31", 12],
        ["2022-12-31", 3],
      ],
    );
  });
});

describe("A column with the currency of every row", () => {
  it("leaves the scale to the words over the table", async () => {
    const pack = await opened(
      "Income statement (in thousands),,,",
      "Item,Currency,FY2022,FY2021",
      ...income.map((row) => row.replace(",", ",EUR,")),
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["EUR", 1_000]);
    assert.deepEqual(
      pack.tables[0]?.rows.map(({ unit }) => unit),
      income.map(() => undefined),
    );
  });
});
