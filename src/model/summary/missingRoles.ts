import type { Role } from "../../filing/Pack.ts";
import type { SheetContext } from "../SheetContext.ts";
import { hasGrossMargin } from "../../accounting/grossMarginByRole.ts";
import * as summaryWords from "./summaryWords.ts";

/**
 * The parts that lines of the analysis take, as a sentence says that they are not printed. An item of the statement of financial
 * position may stand in several rows there, in one with others, or in a note: what is missing is one row that holds all of it.
 */
const words = {
  revenue: "revenue",
  costOfSales: summaryWords.costOfSales,
  operatingResult: "operating result",
  resultForThePeriod: summaryWords.resultForThePeriod,
  totalAssets: "total assets",
  totalEquity: "total equity",
  goodwill: summaryWords.singleBalance("goodwill"),
  cash: summaryWords.singleBalance("cash"),
  inventories: summaryWords.singleBalance("inventories"),
  tradeReceivables: summaryWords.singleBalance("trade receivables"),
  tradePayables: summaryWords.singleBalance("trade payables"),
  borrowings: summaryWords.singleBalance("borrowings"),
} satisfies Partial<Record<Role, string>>;

/** Of the roles those that the document prints for none of the periods, in words. */
export function missingRoles(
  { filing, periods }: SheetContext,
  roles: readonly (keyof typeof words)[],
): readonly string[] {
  return roles.flatMap((role) => {
    const row = filing.role(role);
    const printed = row !== undefined && periods.some(({ key }) => filing.figureOf(row.id, key) !== undefined);
    return printed ? [] : [words[role]];
  });
}

/** The same for what a gross margin is made of. */
export const missingForMargin = ({ filing }: SheetContext): readonly string[] =>
  hasGrossMargin(filing) ? [] : [words.costOfSales];
