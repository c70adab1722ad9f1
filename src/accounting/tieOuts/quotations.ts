import type { Filing } from "../../filing/Filing.ts";
import {
  type Derivation,
  type TieOutCase,
  type TieOutGroup,
  YEARS,
  growth,
  less,
  plus,
  ratio,
  sum,
} from "./tieOutCase.ts";

type Quotation = readonly [quoted: string, printed: string, sign?: -1];

/** Amounts that the text quotes in RMB million: [quoted, printed, −1 where the text drops the sign]. */
const AMOUNTS: readonly Quotation[] = [
  ["text.revenue", "income.revenue"],
  ["text.manufacturingRevenue", "revenue.industry.manufacturing"],
  ["text.financialServicesRevenue", "revenue.industry.financialServices"],
  ["text.premiumCustomerRevenue", "premium.revenue"],
  ["text.costOfSales", "income.costOfSales", -1],
  ["text.grossProfit", "income.grossProfit"],
  ["text.sellingAndDistributionExpenses", "income.sellingAndDistributionExpenses", -1],
  ["text.generalAndAdministrativeExpenses", "income.generalAndAdministrativeExpenses", -1],
  ["text.researchAndDevelopmentExpenses", "income.researchAndDevelopmentExpenses", -1],
  ["text.netImpairmentLosses", "income.netImpairmentLosses", -1],
  ["text.otherIncome", "income.otherIncome"],
  ["text.otherLosses", "income.otherLosses", -1],
  ["text.operatingLoss", "income.operatingLoss", -1],
  ["text.financeIncome", "income.financeIncome"],
  ["text.financeCosts", "income.financeCosts", -1],
  ["text.lossForTheYear", "income.lossForTheYear", -1],
  ["text.cashAndCashEquivalents", "position.cashAndCashEquivalents"],
  ["text.borrowings", "position.borrowings"],
  ["text.customers", "premium.totalCustomers"],
  ["text.premiumCustomers", "premium.number"],
];

/** Ratios to revenue that the text quotes: [quoted, numerator, −1 where the numerator is printed as a negative]. */
const RATIOS: readonly Quotation[] = [
  ["text.grossMargin", "income.grossProfit"],
  ["text.manufacturingShare", "revenue.industry.manufacturing"],
  ["text.financialServicesShare", "revenue.industry.financialServices"],
  ["text.sellingRatio", "income.sellingAndDistributionExpenses", -1],
  ["text.administrativeRatio", "income.generalAndAdministrativeExpenses", -1],
  ["text.researchRatio", "income.researchAndDevelopmentExpenses", -1],
];

/** Changes in percentage points that the text quotes: [quoted, from the later year less the earlier, or the reverse, in short]. */
const CHANGES: readonly (readonly [quoted: string, way: "up" | "down", inShort?: string])[] = [
  ["text.grossMargin", "up"],
  [
    "text.sellingRatioExcluding",
    "down",
    "Selling expenses / revenue without share-based payments and acquired amortisation",
  ],
  [
    "text.administrativeRatioExcluding",
    "down",
    "Administrative expenses / revenue without share-based payments and listing expenses",
  ],
  [
    "text.researchRatioExcluding",
    "down",
    "Research expenses / revenue without share-based payments and acquired amortisation",
  ],
];

const ROUNDED_UP = (rounded: string, printed: string) =>
  `The share rounds to ${rounded}%; the announcement prints ${printed}%, and so its shares add up to the 67.2% of manufacturing.`;

/** What the announcement gets wrong, or what nothing printed ties to, by the tie-out's id. */
const EXPLAINED: Readonly<Record<string, string>> = {
  "quoted.text.costOfSales@2022": "The text cuts 1,050,565 off to 1,050.5 million; rounded it is 1,050.6.",
  "share.revenue.industry.automotiveEquipment@2023": ROUNDED_UP("22.4", "22.5"),
  "share.revenue.industry.highTech3C@2023": ROUNDED_UP("7.7", "7.8"),
  "share.revenue.industry.otherManufacturing@2023": ROUNDED_UP("2.1", "2.2"),
};

const [BEFORE, NOW] = YEARS;
const SHARE = "Share";

/** What the text quotes of the statements, and the percentages printed beside amounts. */
export function quotations(announcement: Filing): readonly TieOutCase[] {
  const printed = (item: string, column: string) => announcement.row(item).figures[column] !== undefined;
  const quoted = (
    group: TieOutGroup,
    prefix: string,
    item: string,
    column: string,
    found: Derivation,
    inShort = announcement.row(item).label,
  ): readonly TieOutCase[] => {
    const id = `${prefix}.${item}@${column}`;
    const explained = EXPLAINED[id];
    return printed(item, column)
      ? [
          {
            id,
            name: `${inShort}: ${WORDS[prefix] ?? prefix}, ${/^\d+$/.test(column) ? column : NOW}`,
            group,
            expected: { item, column },
            found,
            ...(explained !== undefined && { explained }),
          },
        ]
      : [];
  };

  return [
    ...AMOUNTS.flatMap(([text, figure, sign]) =>
      YEARS.flatMap((year) =>
        quoted("Quoted amounts", "quoted", text, year, sum(sign === -1 ? less(figure, year) : plus(figure, year))),
      ),
    ),
    ...AMOUNTS.map(([text]) => text)
      .concat("text.manufacturingCostOfSales", "text.financialServicesCostOfSales")
      .filter((text) => announcement.tableOf(text).columns.some(({ key }) => key === "growth"))
      .flatMap((text) =>
        quoted("Quoted growth and ratios", "growth", text, "growth", growth(plus(text, NOW), plus(text, BEFORE))),
      ),
    ...RATIOS.flatMap(([text, figure, sign]) =>
      YEARS.flatMap((year) =>
        quoted(
          "Quoted growth and ratios",
          "ratio",
          text,
          year,
          ratio([sign === -1 ? less(figure, year) : plus(figure, year)], [plus("income.revenue", year)]),
        ),
      ),
    ),
    ...CHANGES.flatMap(([text, way, inShort]) => {
      const [from, to] = way === "up" ? [BEFORE, NOW] : [NOW, BEFORE];
      return quoted(
        "Quoted growth and ratios",
        "change",
        text,
        "change",
        sum(plus(text, to), less(text, from)),
        inShort,
      );
    }),
    ...quoted(
      "Quoted growth and ratios",
      "change",
      "text.manufacturingShare",
      "change",
      sum(plus("revenue.industry.manufacturing", NOW + SHARE), less("revenue.industry.manufacturing", BEFORE + SHARE)),
    ),
    ...YEARS.map(impliedShareBasedPayments),
    ...sharesOfRevenue(announcement),
    {
      id: "untied.text.operatingCashFlow",
      name: "Net cash used in operating activities: improvement quoted, 2023",
      group: "Quoted growth and ratios",
      expected: { item: "text.operatingCashFlow", column: "improvement" },
      explained: "The announcement prints no statement of cash flows to tie it to.",
    },
  ];
}

const WORDS: Readonly<Record<string, string>> = {
  quoted: "quoted in the text",
  growth: "growth quoted",
  ratio: "ratio quoted",
  change: "change quoted",
};

/**
 * Share-based payments as the three quoted expense ratios without them imply: the expenses less acquired amortisation
 * (customer relationships in selling, technology in research), less listing expenses, less ratio × revenue.
 */
function impliedShareBasedPayments(year: string): TieOutCase {
  const revenue = { item: "income.revenue", column: year };
  return {
    id: `implied.shareBasedPayments@${year}`,
    name: `Share-based payments: as the expense ratios quoted without them imply, ${year}`,
    group: "Quoted growth and ratios",
    expected: { item: "adjustedLoss.shareBasedPayments", column: year },
    found: sum(
      less("income.sellingAndDistributionExpenses", year),
      less("income.generalAndAdministrativeExpenses", year),
      less("income.researchAndDevelopmentExpenses", year),
      less("adjustedLoss.amortisationOfAcquiredIntangibles", year),
      less("adjustedLoss.listingExpenses", year),
      { ...less("text.sellingRatioExcluding", year), times: revenue },
      { ...less("text.administrativeRatioExcluding", year), times: revenue },
      { ...less("text.researchRatioExcluding", year), times: revenue },
    ),
  };
}

/** Every percentage printed beside an amount of a revenue analysis. The 100.0 of a total is tied to its parts. */
function sharesOfRevenue(announcement: Filing): readonly TieOutCase[] {
  return announcement.tables
    .filter(({ sheet }) => sheet === "revenue")
    .flatMap((table) =>
      table.rows
        .filter(({ id }) => id !== `${table.id}.total`)
        .flatMap((row) =>
          YEARS.map((year): TieOutCase => {
            const id = `share.${row.id}@${year}`;
            const explained = EXPLAINED[id];
            return {
              id,
              name: `${table.title}: ${row.label}, share of revenue, ${year}`,
              group: "Shares of revenue",
              expected: { item: row.id, column: year + SHARE },
              calculatedInSheet: true,
              found: ratio([plus(row.id, year)], [plus(`${table.id}.total`, year)]),
              ...(explained !== undefined && { explained }),
            };
          }),
        ),
    );
}
