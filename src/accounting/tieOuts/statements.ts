import { type TieOutCase, YEARS, less, plus, sum } from "./tieOutCase.ts";

/** Statement rows that another statement or summary prints again: [name, printed there, printed here]. */
const REPEATED: readonly (readonly [string, string, string])[] = [
  ["Revenue: five-year summary to the income statement", "fiveYear.revenue", "income.revenue"],
  ["Gross profit: five-year summary to the income statement", "fiveYear.grossProfit", "income.grossProfit"],
  ["Operating loss: five-year summary to the income statement", "fiveYear.operatingLoss", "income.operatingLoss"],
  ["Loss for the year: five-year summary to the income statement", "fiveYear.lossForTheYear", "income.lossForTheYear"],
  [
    "Share-based payments: five-year summary to the reconciliation",
    "fiveYear.shareBasedPayments",
    "adjustedLoss.shareBasedPayments",
  ],
  [
    "Listing expenses: five-year summary to the reconciliation",
    "fiveYear.listingExpenses",
    "adjustedLoss.listingExpenses",
  ],
  [
    "Acquired amortisation: five-year summary to the reconciliation",
    "fiveYear.amortisationOfAcquiredIntangibles",
    "adjustedLoss.amortisationOfAcquiredIntangibles",
  ],
  [
    "Fair-value changes: five-year summary to the reconciliation",
    "fiveYear.fairValueChanges",
    "adjustedLoss.fairValueChanges",
  ],
  [
    "Adjusted net loss: five-year summary to the reconciliation",
    "fiveYear.adjustedNetLoss",
    "adjustedLoss.adjustedNetLoss",
  ],
  [
    "Total assets: five-year summary to the statement of financial position",
    "fiveYear.totalAssets",
    "position.totalAssets",
  ],
  [
    "Cash: five-year summary to the statement of financial position",
    "fiveYear.cashAndCashEquivalents",
    "position.cashAndCashEquivalents",
  ],
  [
    "Total liabilities: five-year summary to the statement of financial position",
    "fiveYear.totalLiabilities",
    "position.totalLiabilities",
  ],
  ["Loss for the year: reconciliation to the income statement", "adjustedLoss.lossForTheYear", "income.lossForTheYear"],
  ["Loss for the year: attribution to the income statement", "attribution.lossForTheYear", "income.lossForTheYear"],
  [
    "Total comprehensive loss: attribution to the income statement",
    "attribution.totalComprehensiveLoss",
    "income.totalComprehensiveLoss",
  ],
  ["Loss per share: income statement to note 11", "attribution.lossPerShare", "note11.basicLossPerShare"],
  ["Total assets to total equity and liabilities", "position.totalAssets", "position.totalEquityAndLiabilities"],
  ["Revenue: premium customers' table to the income statement", "premium.totalRevenue", "income.revenue"],
  ["Revenue by product to the income statement", "revenue.product.total", "income.revenue"],
  ["Revenue by customer type to the income statement", "revenue.customer.total", "income.revenue"],
  ["Revenue by industry to the income statement", "revenue.industry.total", "income.revenue"],
];

const [BEFORE, NOW] = YEARS;

/** What one statement prints and another prints again, and what moves from one year's end to the next. */
export const statementTieOuts: readonly TieOutCase[] = [
  ...REPEATED.flatMap(([name, there, here]) =>
    YEARS.map((year): TieOutCase => ({
      id: `repeated.${there}@${year}`,
      name: `${name}, ${year}`,
      group: "Statement to statement",
      expected: { item: there, column: year },
      found: sum(plus(here, year)),
    })),
  ),
  {
    id: "movement.accumulatedLosses",
    name: "Accumulated losses: opening balance and the year's loss of the owners, 2023",
    group: "Movements",
    expected: { item: "position.accumulatedLosses", column: NOW },
    found: sum(plus("position.accumulatedLosses", BEFORE), plus("attribution.lossOfOwners", NOW)),
  },
  {
    id: "movement.equityMethodInvestments",
    name: "Equity-method investments: opening balance and the year's share of losses, 2023",
    group: "Movements",
    expected: { item: "position.equityMethodInvestments", column: NOW },
    found: sum(plus("position.equityMethodInvestments", BEFORE), plus("income.shareOfNetLosses", NOW)),
  },
  {
    id: "shareCapital.nominal",
    name: "Share capital: issued shares at their nominal value, 2023",
    group: "Statement to statement",
    expected: { item: "position.shareCapital", column: NOW },
    found: sum({ ...plus("shares.issued", NOW), times: { item: "shares.nominalValue", column: NOW } }),
  },
  {
    id: "repurchase.shares",
    name: "Shares repurchased: stated to the table's total, 2023",
    group: "Quoted amounts",
    expected: { item: "shares.repurchased", column: NOW },
    found: sum(plus("repurchase.total", "shares")),
  },
  {
    id: "repurchase.consideration",
    name: "Consideration for the repurchases: stated to the table's total, 2023",
    group: "Quoted amounts",
    expected: { item: "shares.consideration", column: NOW },
    found: sum(plus("repurchase.total", "consideration")),
  },
  {
    id: "movement.impairmentProvisions",
    name: "Net impairment losses: movement of the provisions in notes 14 and 15, 2023",
    group: "Movements",
    expected: { item: "income.netImpairmentLosses", column: NOW },
    found: sum(
      plus("note14.provision", NOW),
      less("note14.provision", BEFORE),
      plus("note15.provision", NOW),
      less("note15.provision", BEFORE),
    ),
    explained:
      "The provisions grew by more than the loss recognised: those acquired with Shanghai Compass, less amounts written off, do not pass through profit or loss, and neither is printed.",
  },
];
