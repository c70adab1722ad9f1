import { hasSmallAmounts } from "../assumptions/hasSmallAmounts.ts";
import type { Derivation } from "../../filing/Derivation.ts";
import type { Role } from "../../filing/Pack.ts";
import { closingDay, dayWords, monthsOf, periodNoun } from "../periodWords.ts";
import { isPrintedPositive } from "../../accounting/grossMarginByRole.ts";
import type { SheetContext } from "../SheetContext.ts";
import { lowerFirst } from "../lowerFirst.ts";
import { missingRoles } from "./missingRoles.ts";
import { generalLine, type GeneralLine, type GeneralSection } from "./SummaryLine.ts";
import * as summaryWords from "./summaryWords.ts";
import * as termWords from "../termWords.ts";

const days = { unit: "days", format: "million" } as const;

/** The row's label as a sentence has it; the role's own words where the document prints none. */
const called = ({ filing }: SheetContext, role: Role, otherwise: string): string =>
  lowerFirst(filing.role(role)?.label ?? otherwise);

/** Balances over the flows that make them, in days of the period. */
export function workingCapitalLines(context: SheetContext): GeneralSection {
  const receivables = called(context, "tradeReceivables", "trade receivables");
  const inventories = called(context, "inventories", "inventories");
  const payables = called(context, "tradePayables", "trade payables");
  const noun = periodNoun(context.periods);
  const revenue: Derivation = { role: "revenue" };
  const cost: Derivation = isPrintedPositive(context.filing)
    ? { role: "costOfSales" }
    : { sum: [{ less: { role: "costOfSales" } }] };
  const balance = (role: Role): Derivation => ({ role });
  const average: Derivation = {
    numerator: { sum: [{ role: "tradeReceivables", before: true }, { role: "tradeReceivables" }] },
    denominator: { constant: "2" },
  };
  const length = daysOf(context);
  const line = (
    [id, label]: readonly [string, string],
    missing: readonly string[],
    ratio: Derivation,
    how: string,
  ): GeneralLine =>
    generalLine(
      missing,
      { product: [ratio, { constant: length }] },
      { ...days, id: `summary.${id}`, label, how: `${how} × ${length}` },
    );
  const end = summaryWords.atTheSEnd(noun);
  return {
    title: summaryWords.receivablesAndWorkingCapital,
    lines: [
      line(
        ["receivableDays", "Receivable days"],
        missingRoles(context, ["tradeReceivables", "revenue"]),
        { numerator: balance("tradeReceivables"), denominator: revenue },
        `${receivables} ${end} / revenue`,
      ),
      line(
        ["receivableDaysAverage", summaryWords.receivableDaysOnTheAverage],
        missingRoles(context, ["tradeReceivables", "revenue"]),
        { numerator: average, denominator: revenue },
        summaryWords.averageOfOpeningAndClosing(receivables),
      ),
      line(
        ["inventoryDays", "Inventory days"],
        missingRoles(context, ["inventories", "costOfSales"]),
        { numerator: balance("inventories"), denominator: cost },
        summaryWords.inventoriesByCost(inventories, end),
      ),
      line(
        ["payableDays", "Payable days"],
        missingRoles(context, ["tradePayables", "costOfSales"]),
        { numerator: balance("tradePayables"), denominator: cost },
        summaryWords.payablesByCost(payables, end),
      ),
    ],
  };
}

/** The days of a year, or of as many months of it as the periods have. */
function daysOf({ periods }: SheetContext): string {
  const [first] = periods;
  const months = first === undefined ? 12 : monthsOf(first);
  return String(Math.round((3650 * (months === 0 ? 12 : months)) / 12) / 10);
}

export function gearingLines(context: SheetContext): GeneralSection {
  const { filing } = context;
  const money = { unit: filing.money.printed, format: context.amount };
  const [cash, borrowings, net] = ["summary.cash", "summary.borrowings", "summary.netCash"];
  const repeated = (id: string, label: string, role: "cash" | "borrowings"): GeneralLine =>
    generalLine(
      missingRoles(context, [role]),
      { role },
      {
        ...money,
        id,
        label: filing.role(role)?.label ?? label,
        ...ofStatement(context, role),
      },
    );
  const missing = missingRoles(context, ["cash", "borrowings"]);
  return {
    title: summaryWords.netCashAndGearing,
    lines: [
      repeated(borrowings, "Borrowings", "borrowings"),
      repeated(cash, "Cash", "cash"),
      generalLine(
        missing,
        { sum: [{ line: cash }, { less: { line: borrowings } }] },
        { ...money, id: net, label: summaryWords.netCash, how: "cash − borrowings" },
      ),
      generalLine(
        [...missing, ...missingRoles(context, ["totalEquity"])],
        { numerator: { sum: [{ less: { line: net } }] }, denominator: { role: "totalEquity" } },
        {
          id: "summary.gearing",
          label: summaryWords.gearingRatio,
          unit: summaryWords.ofTotalEquity,
          format: "percentage",
          onlyWhereNegative: { line: net },
          how: summaryWords.netDebtTotalEquityNot,
        },
      ),
    ],
  };
}

/** A balance as the statement itself prints it, for the periods that it prints. */
function ofStatement({ filing, periods }: SheetContext, role: "cash" | "borrowings" | "goodwill") {
  const row = filing.role(role);
  const printed = periods.filter(({ key }) => row !== undefined && filing.columnOf(row, key) !== undefined);
  return {
    periods: printed.map(({ key }) => key),
    how: summaryWords.statementOfFinancialPosition,
    basis: "announced",
    rows: row === undefined ? [] : [row.id],
  } as const;
}

/** Goodwill, and the headroom of each unit that has one. */
export function goodwillLines(context: SheetContext): GeneralSection {
  const { filing } = context;
  const missing = missingRoles(context, ["goodwill"]);
  return {
    title: summaryWords.goodwillHeading,
    lines: [
      generalLine(
        missing,
        { role: "goodwill" },
        {
          id: "summary.goodwill",
          label: termWords.goodwill,
          unit: filing.money.printed,
          format: context.amount,
          ...ofStatement(context, "goodwill"),
        },
      ),
      generalLine(
        [...missing, ...missingRoles(context, ["totalEquity"])],
        { numerator: { role: "goodwill" }, denominator: { role: "totalEquity" } },
        {
          id: "summary.goodwillOfEquity",
          label: summaryWords.goodwillToTotalEquity,
          unit: "% of equity",
          format: "percentage",
          how: summaryWords.goodwillTotalEquity,
        },
      ),
      ...context.assumed.units.map(({ id, title }) => headroom(context, id, title)),
    ],
  };
}

/** The cell of a unit's headroom, which is of no period. */
export const headroomLine = (unitId: string): string => `${unitId}.headroom`;

function headroom({ filing, periods, assumed }: SheetContext, id: string, name: string): GeneralLine {
  const newest = periods.at(-1);
  return generalLine(
    [],
    { line: headroomLine(id) },
    {
      id: `summary.${id}.headroom`,
      label: summaryWords.headroomOf(name),
      unit: filing.money.printed,
      format: hasSmallAmounts(assumed.units) ? "fineHeadroom" : "headroom",
      periods: newest === undefined ? [] : [newest.key],
      how: summaryWords.headroomHow(newest === undefined ? summaryWords.dateOfTheTest : dayWords(closingDay(newest))),
      basis: "illustrative",
    },
  );
}
