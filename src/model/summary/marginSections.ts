import { reportedYears } from "../sheets/measureSheet.ts";
import {
  figureLine,
  growthLine,
  ratioLine,
  statementYears,
  type Refer,
  type SummaryLine,
  type SummarySection,
} from "./SummaryLine.ts";

const amount = { unit: "RMB'000", format: "amount" } as const;
const percentage = { unit: "%", format: "percentage" } as const;
const [, ...grownYears] = reportedYears;
const ofRevenue = "% of revenue";

export const growthSection: SummarySection = {
  title: "Growth",
  lines: [
    growthLine("summary.growth.revenue", "Revenue", "grossMargin.revenue", grownYears),
    growthLine("summary.growth.grossProfit", "Gross profit", "grossMargin.grossProfit", grownYears),
    growthLine("summary.growth.manufacturing", "Revenue: manufacturing", "revenue.industry.manufacturing", ["2023"]),
    growthLine(
      "summary.growth.financialServices",
      "Revenue: financial services",
      "revenue.industry.financialServices",
      ["2023"],
    ),
    growthLine("summary.growth.otherIndustries", "Revenue: other industries", "revenue.industry.otherIndustries", [
      "2023",
    ]),
    growthLine("summary.growth.customers", "Customers", "premium.totalCustomers", ["2023"]),
    growthLine("summary.growth.premiumCustomers", "Premium customers", "premium.number", ["2023"]),
    growthLine("summary.growth.totalAssets", "Total assets", "fiveYear.totalAssets", grownYears),
  ],
};

const industry = (
  key: string,
  label: string,
  costOfSales: SummaryLine["formula"],
  how: string,
  basis: SummaryLine["basis"],
): readonly SummaryLine[] => [
  figureLine(
    `summary.${key}.revenue`,
    `${label}: revenue`,
    `revenue.industry.${key}`,
    statementYears,
    "as announced by industry",
  ),
  {
    ...amount,
    id: `summary.${key}.costOfSales`,
    label: `${label}: cost of sales`,
    years: statementYears,
    formula: costOfSales,
    how,
    basis,
    ...(basis === "announced" && { rows: [`text.${key}CostOfSales`] }),
  },
  {
    ...percentage,
    id: `summary.${key}.margin`,
    label: `${label}: gross margin`,
    years: statementYears,
    formula: (refer, year) =>
      `(${refer(`summary.${key}.revenue`, year)}+${refer(`summary.${key}.costOfSales`, year)})/${refer(`summary.${key}.revenue`, year)}`,
    how: "(revenue − cost of sales) / revenue",
    basis: "derived",
  },
];

const quotedCost = (figure: string) => (refer: Refer, year: string) => `-${refer(figure, year)}*1000`;
const quoted = "stated in the text in RMB million to one decimal, × 1,000; negative like the statement's";

export const marginSection: SummarySection = {
  title: "Gross margin, and by industry",
  lines: [
    figureLine(
      "summary.grossMargin",
      "Gross margin",
      "grossMargin.margin",
      reportedYears,
      "(revenue − cost of sales) / revenue",
      { ...percentage, basis: "derived" },
    ),
    ...industry("manufacturing", "Manufacturing", quotedCost("text.manufacturingCostOfSales"), quoted, "announced"),
    ...industry(
      "financialServices",
      "Financial services",
      quotedCost("text.financialServicesCostOfSales"),
      quoted,
      "announced",
    ),
    ...industry(
      "otherIndustries",
      "Other industries",
      (refer, year) =>
        `${refer("income.costOfSales", year)}-${refer("summary.manufacturing.costOfSales", year)}-${refer("summary.financialServices.costOfSales", year)}`,
      "cost of sales of the income statement − that of the two industries; none is stated",
      "derived",
    ),
  ],
};

const expenses = [
  {
    key: "selling",
    label: "Selling and distribution expenses",
    figure: "income.sellingAndDistributionExpenses",
    excluding: "text.sellingRatioExcluding",
    amortisation: "customerRelationships",
    also: "amortisation of acquired customer relationships",
  },
  {
    key: "administrative",
    label: "General and administrative expenses",
    figure: "income.generalAndAdministrativeExpenses",
    excluding: "text.administrativeRatioExcluding",
    amortisation: undefined,
    also: "listing expenses",
  },
  {
    key: "research",
    label: "Research and development expenses",
    figure: "income.researchAndDevelopmentExpenses",
    excluding: "text.researchRatioExcluding",
    amortisation: "technology",
    also: "amortisation of acquired technology",
  },
] as const;

const allExpenses = (refer: Refer, year: string): string =>
  expenses.map(({ figure }) => `-${refer(figure, year)}`).join("");

export const expenseSection: SummarySection = {
  title: "Expense ratios, with and without share-based payments",
  lines: [
    ...expenses.map(({ key, label, figure }): SummaryLine => ({
      ...percentage,
      id: `summary.${key}.ratio`,
      label,
      unit: ofRevenue,
      years: statementYears,
      formula: (refer, year) => `-${refer(figure, year)}/${refer("income.revenue", year)}`,
      how: "expense of the income statement / revenue",
      basis: "derived",
    })),
    {
      ...percentage,
      id: "summary.expenses.ratio",
      label: "The three together",
      unit: ofRevenue,
      years: statementYears,
      formula: (refer, year) => `(${allExpenses(refer, year)})/${refer("income.revenue", year)}`,
      how: "sum of the three expenses / revenue",
      basis: "derived",
    },
    ...expenses.map(({ key, label, excluding, also }) =>
      figureLine(
        `summary.${key}.ratioExcluding`,
        `${label}, without share-based payments`,
        excluding,
        statementYears,
        `as stated in the text; also without ${also}`,
        { ...percentage, unit: ofRevenue },
      ),
    ),
    {
      ...percentage,
      id: "summary.expenses.ratioExcluding",
      label: "The three together, without share-based payments",
      unit: ofRevenue,
      years: statementYears,
      formula: (refer, year) =>
        `(${allExpenses(refer, year)}-${["shareBasedPayments", "amortisationOfAcquiredIntangibles", "listingExpenses"].map((key) => refer(`adjustedLoss.${key}`, year)).join("-")})/${refer("income.revenue", year)}`,
      how: "(the three expenses − share-based payments − acquired amortisation − listing expenses) / revenue",
      basis: "derived",
    },
    ...expenses.map(({ key, label, figure, excluding, amortisation, also }): SummaryLine => ({
      ...amount,
      id: `summary.${key}.shareBasedPayments`,
      label: `${label}: share-based payments implied`,
      years: statementYears,
      formula: (refer, year) => {
        const other =
          amortisation === undefined
            ? `-${refer("adjustedLoss.listingExpenses", year)}`
            : `+${refer(`note12.${year}.amortisation`, amortisation)}`;
        return `-${refer(figure, year)}${other}-${refer(excluding, year)}*${refer("income.revenue", year)}`;
      },
      how: `expense − ${also} − stated ratio × revenue; within ±0.05% of revenue, as the ratio is rounded`,
      basis: "derived",
    })),
  ],
};

export const lossSection: SummarySection = {
  title: "Loss",
  lines: [
    figureLine(
      "summary.lossForTheYear",
      "Loss for the year",
      "adjustedNetLoss.lossForTheYear",
      reportedYears,
      "as announced",
      { rows: ["fiveYear.lossForTheYear", "income.lossForTheYear"] },
    ),
    ratioLine(
      "summary.lossRate",
      "Net loss rate",
      "adjustedNetLoss.lossForTheYear",
      "adjustedNetLoss.revenue",
      reportedYears,
      "loss for the year / revenue",
      { unit: ofRevenue },
    ),
    figureLine(
      "summary.adjustedLoss",
      "Adjusted net loss (non-IFRS)",
      "adjustedNetLoss.adjustedLoss",
      reportedYears,
      "loss for the year + the announcement's five adjustments",
      { basis: "derived" },
    ),
    figureLine(
      "summary.adjustedLossRate",
      "Adjusted net loss rate",
      "adjustedNetLoss.rate",
      reportedYears,
      "adjusted net loss / revenue",
      { ...percentage, unit: ofRevenue, basis: "derived" },
    ),
  ],
};
