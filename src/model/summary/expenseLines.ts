import type { Derivation } from "../../filing/Derivation.ts";
import type { Row } from "../../filing/Filing.ts";
import { lastPart } from "../sheets/measures/adjustedWords.ts";
import type { SheetContext } from "../SheetContext.ts";
import { generalLine, type GeneralLine, type GeneralSection } from "./SummaryLine.ts";
import * as summaryWords from "./summaryWords.ts";

/** The expenses that the operating result takes, each over revenue; none where the document adds up no operating result. */
export function expenseLines(context: SheetContext): GeneralSection {
  const { roles } = context.filing.pack;
  const taken = new Set([roles.revenue, roles.costOfSales, roles.grossProfit]);
  const addends = context.filing.role("operatingResult")?.sumOf ?? [];
  const expenses = addends.flatMap((signed) => {
    const subtracted = signed.startsWith("-");
    const row = context.filing.row(subtracted ? signed.slice(1) : signed);
    return taken.has(row.id) || !isExpense(context, row, subtracted) ? [] : [expense(row, subtracted)];
  });
  return { title: summaryWords.expenseRatios, lines: roles.revenue === undefined ? [] : expenses };
}

function expense(row: Row, subtracted: boolean): GeneralLine {
  const figure: Derivation = { figure: row.id };
  return generalLine(
    [],
    { numerator: subtracted ? figure : { sum: [{ less: figure }] }, denominator: { role: "revenue" } },
    {
      id: `summary.expense.${lastPart(row.id)}`,
      label: row.label,
      unit: "% of revenue",
      format: "percentage",
      how: summaryWords.expenseOfTheIncomeStatement,
    },
  );
}

/** True where the newest figure lowers the operating result. */
function isExpense({ filing, periods }: SheetContext, row: Row, subtracted: boolean): boolean {
  const newest = periods.findLast(({ key }) => filing.figureOf(row.id, key) !== undefined);
  const at = newest && filing.figureOf(row.id, newest.key);
  if (at === undefined) return false;
  const amount = filing.amount(at.row.id, at.column.key);
  return subtracted ? amount.greaterThan(0) : amount.lessThan(0);
}
