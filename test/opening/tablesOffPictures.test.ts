import assert from "node:assert/strict";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

/** A table of HTML within Markdown, as readers of pictures write them: a row a string, cells parted by strokes, "2:" before a cell that covers two rows. */
const table = (...rows: readonly string[]): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row
          .split("|")
          .map((cell) => cell.replace(/^(?:(\d):)?([^]*)$/u, (_, span?: string, text = "") => td(text, span)))
          .join("")}</tr>`,
    )
    .join("")}</table>`;

const td = (text: string, span: string | undefined): string =>
  span === undefined ? `<td>${text}</td>` : `<td rowspan="${span}">${text}</td>`;

const twoEntities = [
  "2:|2:Note|The Group|The Group|The Company|The Company",
  "2014 RM|2013 RM|2014 RM|2013 RM",
] as const;

describe("Tables that were read off pictures", () => {
  it("give each row its own figure where one cell that covers them holds both", async () => {
    const pack = await fromText(
      [
        "# STATEMENTS OF PROFIT OR LOSS",
        "# FOR THE FINANCIAL YEAR ENDED 31 DECEMBER 2014",
        table(
          ...twoEntities,
          "Revenue|5|2:1,569,204(1,308,141)|2:1,500,149(1,268,274)|2:51,260-|2:64,925-",
          "Cost of sales|",
          "Gross profit||261,063|231,875|51,260|64,925",
          "Income tax expense|6|(61,063)|(31,875)|(1,260)|(4,925)",
          "Profit for the year||200,000|200,000|50,000|60,000",
        ),
      ].join("\n\n"),
      "glued.md",
    );
    assert.deepEqual(rowsOf(pack, "income").slice(0, 3), [
      "Revenue {5} | 1,500,149 | 1,569,204 | 51,260 | 64,925",
      "Cost of sales | (1,268,274) | (1,308,141) | - | -",
      "Gross profit | 231,875 | 261,063 | 51,260 | 64,925",
    ]);
    assert.deepEqual(pack.tables[0]?.rows[2]?.sumOf, ["income.revenue", "income.costOfSales"]);
    assert.deepEqual([pack.money?.currency, pack.money?.scale, pack.doubts], ["MYR", 1, []]);
  });

  it("doubt every cell that holds the figures of two rows where nothing says which rows", async () => {
    const pack = await fromText(
      [
        "# STATEMENT OF PROFIT OR LOSS",
        "# FOR THE FINANCIAL YEAR ENDED 31 DECEMBER 2014",
        table(
          "|2014 RM|2013 RM",
          "Revenue|1,569,204|1,500,149",
          "Other income|18,811(66,991)|9,290(61,537)",
          "Administrative expenses|(13,658)|(12,004)",
          "Profit before tax|1,507,366|1,435,898",
        ),
      ].join("\n\n"),
      "shifted.md",
    );
    const doubted = (pack.doubts ?? []).filter(({ row }) => row === "income.otherIncome").map(({ column }) => column);
    assert.deepEqual(doubted, ["2013", "2014"]);
    assert.equal(rowsOf(pack, "income")[1], "Other income | · | ·");
  });

  it("go on over a page whose second line alone says so, and hold the group's periods there, too", async () => {
    const pack = await fromText(
      [
        "# STATEMENTS OF FINANCIAL POSITION AS AT 31 DECEMBER 2014",
        table(
          ...twoEntities,
          "Property, plant and equipment|11|226|236|5|1",
          "Cash and bank balances||353|316|19|7",
          "Total Assets||579|552|24|8",
        ),
        "# STATEMENTS OF FINANCIAL POSITION",
        "# AS AT 31 DECEMBER 2014 (CONT'D)",
        table(
          ...twoEntities,
          "Share capital|21|400|400|20|7",
          "Total Equity||400|400|20|7",
          "Trade payables|26|179|152|4|1",
          "Total Liabilities||179|152|4|1",
          "Total Equity and Liabilities||579|552|24|8",
        ),
      ].join("\n\n"),
      "continued.md",
    );
    assert.deepEqual(
      pack.tables.map(({ id }) => id),
      ["position"],
    );
    assert.equal(rowsOf(pack, "position").at(-1), "Total Equity and Liabilities | 552 | 579 | 24 | 8");
    assert.equal(pack.roles.totalEquity, "position.totalEquity");
  });

  it("name no company by the heads over the columns, and one whose form or number stands behind its name", async () => {
    const pack = await fromText(
      [
        "Quay Works Berhad 200401012517 (651020-T)",
        "# STATEMENTS OF FINANCIAL POSITION AS AT 31 DECEMBER 2014",
        table(...twoEntities, "Cash and bank balances||353|316|19|7", "Total Assets||353|316|19|7"),
      ].join("\n\n"),
      "entities.md",
    );
    assert.equal(pack.issuer.name, "Quay Works Berhad");
  });

  it("play their parts by either of two languages that stand left and right of the figures", async () => {
    const pack = await fromText(
      [
        "CONSOLIDATED STATEMENTS OF PROFIT OR LOSS FOR THE YEARS ENDED DECEMBER 31, 2014 AND 2013",
        "(Expressed in millions of Rupiah)",
        table(
          "|Catatan/ Notes|2014|2013|",
          "PENJUALAN|29|11.187.565|9.245.032|SALES",
          "BEBAN POKOK PENJUALAN|30|(5.925.030)|(4.685.871)|COST OF GOODS SOLD",
          "LABA KOTOR||5.262.535|4.559.161|GROSS PROFIT",
          "PENGHASILAN LAIN - NETO||||OTHER INCOME - NET",
          "Bunga||100.000|90.000|Interest",
          "BEBAN PAJAK||(362.535)|(649.161)|INCOME TAX EXPENSE",
          "LABA TAHUN BERJALAN||5.000.000|4.000.000|PROFIT FOR THE YEAR",
        ),
      ].join("\n\n"),
      "sides.md",
    );
    assert.deepEqual(
      [pack.roles.revenue, pack.roles.grossProfit, pack.roles.resultForThePeriod].map(
        (id) => pack.tables[0]?.rows.find((row) => row.id === id)?.label,
      ),
      ["PENJUALAN SALES", "LABA KOTOR GROSS PROFIT", "LABA TAHUN BERJALAN PROFIT FOR THE YEAR"],
    );
    assert.deepEqual(rowsOf(pack, "income").slice(3, 5), [
      "PENGHASILAN LAIN - NETO OTHER INCOME - NET",
      "Bunga Interest | 90,000 | 100,000",
    ]);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["IDR", 1_000_000]);
  });

  it("end their years on the day of their titles, not on the day behind it that a movement begins on", async () => {
    const equity = table(
      "|Share capital $m|Retained earnings $m|Total equity $m",
      "At 1 May 2013|818.3|257.2|1,075.5",
      "Profit for the year|—|13.6|13.6",
      "At 30 April 2014|818.3|270.8|1,089.1",
    );
    const pack = await fromText(
      [
        "ABN 12 345 678 901",
        "FOR THE YEAR ENDED 30 APRIL 2014",
        "STATEMENT OF COMPREHENSIVE INCOME",
        table(
          "|Notes|FY14\n$m|FY13\n$m",
          "Revenue|3|912.4|803.4",
          "Cost of sales||(870.7)|(761.1)",
          "Gross profit||41.7|42.3",
          "Income tax expense||(28.1)|(22.3)",
          "Net profit for the year||13.6|20.0",
        ),
        "AS AT 30 APRIL 2014",
        "STATEMENT OF FINANCIAL POSITION",
        table("|Notes|FY14\n$m|FY13\n$m", "ASSETS|||", "Cash||97.3|89.5", "TOTAL ASSETS||97.3|89.5"),
        "STATEMENT OF CHANGES IN EQUITY",
        "FOR THE YEAR ENDED 30 APRIL 2014",
        equity,
      ].join("\n\n"),
      "april.md",
    );
    assert.deepEqual(pack.periods.map(({ start, end }) => `${start ?? ""} to ${end ?? ""}`).slice(-2), [
      "2012-05-01 to 2013-04-30",
      "2013-05-01 to 2014-04-30",
    ]);
    assert.equal(pack.tables.find(({ id }) => id === "position")?.title, "Statement of Financial Position");
    assert.deepEqual(columnsOf(pack, "position"), ["2013: 2013", "2014: 2014"]);
  });

  it("keep an associate's statement in a few rows among the notes", async () => {
    const rows = [
      "|2014\n£m|2013\n£m",
      "Revenue|1,000|900",
      "Income tax expense|(100)|(90)",
      "Profit for the year|900|810",
    ];
    const pack = await fromText(
      [
        "# Consolidated income statement",
        "For the year ended 31 December 2014",
        table(...rows, "Earnings per share||", "Basic per ordinary share (pence)|72.3|55.2"),
        "# Summarised Statement of Comprehensive Income",
        table("|2014\n£m|2013\n£m", "Revenue|50|40", "Total comprehensive income for the year|5|4"),
      ].join("\n\n"),
      "associate.md",
    );
    assert.deepEqual(
      pack.tables.map(({ kind }) => kind),
      ["income statement", "other"],
    );
    assert.equal(pack.roles.basicPerShare, "income.basicPerOrdinarySharePence");
  });

  it("are the statements of a document that has no others, though they are called summarised", async () => {
    const heads = "|2014\n£m|2013\n£m";
    const rows = ["Revenue|1,000|900", "Income tax expense|(100)|(90)", "Profit for the year|900|810"];
    const pack = await fromText(["# Summarised income statement", table(heads, ...rows)].join("\n\n"), "short.md");
    assert.deepEqual([pack.tables[0]?.kind, pack.roles.revenue], ["income statement", "income.revenue"]);
  });

  it("are in the unit that was set over the title which it stood under", async () => {
    const pack = await fromText(
      [
        "FORM 10-K",
        "(in thousands, except per share data)",
        "QUAY WORKS, INC. AND SUBSIDIARIES CONSOLIDATED STATEMENTS OF INCOME",
        table(
          "|Fiscal Year Ended|Fiscal Year Ended",
          "|February 1,2014|February 2,2013",
          "Net sales|$ 13,442,849|$ 12,984,399",
          "Provision for income taxes|353,725|271,632",
          "NET INCOME|$ 1,165,308|$ 1,046,519",
        ),
        "(in thousands, except share and per share data)",
        "QUAY WORKS, INC. AND SUBSIDIARIES CONSOLIDATED BALANCE SHEETS",
        table(
          "|February 1,2014|February 2,2013",
          "TOTAL ASSETS|$ 1,500|$ 1,400",
          "Common stock, par value $0.01 per share; 200,000,000 shares authorized; 56,659,055 outstanding|567|568",
          "Class B common stock, $0.01 par value per share|236|236",
          "Additional paid-in capital|697|596",
          "Total stockholders' equity|1,500|1,400",
        ),
      ].join("\n\n"),
      "thousands.md",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["USD", 1_000]);
    const equity = pack.tables.find(({ id }) => id === "position")?.rows ?? [];
    assert.deepEqual(
      equity.map(({ unit }) => unit),
      equity.map(() => undefined),
    );
    assert.equal(equity.at(-1)?.sumOf?.length, 3);
  });

  it("leave the scale open where a line that says one stands apart from the statements", async () => {
    const rows = ["|2014|2013", "Net sales|$ 13,442,849|$ 12,984,399", "Provision for income taxes|353,725|271,632"];
    const pack = await fromText(
      [
        "FORM 10-K",
        "(in thousands)",
        "Our stores sell what quays need. They are open every day.",
        "We own most of them.",
        "We lease some of them.",
        "CONSOLIDATED STATEMENTS OF INCOME",
        table(...rows, "NET INCOME|$ 1,165,308|$ 1,046,519"),
      ].join("\n\n"),
      "apart.md",
    );
    assert.equal(pack.money, null);
  });

  it("count shares in what the words over them say of shares, beside amounts in millions", async () => {
    const pack = await fromText(
      [
        "FORM 10-K",
        "CONSOLIDATED STATEMENTS OF OPERATIONS",
        "(In millions, except number of shares, which are reflected in thousands, and per-share amounts)",
        table(
          "|Year ended December 31, 2014|Year ended December 31, 2013",
          "Net sales|$ 85,777|$ 81,797",
          "Provision for income taxes|64,329|61,916",
          "Net income|$ 21,448|$ 19,881",
          "Earnings per share:||",
          "Basic|$ 1.40|$ 1.27",
          "Shares used in computing earnings per share:||",
          "Basic|15,287,521|15,697,614",
          "Diluted (in millions)|15,320|15,722",
        ),
      ].join("\n\n"),
      "shares.md",
    );
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["USD", 1_000_000]);
    const units = pack.tables[0]?.rows.slice(-2).map(({ unit }) => unit);
    assert.deepEqual(units, ["thousand shares", "million shares"]);
  });
});

describe("Figures of a total that a reader of pictures set a row lower", () => {
  const read = async (rows: readonly string[]): Promise<readonly string[]> => {
    const text = [
      "# Consolidated statement of financial position",
      "",
      "At 31 December 2031",
      "",
      "| | 2031 £'000 | 2030 £'000 |",
      "|---|---:|---:|",
      "| Equipment | 1,206 | 1,438 |",
      "| Net current assets | 2,794 | 2,062 |",
      ...rows,
      "| Borrowings | (1,250) | (950) |",
      "| NET ASSETS | 2,750 | 2,550 |",
    ];
    return rowsOf(await fromText(text.join("\n"), "report.md"), "position");
  };

  it("are in doubt beside the name of a section", async () => {
    const slipped = await read([
      "| Total assets less current. liabilities | | |",
      "| Non-current liabilities. | 4,000 | 3,500 |",
    ]);
    assert.equal(slipped[3], "Non-current liabilities. | 3,500? | 4,000?");
    const clean = await read([
      "| Total assets less current liabilities | 4,000 | 3,500 |",
      "| Non-current liabilities | | |",
    ]);
    assert.equal(clean[2], "Total assets less current liabilities | 3,500 | 4,000");
  });
});
