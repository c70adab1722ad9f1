import assert from "node:assert/strict";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

/** A page's text as programs write it that put each value on a line of its own; strokes part the lines. */
const page = (...parts: readonly string[]): string => parts.join("/").split("/").join("\n");

describe("Statements with a value a line and the currency's signs between them", () => {
  const result = page(
    "CONSOLIDATED STATEMENTS OF INCOME/(In millions, except per share data)/Year Ended December 31,/2014/2013/2012",
    "Net revenues/$/4,310 $/3,980 $/3,700 ",
    "Cost of goods sold/2,110 /2,000 /1,890 ",
    "Gross profit/2,200 /1,980 /1,810 ",
    "Operating expenses/1,200 /1,100 /1,010 ",
    "Operating income/1,000 /880 /800 ",
    "Income taxes/250 /220 /200 ",
    "Net income/$/750 $/660 $/600 ",
    "Basic earnings per share/$/3.75 $/3.30 $/3.00 ",
    "Average shares outstanding/200 /200 /200 ",
    "See accompanying notes to consolidated financial statements./61",
  );

  it("keep the rows whose amounts have the sign of the next column behind them", async () => {
    const pack = await packFromText(result, "result.txt");
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Net revenues | 3,700 | 3,980 | 4,310",
      "Cost of goods sold | 1,890 | 2,000 | 2,110",
      "Gross profit | 1,810 | 1,980 | 2,200",
      "Operating expenses | 1,010 | 1,100 | 1,200",
      "Operating income | 800 | 880 | 1,000",
      "Income taxes | 200 | 220 | 250",
      "Net income | 600 | 660 | 750",
      "Basic earnings per share | 3.00 | 3.30 | 3.75",
      "Average shares outstanding | 200 | 200 | 200",
    ]);
    assert.equal(pack.roles.revenue, "income.netRevenues");
  });

  it("are read from the paragraphs of a web page, too", async () => {
    const paragraphs = result.split("\n").flatMap((line) => (line.trim() === "" ? [] : [`<p>${line.trim()}</p>`]));
    const pack = await packFromText(`<html><body>${paragraphs.join("\n")}</body></html>`, "result.html");
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 3), [
      "Net revenues | 3,700 | 3,980 | 4,310",
      "Cost of goods sold | 1,890 | 2,000 | 2,110",
      "Gross profit | 1,810 | 1,980 | 2,200",
    ]);
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ period }) => period),
      ["2012", "2013", "2014"],
    );
  });

  it("have no period under a title over two lines that names an average of several", async () => {
    const average = page(
      "AVERAGE FOR THE TRAILING FIVE/QUARTERS ENDED/December 31, 2014/December 31, 2013/Total debt/118 /121 ",
      "Equity/139 /142 /Capital/257 /263 ",
    );
    const pack = await packFromText(`${result}\n${average}`, "average.txt");
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ period }) => period),
      [undefined, undefined],
    );
  });

  it("doubt the figures of a row whose label ends with the sign of a column", async () => {
    const rows = [
      "(In millions)|2014|2013",
      "Net revenues|4,310|3,980",
      "Cost of goods sold|2,110|2,000",
      "Gross profit|2,200|1,980",
      "Other expenses 1,450 $||1,320",
      "Net income|750|660",
    ].map((row) => `<tr>${row.replaceAll(/[^|]+|(?<=\|)(?=\|)/g, "<td>$&</td>").replaceAll("|", "")}</tr>`);
    const pack = await packFromText(
      `<html><body><p>Consolidated statements of income</p><table>${rows.join("")}</table></body></html>`,
      "income.html",
    );
    assert.deepEqual(
      rowsOfTable(pack, "income").filter((row) => row.startsWith("Other")),
      ["Other expenses 1,450 $ | 1,320? | ·"],
    );
  });

  it("take no paragraph above their years for what stands over the columns", async () => {
    const prose = `The rate rose ${"because of the mix of earnings and of new rules ".repeat(3)}in the third quarter of 2014.`;
    const taxes = page(
      `YEAR ENDED DECEMBER 31,/Federal rate/State taxes/Effective rate/${prose}`,
      "Deferred taxes comprise the following as of:/DECEMBER 31,/(In millions)/2014/2013/Deferred tax assets:/Inventories/98 /69 /Reserves/143 /113 /Leases/458 /474 /Total/699 /656 ",
    );
    const pack = await packFromText(`${result}\n${taxes}`, "taxes.txt");
    assert.deepEqual(
      pack.tables.at(-1)?.columns.map(({ period }) => period),
      ["2013", "2014"],
    );
  });

  it("have the brackets that end amounts, whose cells the page had beside them", async () => {
    const pack = await packFromText(
      page(
        "CONSOLIDATED STATEMENTS OF OPERATIONS/(In thousands of U.S. dollars)/Year Ended December 31,/2014/2013",
        "Net revenues/$/1,200/$/1,100/Costs/(1,500/)/(1,050/)/Operating (loss) income/(300/)/50",
        "Income taxes/-/(10/)/Net (loss) income/$/(300/)/$/40/Change in revenues/9.1/%/(2.0/)%",
      ),
      "brackets.txt",
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Net revenues | 1,100 | 1,200",
      "Costs | (1,050) | (1,500)",
      "Operating (loss) income | 50 | (300)",
      "Income taxes | (10) | -",
      "Net (loss) income | 40 | (300)",
      "Change in revenues | (2.0%) | 9.1%",
    ]);
  });

  it("are read without the strokes that a program left at the ends of lines", async () => {
    const page = [
      "CONSOLIDATED BALANCE SHEETS",
      "(Expressed in thousands of U.S. dollars)",
      "| |\nDecember 31,\n2014 | | |\nDecember 31,\n2013 | |",
      ...[
        ["Cash", "$ | 120", "$ | 100"],
        ["Receivables", "| 380", "| 350"],
        ["Total assets", "$ | 500", "$ | 450"],
        ["Payables", "| 200", "| 180"],
        ["Retained earnings", "| 300", "| 270"],
        ["Total liabilities and equity", "$ | 500", "$ | 450"],
      ].map(([label = "", now = "", before = ""]) => `${label} | |\n${now} | | |\n${before} | |\n| |`),
    ];
    const pack = await packFromText(page.join("\n"), "strokes.txt");
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "Cash | 100 | 120",
      "Receivables | 350 | 380",
      "Total assets | 450 | 500",
      "Payables | 180 | 200",
      "Retained earnings | 270 | 300",
      "Total liabilities and equity | 450 | 500",
    ]);
  });

  it("keep the rows whose signs stand in lines of their own, and no row for the page's number", async () => {
    const balance = page(
      "CONSOLIDATED BALANCE SHEETS/(In millions)/December 31,/2014/2013/Assets",
      "Cash/ /$/120 /$/100 /Receivables/ / /380 / /350 /Total assets/ /$/500 /$/450 ",
      "Payables/ /$/200 /$/180 /Retained earnings/ / /300 / /270 ",
      "Total liabilities and equity/ /$/500 /$/450 /The accompanying notes are an integral part of this statement./58",
    );
    const pack = await packFromText(balance, "balance.txt");
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "Assets",
      "Cash | 100 | 120",
      "Receivables | 350 | 380",
      "Total assets | 450 | 500",
      "Payables | 180 | 200",
      "Retained earnings | 270 | 300",
      "Total liabilities and equity | 450 | 500",
    ]);
  });

  it("doubt every value of rows that have more of them than there are years", async () => {
    const changes = page(
      "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Years ended December 31,/2014/2013",
      "Movement/Net revenues/4,310 /3,980 /330 /8 %/Cost of sales/2,110 /2,000 /110 /6 %",
      "Gross profit/2,200 /1,980 /220 /11 %/Net income/750 /660 /90 /#",
    );
    const pack = await packFromText(changes, "changes.txt");
    const table = pack.tables.find(({ id }) => id === "income");
    for (const { label, figures } of table?.rows ?? [])
      assert.ok(
        (figures ?? []).every((figure) => figure === null),
        `${label} has a figure under a head that it may not stand under.`,
      );
    const doubted = new Set(pack.doubts.map(({ row }) => row));
    for (const { id, kind } of table?.rows ?? []) assert.ok(kind === "heading" || doubted.has(id), `${id} is doubted`);
  });

  it("have two columns for what changed between two years, the amount and its percentage", async () => {
    const changes = page(
      "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Years ended December 31,/2014/2013/2014 vs. 2013",
      "Net revenues/4,310 /3,980 /330 /8 %/Cost of sales/2,110 /2,000 /110 /6 %",
      "Gross profit/2,200 /1,980 /220 /11 %/Net income/750 /660 /90 /14 %",
    );
    const pack = await packFromText(changes, "changes.txt");
    const table = pack.tables.find(({ id }) => id === "income");
    assert.deepEqual(
      table?.columns.map(({ heading, period, unit }) => [heading, period, unit]),
      [
        ["2013", "2013", undefined],
        ["2014", "2014", undefined],
        ["2014 vs. 2013", undefined, undefined],
        ["2014 vs. 2013", undefined, "%"],
      ],
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Net revenues | 3,980 | 4,310 | 330 | 8%",
      "Cost of sales | 2,000 | 2,110 | 110 | 6%",
      "Gross profit | 1,980 | 2,200 | 220 | 11%",
      "Net income | 660 | 750 | 90 | 14%",
    ]);
  });

  it("leave empty what a row does not print, where each value stands on the line of its column", async () => {
    const text = page(
      "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Year Ended December 31,/2014/2013/2012",
      "Net revenues/$/4,310 $/3,980 $/3,700 /Cost of sales/2,110 /2,000 /1,890 ",
      "Gain on divestitures/(310)/ /(40)/Goodwill impairment/271 / / /Other expenses/39 /80 /50 ",
      "Total operating expenses/2,110 /2,080 /1,900 /Operating income/2,200 /1,900 /1,800 ",
      "Income taxes/500 /400 /300 /Net income/$/1,700 $/1,500 $/1,500 /(Continued on following page)/62",
    );
    const pack = await packFromText(text, "empty.txt");
    assert.deepEqual(rowsOfTable(pack, "income").slice(2), [
      "Gain on divestitures | (40) | · | (310)",
      "Goodwill impairment | · | · | 271",
      "Other expenses | 50 | 80 | 39",
      "Total operating expenses | 1,900 | 2,080 | 2,110",
      "Operating income | 1,800 | 1,900 | 2,200",
      "Income taxes | 300 | 400 | 500",
      "Net income | 1,500 | 1,500 | 1,700",
    ]);
    assert.deepEqual(
      pack.doubts.filter(({ about }) => about === undefined),
      [],
    );
  });

  it("doubt the one value of a row that has fewer than there are years, and keep it out of the label", async () => {
    const pack = await packFromText(
      page(
        "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Year Ended December 31,/2014/2013",
        "Net revenues/4,310 /3,980 /Cost of sales/2,110 /2,000 /Impairment/271 ",
        "Operating income/1,929 /1,980 /Income taxes/429 /480 /Net income/1,500 /1,500 ",
      ),
      "fewer.txt",
    );
    const row = pack.tables[0]?.rows.find(({ label }) => label.startsWith("Impairment"));
    assert.equal(row?.label, "Impairment");
    assert.ok(pack.doubts.some((doubt) => doubt.row === row.id));
  });
});

describe("Tables with a value a line that stand below each other in a text", () => {
  const income = page(
    "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Year Ended December 31,/2014/2013",
    "Net revenues/4,310 /3,980 /Income taxes/500 /480 /Net income/1,700 /1,500 ",
  );

  /** Rows in which each has five values, under heads of which only two are understood. */
  const unread = page(
    "2014/2013/Share/2014 share/2013 share/Selling costs/954 /1,004 /51/13.4%/13.7%/Advertising/709 /790 /39/10.0/10.8",
    "Research/132 /149 /10/1.9/2.0",
  );
  const prose =
    "Selling costs as a percentage of sales fell by thirty basis points, as the dollar amounts of both years show.";

  it("have heads of their own each, and none from a table above that is not understood", async () => {
    const text = page(
      income,
      "NOTES/(In millions)/Year Ended December 31,",
      unread,
      prose,
      "Other costs were as follows:/2014/2013/Impairment/40 /329 /Interest expense/106 /99 /Other expense/37 /72 ",
    );
    const { tables } = await packFromText(text, "notes.txt");
    const other = tables.find(({ rows }) => rows.some(({ label }) => label === "Interest expense"));
    assert.deepEqual(
      other?.columns.map(({ heading, period, unit }) => [heading, period, unit]),
      [
        ["2013", "2013", undefined],
        ["2014", "2014", undefined],
      ],
    );
  });

  it("end before a sentence that a page's number follows", async () => {
    const long = `${prose} The expected life of the options rests on how they were exercised before.`;
    const text = page(
      income,
      "NOTES/(In millions)/Year Ended December 31,/2014/2013/Salaries/954 /1,004 /Pensions/709 /790 /Rent/132 /149 ",
      `${long}/50/Options outstanding at the beginning/4,020 /139 /Granted/669 /163 /Exercised/317 /110 `,
    );
    const { tables } = await packFromText(text, "notes.txt");
    const labels = tables.flatMap(({ rows }) => rows.map(({ label }) => label));
    assert.deepEqual(
      ["Salaries", "Pensions", "Rent", "Granted", "Exercised"].filter((label) => labels.includes(label)),
      ["Salaries", "Pensions", "Rent"],
    );
  });

  it("take no line of a currency's sign for the empty line of a column", async () => {
    const text = page(
      "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Year Ended December 31,/2014/2013/2012",
      "Net revenues/4,310 /3,980 /3,700 /Cost of sales/2,110 /2,000 /1,890 /Options exercised/120 /$/139 ",
      "Operating expenses/39 /80 /50 /Operating income/2,200 /1,900 /1,800 /Income taxes/500 /400 /300 ",
      "Net income/1,700 /1,500 /1,500 ",
    );
    const pack = await packFromText(text, "signs.txt");
    const row = pack.tables[0]?.rows.find(({ label }) => label.startsWith("Options"));
    assert.ok(
      (row?.figures ?? []).every((figure) => figure === null),
      JSON.stringify(row?.figures),
    );
    assert.ok(pack.doubts.some((doubt) => doubt.row === row?.id));
  });

  it("take a bracket or a percent sign in a line of its own to the value before it", async () => {
    const text = page(
      "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Year Ended December 31,/2014/2013",
      "Net revenues/4,310 /3,980 /Cost of sales/(2,110/)/(2,000/)/Income taxes/(500/)/(480/)",
      "Net income/1,700 /1,500 /Effective tax rate/22.7/%/24.2/%",
    );
    const pack = await packFromText(text, "brackets.txt");
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Net revenues | 3,980 | 4,310",
      "Cost of sales | (2,000) | (2,110)",
      "Income taxes | (480) | (500)",
      "Net income | 1,500 | 1,700",
      "Effective tax rate | 24.2% | 22.7%",
    ]);
    assert.equal(pack.tables[0]?.rows.at(-1)?.unit, "%");
  });

  it("have columns of their own for changes, whatever these are said to leave out", async () => {
    const text = page(
      income,
      "OPERATING RESULTS/(In millions)/FISCAL 2014/FISCAL 2013/% CHANGE",
      "% CHANGE EXCLUDING CURRENCY CHANGES(1)/FISCAL 2012/% CHANGE",
      "Footwear/29,510 /33,427 /-12%/-11%/33,135 /1%/Apparel/12,000 /12,500 /-4%/-3%/12,400 /1%",
      "Equipment/1,000 /900 /11%/12%/950 /-5%/Total revenues/42,510 /46,827 /-9%/-8%/46,485 /1%",
    );
    const pack = await packFromText(text, "changes.txt");
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Footwear"));
    assert.deepEqual(
      table?.columns.map(({ heading, period, unit }) => `${heading}: ${period ?? "none"}, ${unit ?? "money"}`),
      [
        "Fiscal 2012: 2012, money",
        "Fiscal 2013: 2013, money",
        "Fiscal 2014: 2014, money",
        "% Change: none, %",
        "% Change Excluding Currency Changes(1): none, %",
        "% Change: none, %",
      ],
    );
    assert.equal(rowsOfTable(pack, table?.id ?? "")[0], "Footwear | 33,135 | 33,427 | 29,510 | -12% | -11% | 1%");
  });
});

describe("A list of exhibits whose numbers stand in lines of their own", () => {
  it("has no number under the exhibit above it", async () => {
    const exhibit = "Restated articles of incorporation, as amended, which the annual report of an earlier year has";
    const pack = await packFromText(
      page(
        "CONSOLIDATED STATEMENTS OF INCOME/(In millions)/Year Ended December 31,/2014/2013",
        "Net revenues/4,310 /3,980 /Income taxes/500 /480 /Net income/1,700 /1,500 ",
        "Consolidated Balance Sheets at December 31, 2014 and December 31, 2013",
        `58/Exhibits:/3.1/${exhibit}/3.2/${exhibit}/4.1/${exhibit}/4.2/${exhibit}/4.3/${exhibit}`,
      ),
      "exhibits.txt",
    );
    const numbered = pack.tables.flatMap(({ rows }) =>
      rows.filter(({ label, figures = [] }) => label === exhibit && figures.some((figure) => figure !== null)),
    );
    assert.deepEqual(numbered, []);
  });
});

describe("Share capital that tells in lines of its own how many shares there are", () => {
  it("leaves the rows of equity below it in money", async () => {
    const pack = await packFromText(
      page(
        "CONSOLIDATED BALANCE SHEETS/(Dollars in millions)/December 31,/2014/2013",
        "Cash/700 /650 /Total assets/700 /650 /Equity/Common stock, par value $.01 per share/9 /9 ",
        "Shares outstanding - 2014: 576,310,168/Shares outstanding - 2013: 594,310,237",
        "Additional paid-in capital/391 /341 /Retained earnings/300 /300 /Total equity/700 /650 ",
      ),
      "shares.txt",
    );
    const rows = pack.tables.find(({ id }) => id === "position")?.rows ?? [];
    assert.deepEqual(
      rows.filter(({ unit }) => unit !== undefined).map(({ label }) => label),
      [],
    );
  });
});

const staff = page(
  "CONSOLIDATED INCOME STATEMENT/2024/2023/£000/£000/Revenue/1,000/900/Cost of sales/600/500/Gross profit/400/400",
  "Income tax/100/90/Profit for the year/300/310",
  "The average number of persons employed was:/2024/2023/Number/Number/Production/137/60/Support/25/15/162/75",
  "The cost of these persons was:/2024/2023/£000/£000/Wages/5,610/3,558/Taxes/718/341/6,328/3,899",
);

describe("Tables with a value a line below each other", () => {
  it("begin anew where the years stand once more, under a heading that is no row", async () => {
    const pack = await packFromText(staff, "staff.txt");
    assert.equal(pack.tables.length, 3);
    const rows = pack.tables.flatMap(({ id }) => rowsOfTable(pack, id));
    assert.ok(!rows.some((row) => /2023 \| 2024/u.test(row)));
    assert.ok(rows.includes("Wages | 3,558 | 5,610"));
  });

  it("count what stands over their columns in place of money", async () => {
    const pack = await packFromText(staff, "staff.txt");
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Support"));
    assert.deepEqual(
      table?.columns.map(({ unit, period }) => [pack.unitWords?.[unit ?? ""]?.kind, period]),
      [
        ["count", "2023"],
        ["count", "2024"],
      ],
    );
  });

  it("are in what stands below the years once for each, and count what is named above them", async () => {
    const oil = page(
      "Remaining reserves/2024/2023/'000 bbl/'000 bbl/Proved/502.1/630.2/Undeveloped/902.0/1,063.0/Probable/53.0/58.8",
      "Number of employees/2024/2023/Nil to HK$1,000,000/3/3/HK$1,000,001 to HK$1,500,000/1/1/Above HK$1,500,000/1/2",
    );
    const pack = await packFromText(`${staff}\n${oil}`, "oil.txt");
    const kinds = pack.tables
      .slice(-2)
      .map(({ columns }) => columns.map(({ unit }) => pack.unitWords?.[unit ?? ""]?.kind));
    assert.deepEqual(kinds, [
      ["count", "count"],
      ["count", "count"],
    ]);
    assert.equal(rowsOfTable(pack, pack.tables.at(-2)?.id ?? "")[0], "Proved | 630.2 | 502.1");
  });

  it("doubt every value where one has no label, as the labels may be off by one, but for the total at the end", async () => {
    const rates = page(
      "Options were valued with:/2024/2023/Volatility/41%/43%/1.25%/0.75%/Yield/2%/3%/Rate/5%/6%/Life/4/5",
    );
    const pack = await packFromText(`${staff}\n${rates}`, "rates.txt");
    const rows = rowsOfTable(pack, pack.tables.at(-1)?.id ?? "");
    assert.match(rows[1] ?? "", / \| 0\.75%\? \| 1\.25%\?$/u);
    assert.equal(rows[2], "Yield | 3%? | 2%?");
    assert.match(rowsOfTable(pack, pack.tables.at(-2)?.id ?? "").at(-1) ?? "", / \| 3,899 \| 6,328$/u);
  });
});
