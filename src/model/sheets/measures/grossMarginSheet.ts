import { moneyInWords } from "../../moneyInWords.ts";
import { grossMarginByRole, grossMarginLines, isPrintedPositive } from "../../../accounting/grossMarginByRole.ts";
import type { FigurePosition } from "../../../filing/Filing.ts";
import type { Role } from "../../../filing/Pack.ts";
import { moneyMeasure, type RatioMeasure } from "../../../figures/measure.ts";
import { call } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { endedWords } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { figureKey } from "../figureKey.ts";
import { addMeasures, crossCheckRow, measureRow, measureSheet, type MeasureRow } from "./measureSheet.ts";
import { firstContentRow } from "../sheetHeader.ts";
import { byRuns, figureSources } from "./sourceRuns.ts";
import * as measureWords from "./measureWords.ts";
import * as termWords from "../../termWords.ts";

const ratio: RatioMeasure = { kind: "ratio", points: false };
const lines = grossMarginLines;

/** Gross margin by period, native and by the function, from the statements' own cells. */
export function grossMarginSheet(context: SheetContext, sheet: SheetBuilder): void {
  const { filing, periods } = context;
  const subtracted = isPrintedPositive(filing);
  const on = measureSheet(context, sheet, {
    title: termWords.grossMargin,
    subtitle: measureWords.grossMarginSubtitle({
      printed: moneyInWords(filing.money),
      periods: endedWords(periods),
      subtracted,
    }),
  });
  const placed = rows({
    heads: 1,
    revenue: 1,
    costOfSales: 1,
    grossProfit: 1,
    margin: 1,
    change: 1,
    function: 1,
    check: 1,
  }).at(firstContentRow);
  const functionRow = byFunction(context);
  measureRow(context, on, placed.row("revenue"), revenue(context));
  measureRow(context, on, placed.row("costOfSales"), costOfSales(context, subtracted));
  measureRow(context, on, placed.row("grossProfit"), grossProfit(context, subtracted));
  measureRow(context, on, placed.row("margin"), margin(context));
  measureRow(context, on, placed.row("change"), change);
  measureRow(context, on, placed.row("function"), functionRow);
  crossCheckRow(context, on, placed.row("check"), functionRow);
  addMeasures(context, sheet, lines.margin, {
    id: "grossMargin",
    name: "GrossMargin",
    label: termWords.grossMargin,
    kind: "percentage",
    unit: "%",
  });
}

const amountOf = ({ filing, amount }: SheetContext) => ({
  unit: filing.money.printed,
  format: amount,
  counts: moneyMeasure(filing.money),
});

/** The figure that plays the part in a period. */
function positionOf({ filing }: SheetContext, role: Role, period: string): FigurePosition | undefined {
  const row = filing.role(role);
  return row && filing.figureOf(row.id, period);
}

function revenue(context: SheetContext): MeasureRow {
  const read = context.periods.flatMap(({ key }) => {
    const position = positionOf(context, "revenue", key);
    return position === undefined ? [] : [[key, [position]] as const];
  });
  return {
    ...amountOf(context),
    id: lines.revenue,
    label: termWords.revenue,
    style: "link",
    from: grossMarginByRole(context.filing)[lines.revenue],
    source: figureSources(context, read),
    condition: "announced",
  };
}

/** Cost of sales as printed, and from gross profit where none is printed. */
function costOfSales(context: SheetContext, subtracted: boolean): MeasureRow {
  const how = subtracted ? measureWords.revenueGrossProfit : measureWords.grossProfitRevenue;
  const read = context.periods.flatMap(({ key }) => {
    const printed = positionOf(context, "costOfSales", key);
    if (printed !== undefined) return [{ key, figures: [printed], condition: "announced" }];
    const [gross, all] = [positionOf(context, "grossProfit", key), positionOf(context, "revenue", key)];
    if (gross === undefined || all === undefined) return [];
    return [
      { key, figures: subtracted ? [all, gross] : [gross, all], condition: measureWords.derivedAsNoneIsPrinted(how) },
    ];
  });
  return {
    ...amountOf(context),
    id: lines.costOfSales,
    label: measureWords.costOfSales,
    style: "link",
    from: grossMarginByRole(context.filing)[lines.costOfSales],
    source: figureSources(
      context,
      read.map(({ key, figures }) => [key, figures] as const),
    ),
    condition: byRuns(
      context,
      read.map(({ key, condition }) => [key, condition] as const),
      " ",
    ),
  };
}

function grossProfit(context: SheetContext, subtracted: boolean): MeasureRow {
  return {
    ...amountOf(context),
    id: lines.grossProfit,
    label: measureWords.grossProfit,
    style: "subtotal",
    from: grossMarginByRole(context.filing)[lines.grossProfit],
    source: measureWords.revenueCostOfSales(subtracted ? "−" : "+"),
    condition: "calculated here",
  };
}

const margin = ({ filing }: SheetContext): MeasureRow => ({
  id: lines.margin,
  label: termWords.grossMargin,
  unit: "%",
  style: "total",
  format: "percentage",
  counts: ratio,
  from: grossMarginByRole(filing)[lines.margin],
  source: measureWords.marginHow,
  condition: "calculated here",
});

const change: MeasureRow = {
  id: "grossMargin.change",
  label: measureWords.changeOnTheYearBefore,
  unit: "% points",
  style: "formula",
  format: "points",
  counts: { kind: "ratio", points: true },
  from: [
    {
      product: [{ sum: [{ line: lines.margin }, { less: { line: lines.margin, before: true } }] }, { constant: "100" }],
    },
  ],
  source: measureWords.grossMarginLess,
  condition: "calculated here",
};

function byFunction({ book }: SheetContext): MeasureRow {
  const own = (id: string, period: string): Formula | undefined =>
    book.has(figureKey(id, period)) ? book.cell(figureKey(id, period)) : undefined;
  return {
    id: "grossMargin.function",
    label: "HEADROOM.GROSSMARGIN",
    unit: "%",
    style: "function",
    format: "percentage",
    counts: ratio,
    from(period) {
      const [sales, cost] = [own(lines.revenue, period), own(lines.costOfSales, period)];
      return sales && cost && call("HEADROOM.GROSSMARGIN", sales, cost);
    },
    twin: lines.margin,
    source: measureWords.customFunctionOnTheRows,
    condition: measureWords.withoutAddInMargin,
  };
}
