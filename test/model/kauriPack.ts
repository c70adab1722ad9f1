import type { Pack, PackColumn, PackFigure, PackRow } from "../../src/filing/Pack.ts";

const row = (id: string, label: string, figures?: readonly PackFigure[], rest: Partial<PackRow> = {}): PackRow => ({
  id,
  label,
  ...(figures !== undefined && { figures }),
  ...rest,
});

const year = (key: string, heading = key): PackColumn => ({ key, heading, period: key });
const years = [year("2024", "2024 (restated)"), year("2025")];
const withHalf = [year("2024", "2024 (restated)"), year("2025-H1", "Half-year to December 2024"), year("2025")];

/**
 * A made-up issuer for these tests: millions of another currency with a decimal, years that end in June and a half-year,
 * a restated year, expenses by nature and so no cost of sales, a profit, and no unit with goodwill.
 */
export const kauriPack: Pack = {
  issuer: { name: "Kauri Tools Limited", code: "KTL", market: "Made-up Exchange" },
  document: { title: "Annual report for the year ended 30 June 2025", kind: "annual report", language: "en" },
  money: { currency: "NZD", scale: 1_000_000, printed: "NZ$ million", symbol: "NZ$" },
  unitWords: { "NZ$ per share": { kind: "money", currency: "NZD", scale: 1, per: "share" } },
  periods: [
    { key: "2024", start: "2023-07-01", end: "2024-06-30", months: 12, restated: true },
    { key: "2025-H1", start: "2024-07-01", end: "2024-12-31", months: 6 },
    { key: "2025", start: "2024-07-01", end: "2025-06-30", months: 12 },
  ],
  tables: [
    {
      id: "profit",
      title: "Income statement",
      kind: "income statement",
      columns: withHalf,
      rows: [
        row("profit.revenue", "Revenue", ["200.0", "118.0", "240.0"], { note: "3" }),
        row("profit.employees", "Employee benefits", ["(90.0)", "(50.0)", "(104.0)"]),
        row("profit.materials", "Materials used", ["(60.0)", "(36.5)", "(75.0)"]),
        row("profit.operating", "Operating profit", ["50.0", "31.5", "61.0"], {
          sumOf: ["profit.revenue", "profit.employees", "profit.materials"],
        }),
        row("profit.tax", "Income tax", ["(14.0)", "(9.0)", "(17.0)"]),
        row("profit.year", "Profit for the year", ["36.0", "22.5", "44.0"], {
          sumOf: ["profit.operating", "profit.tax"],
        }),
        row("profit.perShare", "Earnings per share", ["0.36", "0.23", "0.44"], { unit: "NZ$ per share" }),
      ],
    },
    {
      id: "position",
      title: "Balance sheet",
      kind: "financial position",
      columns: years,
      rows: [
        row("position.receivables", "Trade receivables", ["30.0", "36.0"]),
        row("position.cash", "Cash", ["12.5", "8.0"]),
        row("position.assets", "Total assets", ["42.5", "44.0"], { sumOf: ["position.receivables", "position.cash"] }),
        row("position.loans", "Loans", ["20.0", "18.0"]),
        row("position.equity", "Total equity", ["22.5", "26.0"], { sumOf: ["position.assets", "-position.loans"] }),
      ],
    },
    {
      id: "equity",
      title: "Changes in equity",
      kind: "changes in equity",
      columns: [
        { key: "capital", heading: "Share capital", period: "2025" },
        { key: "retained", heading: "Retained earnings", period: "2025" },
        { key: "total", heading: "Total", period: "2025", sumOf: ["capital", "retained"] },
      ],
      rows: [
        row("equity.opening", "At 1 July 2024", ["5.0", "17.5", "22.5"]),
        row("equity.profit", "Profit for the year", [null, "44.0", "44.0"]),
        row("equity.dividends", "Dividends", [null, "(40.5)", "(40.5)"]),
        row("equity.closing", "At 30 June 2025", ["5.0", "21.0", "26.0"], {
          sumOf: ["equity.opening", "equity.profit", "equity.dividends"],
        }),
      ],
    },
    {
      id: "cash",
      title: "Cash flow statement",
      kind: "cash flows",
      columns: years,
      rows: [row("cash.operating", "Cash from operations", ["41.0", "38.0"])],
    },
    {
      id: "note3",
      title: "Revenue",
      kind: "note",
      section: "Notes to the Financial Statements",
      note: "3",
      columns: [...years, { key: "change", heading: "Change", of: "2025", unit: "%" }],
      rows: [
        row("note3.tools", "Tools", ["150.0", "185.0", "23.3%"]),
        row("note3.hire", "Hire", ["50.0", "55.0", "10.0%"]),
      ],
    },
    {
      id: "underlying",
      title: "From profit to underlying profit",
      kind: "reconciliation",
      columns: withHalf,
      rows: [
        row("underlying.profit", "Profit for the year", ["36.0", "22.5", "44.0"], { repeats: "profit.year" }),
        row("underlying.restructuring", "Restructuring", ["4.0", "1.0", "2.5"]),
        row("underlying.result", "Underlying profit (unaudited)", ["40.0", "23.5", "46.5"], {
          sumOf: ["underlying.profit", "underlying.restructuring"],
        }),
      ],
    },
    {
      id: "staff",
      title: "Staff at the year's end",
      kind: "other",
      unit: "people",
      basis: "asAt",
      columns: years,
      rows: [row("staff.people", "People", ["812", "905"])],
    },
  ],
  roles: {
    revenue: "profit.revenue",
    operatingResult: "profit.operating",
    incomeTax: "profit.tax",
    resultForThePeriod: "profit.year",
    totalAssets: "position.assets",
    totalEquity: "position.equity",
    tradeReceivables: "position.receivables",
    cash: "position.cash",
    borrowings: "position.loans",
    basicPerShare: "profit.perShare",
    adjustedResult: "underlying.result",
    adjustments: ["underlying.restructuring"],
  },
  ties: [],
  doubts: [],
  decisions: [],
  units: [],
};
