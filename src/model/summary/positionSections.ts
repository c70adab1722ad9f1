import { unitAssumptions } from "../assumptions/unitAssumptions.ts";
import {
  figureLine,
  ratioLine,
  statementYears,
  yearBefore,
  type SummaryLine,
  type SummarySection,
} from "./SummaryLine.ts";

const amount = { unit: "RMB'000", format: "amount" } as const;
const percentage = { unit: "%", format: "percentage" } as const;
const days = { unit: "days", format: "million" } as const;
const daysInAYear = 365;

const turnover = (
  id: string,
  label: string,
  balance: string,
  flow: string,
  sign: "" | "-",
  how: string,
): SummaryLine => ({
  ...days,
  id,
  label,
  years: statementYears,
  formula: (refer, year) => `${refer(balance, year)}/${sign}${refer(flow, year)}*${daysInAYear}`,
  how,
  basis: "derived",
});

const buckets = [
  ["upTo3Months", "less than 3 months"],
  ["3To6Months", "3 to 6 months"],
  ["6To12Months", "6 to 12 months"],
  ["1To2Years", "1 to 2 years"],
  ["2To3Years", "2 to 3 years"],
] as const;

export const receivablesSection: SummarySection = {
  title: "Receivables and working capital",
  lines: [
    turnover(
      "summary.receivableDays",
      "Receivable days",
      "position.tradeAndNotesReceivables",
      "income.revenue",
      "",
      "trade and notes receivables at the year's end / revenue × 365",
    ),
    {
      ...days,
      id: "summary.receivableDaysAverage",
      label: "Receivable days, on the average balance",
      years: ["2023"],
      formula: (refer, year) =>
        `(${refer("position.tradeAndNotesReceivables", yearBefore(year))}+${refer("position.tradeAndNotesReceivables", year)})/2/${refer("income.revenue", year)}*${daysInAYear}`,
      how: "average of opening and closing trade and notes receivables / revenue × 365",
      basis: "derived",
    },
    turnover(
      "summary.inventoryDays",
      "Inventory days",
      "position.inventories",
      "income.costOfSales",
      "-",
      "inventories at the year's end / cost of sales × 365",
    ),
    turnover(
      "summary.payableDays",
      "Payable days",
      "position.tradeAndNotesPayables",
      "income.costOfSales",
      "-",
      "trade and notes payables at the year's end / cost of sales × 365",
    ),
    ...buckets.map(([key, label]) =>
      ratioLine(
        `summary.ageing.${key}`,
        `Accounts receivable aged ${label}`,
        `note14.ageing.${key}`,
        "note14.ageing.total",
        statementYears,
        "gross accounts receivable of the age / all (note 14)",
        { unit: "% of gross" },
      ),
    ),
    {
      ...percentage,
      id: "summary.ageing.overOneYear",
      label: "Accounts receivable aged over one year",
      unit: "% of gross",
      years: statementYears,
      formula: (refer, year) => `${refer("summary.ageing.1To2Years", year)}+${refer("summary.ageing.2To3Years", year)}`,
      how: "sum of the two ages above",
      basis: "derived",
    },
    {
      ...percentage,
      id: "summary.lossCoverage",
      label: "Loss coverage",
      unit: "% of gross",
      years: statementYears,
      formula: (refer, year) => `-${refer("note14.provision", year)}/${refer("note14.accountsReceivable", year)}`,
      how: "provision for impairment / gross accounts receivable (note 14)",
      basis: "derived",
    },
    {
      ...percentage,
      id: "summary.lossCoverageOverOneYear",
      label: "Loss coverage of receivables over one year",
      unit: "% of those",
      years: statementYears,
      formula: (refer, year) =>
        `-${refer("note14.provision", year)}/(${refer("note14.ageing.1To2Years", year)}+${refer("note14.ageing.2To3Years", year)})`,
      how: "provision for impairment / gross accounts receivable aged over one year (note 14)",
      basis: "derived",
    },
  ],
};

export const gearingSection: SummarySection = {
  title: "Net cash and gearing",
  lines: [
    figureLine(
      "summary.borrowings",
      "Borrowings",
      "position.borrowings",
      statementYears,
      "statement of financial position",
    ),
    figureLine("summary.convertibleBond", "Convertible bond", "note19.convertibleBond", statementYears, "note 19"),
    {
      ...amount,
      id: "summary.leaseLiabilities",
      label: "Lease liabilities",
      years: statementYears,
      formula: (refer, year) =>
        `${refer("position.nonCurrentLeaseLiabilities", year)}+${refer("position.currentLeaseLiabilities", year)}`,
      how: "non-current + current",
      basis: "derived",
    },
    figureLine(
      "summary.cash",
      "Cash and cash equivalents",
      "position.cashAndCashEquivalents",
      statementYears,
      "statement of financial position",
    ),
    {
      ...amount,
      id: "summary.netCash",
      label: "Net cash",
      years: statementYears,
      formula: (refer, year) =>
        `${refer("summary.cash", year)}-${refer("summary.borrowings", year)}-${refer("summary.convertibleBond", year)}-${refer("summary.leaseLiabilities", year)}`,
      how: "cash − borrowings − convertible bond − lease liabilities: the announcement's net debt with the other sign",
      basis: "derived",
    },
    {
      ...percentage,
      id: "summary.gearing",
      label: "Gearing ratio",
      unit: "% of total equity",
      years: statementYears,
      formula: (refer, year) =>
        `IF(${refer("summary.netCash", year)}>=0,"not applicable",-${refer("summary.netCash", year)}/${refer("position.totalEquity", year)})`,
      how: "net debt / total equity, as the announcement defines it; not applicable where there is net cash",
      basis: "derived",
    },
  ],
};

export const customerSection: SummarySection = {
  title: "Customers",
  lines: [
    figureLine("summary.customers", "Customers", "premium.totalCustomers", statementYears, "as announced", {
      unit: "customers",
      format: "count",
    }),
    figureLine(
      "summary.premiumCustomers",
      "Premium customers",
      "premium.number",
      statementYears,
      "as announced: revenue of RMB 4.5 million or more in the year",
      { unit: "customers", format: "count" },
    ),
    ratioLine(
      "summary.premiumShare",
      "Customer concentration: premium customers' share of revenue",
      "premium.revenue",
      "income.revenue",
      statementYears,
      "premium customers' revenue / revenue",
      { unit: "% of revenue" },
    ),
    ratioLine(
      "summary.premiumNumberShare",
      "Premium customers among all",
      "premium.number",
      "premium.totalCustomers",
      statementYears,
      "premium customers / customers",
      { unit: "% of customers" },
    ),
    ratioLine(
      "summary.revenuePerCustomer",
      "Revenue per customer",
      "income.revenue",
      "premium.totalCustomers",
      statementYears,
      "revenue / customers",
      amount,
    ),
    ratioLine(
      "summary.revenuePerPremiumCustomer",
      "Revenue per premium customer",
      "premium.revenue",
      "premium.number",
      statementYears,
      "premium customers' revenue / premium customers",
      amount,
    ),
    {
      ...amount,
      id: "summary.revenuePerOtherCustomer",
      label: "Revenue per other customer",
      years: statementYears,
      formula: (refer, year) =>
        `(${refer("income.revenue", year)}-${refer("premium.revenue", year)})/(${refer("premium.totalCustomers", year)}-${refer("premium.number", year)})`,
      how: "(revenue − premium customers' revenue) / (customers − premium customers)",
      basis: "derived",
    },
  ],
};

export const goodwillSection: SummarySection = {
  title: "Goodwill (IAS 36)",
  lines: [
    figureLine("summary.goodwill", "Goodwill", "position.goodwill", statementYears, "statement of financial position"),
    ratioLine(
      "summary.goodwillOfEquity",
      "Goodwill to total equity",
      "position.goodwill",
      "position.totalEquity",
      statementYears,
      "goodwill / total equity",
      { unit: "% of equity" },
    ),
    ...unitAssumptions.map(({ id, title }): SummaryLine => ({
      id: `summary.${id}.headroom`,
      label: `Headroom, ${title}`,
      unit: "RMB'000",
      format: "headroom",
      years: ["2023"],
      formula: (refer) => refer(`${id}.headroom`, ""),
      how: "value in use − carrying amount at 31 December 2023; rests on illustrative inputs (see Assumptions)",
      basis: "illustrative",
    })),
  ],
};
