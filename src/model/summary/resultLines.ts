import { documentNoun } from "../documentNoun.ts";
import type { Derivation, LineTerm, RoleTerm } from "../../filing/Derivation.ts";
import { inWords } from "../countInWords.ts";
import { periodNoun } from "../periodWords.ts";
import { adjustedWords, lastPart, resultWord } from "../sheets/measures/adjustedWords.ts";
import { grossMarginLines } from "../../accounting/grossMarginByRole.ts";
import type { SheetContext } from "../SheetContext.ts";
import { lowerFirst } from "../lowerFirst.ts";
import { missingForMargin, missingRoles } from "./missingRoles.ts";
import { generalLine, type GeneralLine, type GeneralSection } from "./SummaryLine.ts";
import * as summaryWords from "./summaryWords.ts";
import * as termWords from "../termWords.ts";

const ofRevenue = { unit: "% of revenue", format: "percentage" } as const;

/** Revenue as the gross margin takes it, else as the statements print it. */
const revenueOf = (context: SheetContext): LineTerm | RoleTerm =>
  context.lines.has(grossMarginLines.revenue) ? { line: grossMarginLines.revenue } : { role: "revenue" };

export function growthLines(context: SheetContext): GeneralSection {
  const noun = periodNoun(context.periods);
  const growth = (id: string, label: string, of: LineTerm | RoleTerm, missing: readonly string[]): GeneralLine =>
    generalLine(
      missing,
      { numerator: of, denominator: { ...of, before: true }, lessOne: true },
      {
        id: `summary.growth.${id}`,
        label,
        unit: summaryWords.onTheBefore(noun),
        format: "percentage",
        how: summaryWords.theTheBefore(noun),
      },
    );
  const missing = missingForMargin(context);
  return {
    title: summaryWords.growth,
    lines: [
      growth("revenue", "Revenue", revenueOf(context), missingRoles(context, ["revenue"])),
      growth("grossProfit", "Gross profit", { line: grossMarginLines.grossProfit }, missing),
      growth("totalAssets", "Total assets", { role: "totalAssets" }, missingRoles(context, ["totalAssets"])),
    ],
  };
}

export function marginLines(context: SheetContext): GeneralSection {
  return {
    title: summaryWords.margins,
    lines: [
      generalLine(
        missingForMargin(context),
        { line: grossMarginLines.margin },
        {
          id: "summary.grossMargin",
          label: termWords.grossMargin,
          unit: "%",
          format: "percentage",
          how: termWords.grossMarginHow,
        },
      ),
      generalLine(
        missingRoles(context, ["operatingResult", "revenue"]),
        { numerator: { role: "operatingResult" }, denominator: revenueOf(context) },
        {
          ...ofRevenue,
          id: "summary.operatingMargin",
          label: summaryWords.operatingMargin,
          how: summaryWords.operatingResultRevenue,
        },
      ),
    ],
  };
}

/** The result for the period, and as the document adjusts it. */
export function resultLines(context: SheetContext): GeneralSection {
  const { filing } = context;
  const word = resultWord(filing);
  const both = hasBothSigns(context);
  const missing = missingRoles(context, ["resultForThePeriod"]);
  const row = filing.role("resultForThePeriod");
  const adjusted = adjustedWords(filing);
  const result: Derivation = adjusted === undefined ? { role: "resultForThePeriod" } : { line: adjusted.lines.result };
  const revenue: Derivation =
    adjusted === undefined ? revenueOf(context) : { line: `${adjusted.lines.prefix}.revenue` };
  const label = row?.label ?? summaryWords.resultHead;
  return {
    title: both ? summaryWords.profitOrLoss : word === "loss" ? "Loss" : "Profit",
    lines: [
      generalLine(missing, result, {
        id: `summary.${row === undefined ? "result" : lastPart(row.id)}`,
        label,
        unit: filing.money.printed,
        format: context.amount,
        how: "as announced",
        basis: "announced",
        rows: rowsOf(context, row?.id),
      }),
      generalLine(
        [...missing, ...missingRoles(context, ["revenue"])],
        { numerator: result, denominator: revenue },
        {
          ...ofRevenue,
          id: `summary.${word}Rate`,
          label: both
            ? summaryWords.netMargin
            : word === "loss"
              ? summaryWords.netLossRate
              : summaryWords.netProfitMargin,
          how: `${lowerFirst(label)} / revenue`,
        },
      ),
      ...(adjusted === undefined ? [] : adjustedLines(context, label)),
    ],
  };
}

/** Whether the document's result is a profit in one period and a loss in another. */
function hasBothSigns({ filing, periods }: SheetContext): boolean {
  const row = filing.role("resultForThePeriod");
  const figures = row === undefined ? [] : periods.flatMap(({ key }) => filing.figureOf(row.id, key) ?? []);
  const amounts = figures.map((figure) => filing.amount(figure.row.id, figure.column.key));
  return amounts.some((amount) => amount.isNegative()) && amounts.some((amount) => amount.isPositive());
}

function adjustedLines(context: SheetContext, resultLabel: string): readonly GeneralLine[] {
  const words = adjustedWords(context.filing);
  if (words === undefined) return [];
  return [
    generalLine(
      [],
      { line: words.lines.adjusted },
      {
        id: `summary.${words.id}`,
        label: summaryWords.nonIFRS(words.full),
        unit: context.filing.money.printed,
        format: context.amount,
        how: adjustedHow(context, resultLabel),
      },
    ),
    generalLine(
      [],
      { line: words.lines.rate },
      {
        ...ofRevenue,
        id: `summary.${words.id}Rate`,
        label: summaryWords.rateOf(words.full),
        how: adjustedRateHow(words.full),
      },
    ),
  ];
}

/** "loss for the year + the announcement's five adjustments" */
export function adjustedHow({ filing }: SheetContext, resultLabel: string): string {
  const count = filing.pack.roles.adjustments?.length ?? 0;
  const noun = documentNoun(filing.pack.document);
  return summaryWords.adjustedHow({ resultLabel: lowerFirst(resultLabel), noun, count: inWords(count), count2: count });
}

/** "adjusted net loss / revenue" */
export const adjustedRateHow = (full: string): string => `${lowerFirst(full)} / revenue`;

/** The rows in which the document prints a row's figures, in the order of the periods. */
function rowsOf({ filing, periods }: SheetContext, rowId: string | undefined): readonly string[] {
  if (rowId === undefined) return [];
  return [...new Set(periods.flatMap(({ key }) => filing.figureOf(rowId, key)?.row.id ?? []))];
}
