import assert from "node:assert/strict";
import { strToU8 } from "fflate";
import { countsOf } from "../../src/opening/deciding/countsOf.ts";
import { openFiling, type OpenedFiling } from "../../src/opening/openFiling.ts";
import { smallXbrl } from "../support/smallXbrl.ts";

/** A figure as it is printed and as what it is tagged: by its concept, in a context, sign and scale beside the text. */
interface Tagged {
  readonly printed: string;
  readonly concept: string;
  readonly context: string;
  readonly scale?: number;
  readonly sign?: "-";
  readonly unit?: string;
}

function cell({ printed, concept, context, scale = 3, sign, unit = "eur" }: Tagged): string {
  const text = printed.replace(/[()]/g, "");
  const tag = `<ix:nonFraction name="ifrs-full:${concept}" contextRef="${context}" unitRef="${unit}" decimals="-3" scale="${scale}"${sign === undefined ? "" : ` sign="${sign}"`} format="ixt:num-dot-decimal">${text}</ix:nonFraction>`;
  return `<td>${printed.startsWith("(") ? `(${tag})` : tag}</td>`;
}

type Row = readonly [label: string, concept: string, figures: readonly (string | Partial<Tagged>)[]];

const contexts = ["y23", "y22", "y21"];

/** Revenue less cost is gross profit; what is paid to employees stands in no sum. */
const income: readonly Row[] = [
  ["Revenue", "Revenue", ["1,234", "1,100", "1,050"]],
  ["Cost of sales", "CostOfSales", ["(800)", "(700)", "(690)"]],
  ["Gross profit", "GrossProfit", ["434", "400", "360"]],
  ["Employee benefits expense", "EmployeeBenefitsExpense", ["(217)", "(203)", "(191)"]],
];

const withRow = (label: string, figures: Row[2]): readonly Row[] =>
  income.map(([name, concept, own]): Row => [name, concept, name === label ? figures : own]);

function page(rows: readonly Row[], { unit = "EUR'000", kind = "INCOME STATEMENT" } = {}): string {
  const body = rows.map(([label, concept, figures]) => {
    const cells = figures.map((figure, column) => {
      const own = typeof figure === "string" ? { printed: figure } : figure;
      return cell({ printed: "0", concept, context: contexts[column] ?? "", ...own });
    });
    return `<tr><td>${label}</td>${cells.join("")}</tr>`;
  });
  const heads = ["2023", "2022", "2021"].map((year) => `<th>${year}<br/>${unit}</th>`).join("");
  return `<h2>CONSOLIDATED ${kind}</h2><p>For the year ended 31 December 2023</p><table><tr><th></th>${heads}</tr>${body.join("")}</table>`;
}

const openPage = (body: string): Promise<OpenedFiling> =>
  openFiling(strToU8(smallXbrl({ body })), { name: "report.xhtml" });

/** What is doubted: the row's label, the period over the column, and why. */
const doubts = ({ pack }: OpenedFiling): readonly string[] =>
  pack.doubts.map(({ about, row, column, reason }) => {
    const label = pack.tables.flatMap(({ rows }) => rows).find(({ id }) => id === row)?.label;
    return `${about ?? `${label ?? ""} ${column ?? ""}`}: ${reason}`;
  });

const bearings = ({ pack, proof }: OpenedFiling, label: string): readonly (string | null)[] => {
  const row = pack.tables.flatMap(({ rows }) => rows).find((each) => each.label === label);
  return proof.rows[row?.id ?? ""]?.bearings ?? [];
};

describe("The filing's own data", () => {
  it("says when periods begin and end where years alone are printed, and no day is asked for", async () => {
    const undated = page(income).replace("<p>For the year ended 31 December 2023</p>", "");
    const { pack } = await openPage(undated);
    assert.deepEqual(
      pack.periods.map(({ start, end, months }) => `${start ?? ""} to ${end ?? ""}, ${months ?? "no"} months`),
      ["2021", "2022", "2023"].map((year) => `${year}-01-01 to ${year}-12-31, 12 months`),
    );
    assert.deepEqual(pack.doubts, []);
  });

  it("say how long periods are of which the day alone is printed on which they end", async () => {
    const days = page(income)
      .replace("<p>For the year ended 31 December 2023</p>", "")
      .replace(/<th>(\d{4})<br\/>/g, "<th>31 December $1<br/>");
    const { pack } = await openPage(days);
    assert.deepEqual(
      pack.periods.map(({ end, months }) => [end, months]),
      ["2021", "2022", "2023"].map((year) => [`${year}-12-31`, 12]),
    );
    const untagged = await openFiling(strToU8(`<html><body>${days.replace(/<\/?ix:[^>]*>/g, "")}</body></html>`), {
      name: "report.html",
    });
    assert.deepEqual(
      untagged.pack.periods.map(({ months }) => months),
      [undefined, undefined, undefined],
    );
  });

  it("bear out a figure that no sum does; a cost in brackets that is tagged without a sign is no disagreement", async () => {
    const opened = await openPage(page(income));
    assert.deepEqual(doubts(opened), []);
    assert.deepEqual(bearings(opened, "Cost of sales"), ["sum", "sum", "sum"]);
    assert.deepEqual(bearings(opened, "Employee benefits expense"), ["fact", "fact", "fact"]);
    assert.deepEqual(countsOf(opened.pack, opened.proof), {
      figures: 12,
      borneOut: 9,
      byFact: 3,
      byNothing: 0,
      inDoubt: 0,
      doubts: 0,
    });
  });

  it("say which of a row's figures has lost its brackets", async () => {
    const opened = await openPage(page(withRow("Employee benefits expense", ["(217)", "203", "(191)"])));
    assert.deepEqual(doubts(opened), [
      "Employee benefits expense 2022: “Employee benefits expense”, 2022 EUR'000, is printed 203, and the filing's own data say 203,000: its sign is reversed where those of the row's other figures are not, or the other way about.",
    ]);
    assert.deepEqual(bearings(opened, "Employee benefits expense"), ["fact", "doubtful", "fact"]);
  });

  it("bear out a row that is a cost in one year and an income in another, each with its sign", async () => {
    const figures = ["(217)", { printed: "203", sign: "-" as const }, "(191)"];
    assert.deepEqual(doubts(await openPage(page(withRow("Employee benefits expense", figures)))), []);
  });

  it("doubt a figure that is tagged in another scale than its table's", async () => {
    const figures = ["(217)", { printed: "(203)", scale: 6 }, "(191)"];
    assert.deepEqual(doubts(await openPage(page(withRow("Employee benefits expense", figures)))), [
      "Employee benefits expense 2022: “Employee benefits expense”, 2022 EUR'000, is printed (203) and read as EUR × 1,000; the filing's own data say 203,000,000 EUR.",
    ]);
  });

  it("ask for the money, once, where all of a statement is tagged in another scale than its words say", async () => {
    const opened = await openPage(page(income, { unit: "EUR million" }));
    assert.equal(opened.pack.money, null);
    const [first = "", ...others] = doubts(opened).filter((doubt) => doubt.includes("12 figures"));
    assert.match(first, /^money: 12 figures of .* read as EUR × 1,000,000; the filing's own data say [\d,]+ EUR/u);
    assert.ok(
      others.every((doubt) => doubt.startsWith("money: ")),
      others.join("\n"),
    );
    assert.deepEqual(new Set(bearings(opened, "Revenue")), new Set(["doubtful"]));
  });

  it("doubt a figure that is tagged for another year than stands over it", async () => {
    const figures = ["(217)", { printed: "(191)", context: "y21" }, "(203)"];
    assert.deepEqual(doubts(await openPage(page(withRow("Employee benefits expense", figures)))), [
      "Employee benefits expense 2022: “Employee benefits expense”, 2022 EUR'000, stands under the 12 months to 2022-12-31, and the filing's own data say the 12 months to 2021-12-31.",
    ]);
  });

  it("let a year's opening balance be of the day before it begins", async () => {
    const balance = (contextsOfRow: readonly string[], texts: readonly string[]): Row[2] =>
      texts.map((printed, index) => ({ printed, context: contextsOfRow[index] ?? "" }));
    const flows: readonly Row[] = [
      ["Net cash from operating activities", "CashFlowsFromUsedInOperatingActivities", ["310", "120"]],
      [
        "Net cash used in investing activities",
        "CashFlowsFromUsedInInvestingActivities",
        [
          { printed: "(110)", sign: "-" },
          { printed: "(70)", sign: "-" },
        ],
      ],
      ["Cash at beginning of year", "CashAndCashEquivalents", balance(["i22", "i21"], ["450", "400"])],
      ["Cash at end of year", "CashAndCashEquivalents", balance(["i23", "i22"], ["650", "450"])],
    ];
    assert.deepEqual(doubts(await openPage(page(flows, { kind: "STATEMENT OF CASH FLOWS" }))), []);
  });

  it("say of a row without a word for it that it counts shares", async () => {
    const dilution: Row = [
      "Assumed conversion of options",
      "AdjustmentsForOptions",
      ["18", "12", "7"].map((printed) => ({ printed, unit: "shares" })),
    ];
    const { pack } = await openPage(page([...income, dilution]));
    const row = pack.tables.flatMap(({ rows }) => rows).find(({ label }) => label === "Assumed conversion of options");
    assert.equal(row?.unit, "thousand shares");
    assert.deepEqual(pack.unitWords?.["thousand shares"], { kind: "count", of: "shares", scale: 1000 });
    assert.deepEqual(pack.doubts, []);
  });

  it("say of a row without a word for it that it is money for each share", async () => {
    const each = { scale: 0, unit: "perShare" };
    const { pack } = await openPage(
      page([
        ...income,
        [
          "Podstawowy zysk na akcję",
          "BasicEarningsLossPerShare",
          ["2.30", "2.10", "1.90"].map((printed) => ({ printed, ...each })),
        ],
      ]),
    );
    const row = pack.tables[0]?.rows.find(({ label }) => label === "Podstawowy zysk na akcję");
    assert.deepEqual(pack.unitWords?.[row?.unit ?? ""], { kind: "money", currency: "EUR", scale: 1, per: "share" });
    assert.deepEqual(pack.doubts, []);
  });

  it("say which statement a table is whose words are of a language that is not known", async () => {
    const rows: readonly Row[] = [
      ["Przychody ze sprzedaży", "Revenue", ["1,234", "1,100", "1,050"]],
      ["Koszt własny sprzedaży", "CostOfSales", ["(800)", "(700)", "(690)"]],
      ["Zysk brutto ze sprzedaży", "GrossProfit", ["434", "400", "360"]],
      ["Koszty ogólnego zarządu", "AdministrativeExpense", ["(134)", "(100)", "(60)"]],
      ["Zysk przed opodatkowaniem", "ProfitLossBeforeTax", ["300", "300", "300"]],
      ["Podatek dochodowy", "IncomeTaxExpenseContinuingOperations", ["(60)", "(70)", "(80)"]],
      ["Zysk netto", "ProfitLoss", ["240", "230", "220"]],
    ];
    const { pack } = await openPage(
      page(rows).replace(/<h2>.*<\/p>(?=<table>)/, "<h2>Skonsolidowane sprawozdanie z zysków lub strat</h2>"),
    );
    assert.deepEqual(
      pack.tables.map(({ kind }) => kind),
      ["income statement"],
    );
    const labels = new Map(pack.tables.flatMap((table) => table.rows.map(({ id, label }) => [id, label])));
    assert.equal(labels.get(String(pack.roles.resultBeforeTax)), "Zysk przed opodatkowaniem");
    assert.equal(labels.get(String(pack.roles.resultForThePeriod)), "Zysk netto");
    assert.deepEqual(
      pack.periods.map(({ start, end, months }) => [start, end, months]),
      [2021, 2022, 2023].map((year) => [`${year}-01-01`, `${year}-12-31`, 12]),
    );
  });

  it("doubt money that is tagged in another currency", async () => {
    const figures = ["(217)", { printed: "(203)", unit: "usd" }, "(191)"];
    const [first = "", ...others] = doubts(await openPage(page(withRow("Employee benefits expense", figures))));
    assert.match(
      first,
      /^Employee benefits expense 2022: .* read as EUR × 1,000; the filing's own data say 203,000 USD\.$/u,
    );
    assert.deepEqual(others, []);
  });
});
