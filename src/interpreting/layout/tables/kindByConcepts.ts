import type { TableKind } from "../../../filing/Pack.ts";
import type { ReadFact } from "../../../reading/ReadFact.ts";
import { conceptOfRow } from "../rows/conceptOfRow.ts";
import type { LaidTable } from "./LaidTable.ts";

/** Concepts of IFRS by which a statement is known whatever language its words are in. */
const concepts: readonly (readonly [kind: TableKind, words: RegExp])[] = [
  [
    "income statement",
    /^ifrs-full:(?:Revenue(?:FromContractsWithCustomers)?|CostOfSales|GrossProfit|OtherIncome|DistributionCosts|AdministrativeExpense|RawMaterialsAndConsumablesUsed|EmployeeBenefitsExpense|DepreciationAndAmortisationExpense|OtherExpenseByNature|ProfitLossFromOperatingActivities|Finance(?:Income|Costs)|ProfitLossBeforeTax|IncomeTaxExpenseContinuingOperations|ProfitLoss(?:AttributableTo\w+)?|(?:Basic|Diluted)EarningsLossPerShare)$/u,
  ],
  [
    "financial position",
    /^ifrs-full:(?:(?:Non)?[Cc]urrent(?:Assets|Liabilities)|Assets|Liabilities|Equity(?:AndLiabilities|AttributableToOwnersOfParent)?|Goodwill|PropertyPlantAndEquipment|Inventories|TradeAndOtherCurrent(?:Receivables|Payables)|CashAndCashEquivalents|IssuedCapital|RetainedEarnings|NoncontrollingInterests|Deferred(?:TaxAssets|TaxLiabilities)|RightofuseAssets)$/u,
  ],
  [
    "cash flows",
    /^ifrs-full:(?:CashFlowsFromUsedIn\w+|IncreaseDecreaseInCash\w+|AdjustmentsFor\w+|PurchaseOf\w+|ProceedsFrom\w+|RepaymentsOf\w+|DividendsPaid\w*|IncomeTaxesPaid\w*|InterestPaid\w*|EffectOfExchangeRate\w+)$/u,
  ],
  [
    "comprehensive income",
    /^ifrs-full:(?:OtherComprehensiveIncome\w*|ComprehensiveIncome\w*|GainsLosses\w+NetOfTax)$/u,
  ],
];

/** So many rows that are tagged as one kind's make a statement of a table whose title says nothing. */
const LEAST = 5;

/** The kind of a table whose rows are tagged as those of a statement; undefined where few are, or of two kinds alike. */
export function kindByConcepts({ rows }: LaidTable, facts: ReadonlyMap<string, ReadFact>): TableKind | undefined {
  if (facts.size === 0) return undefined;
  const said = rows.flatMap((row) => conceptOfRow(row, facts) ?? []);
  const counts = concepts
    .map(([kind, words]) => ({ kind, count: new Set(said.filter((concept) => words.test(concept))).size }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first !== undefined && first.count >= LEAST && first.count > 2 * (second?.count ?? 0) ? first.kind : undefined;
}
