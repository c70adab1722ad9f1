import type { Role } from "../../../filing/Pack.ts";

/** The concepts of US GAAP and of IFRS that say for sure which part a row plays. */
const concepts: Readonly<Partial<Record<Role, readonly string[]>>> = {
  revenue: [
    "us-gaap:Revenues",
    "us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax",
    "us-gaap:RevenueFromContractWithCustomerIncludingAssessedTax",
    "us-gaap:SalesRevenueNet",
    "ifrs-full:Revenue",
  ],
  costOfSales: [
    "us-gaap:CostOfRevenue",
    "us-gaap:CostOfGoodsAndServicesSold",
    "us-gaap:CostOfGoodsSold",
    "ifrs-full:CostOfSales",
  ],
  grossProfit: ["us-gaap:GrossProfit", "ifrs-full:GrossProfit"],
  operatingResult: ["us-gaap:OperatingIncomeLoss", "ifrs-full:ProfitLossFromOperatingActivities"],
  resultBeforeTax: [
    "us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest",
    "us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments",
    "ifrs-full:ProfitLossBeforeTax",
  ],
  incomeTax: ["us-gaap:IncomeTaxExpenseBenefit", "ifrs-full:IncomeTaxExpenseContinuingOperations"],
  resultForThePeriod: ["us-gaap:ProfitLoss", "us-gaap:NetIncomeLoss", "ifrs-full:ProfitLoss"],
  resultOfOwners: ["ifrs-full:ProfitLossAttributableToOwnersOfParent"],
  totalAssets: ["us-gaap:Assets", "ifrs-full:Assets"],
  totalLiabilities: ["us-gaap:Liabilities", "ifrs-full:Liabilities"],
  totalEquity: [
    "us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest",
    "us-gaap:StockholdersEquity",
    "ifrs-full:Equity",
  ],
};

/** The row's place, from 0, among the concepts of a role; undefined where its concept is none of them. */
export function rankOfConcept(role: Role, concept: string | undefined): number | undefined {
  const rank = concept === undefined ? -1 : (concepts[role]?.indexOf(concept) ?? -1);
  return rank < 0 ? undefined : rank;
}
