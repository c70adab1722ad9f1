import { moneyInWords } from "../../moneyInWords.ts";
import type { Row } from "../../../filing/Filing.ts";
import { moneyMeasure, type RatioMeasure } from "../../../figures/measure.ts";
import { call, plus } from "../../../formula/build.ts";
import type { AreaRef, CellRef } from "../../../formula/Formula.ts";
import { rows, type PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { inWords } from "../../countInWords.ts";
import { endedWords, periodRuns } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { lastPart, reconciliations, type AdjustedWords } from "./adjustedWords.ts";
import { figureKey } from "../figureKey.ts";
import { printedAdjustments } from "../../../accounting/adjustedResultByRole.ts";
import { grossMarginLines } from "../../../accounting/grossMarginByRole.ts";
import {
  addMeasures,
  crossCheckRow,
  measureRow,
  measureSheet,
  type MeasureRow,
  type MeasureSheet,
} from "./measureSheet.ts";
import { placeTable, titleOf, type PlacedTable } from "../tables/placeTable.ts";
import { renderTable } from "../tables/renderTable.ts";
import { firstContentRow } from "../sheetHeader.ts";
import { figureSources } from "./sourceRuns.ts";
import { waterfall, waterfallRows, waterfallValueWidth, waterfallWidths } from "./waterfall.ts";
import { shortTables } from "../tables/shortTables.ts";
import * as measureWords from "./measureWords.ts";
import * as termWords from "../../termWords.ts";

/** The adjusted result's sheet where its parts have their places. */
export interface PlacedAdjustedResult {
  readonly words: AdjustedWords;
  readonly on: MeasureSheet;
  readonly rows: PlacedRows<
    | "heads"
    | "result"
    | "adjustments"
    | "adjusted"
    | "revenue"
    | "rate"
    | "function"
    | "check"
    | "gap"
    | "chart"
    | "below"
  >;
  /** The document's reconciliations, below. */
  readonly tables: readonly PlacedTable[];
}

/** Places the measure's rows and the document's reconciliations below them, and writes what stands above. */
export function placeAdjustedResult(
  context: SheetContext,
  sheet: SheetBuilder,
  words: AdjustedWords,
): PlacedAdjustedResult {
  const { filing, periods } = context;
  const announced = reconciliations(filing);
  const on = measureSheet(context, sheet, {
    title: measureWords.nonIFRS(words.full),
    subtitle: measureWords.adjustedSubtitle(moneyInWords(filing.money), endedWords(periods)),
    tables: announced,
    further: waterfallWidths,
    narrowestValue: (slots) =>
      waterfallValueWidth([...adjustmentsOf(context).map(({ label }) => label), words.full, words.full], slots),
  });
  const placed = rows({
    heads: 1,
    result: 1,
    adjustments: adjustmentsOf(context).length,
    adjusted: 1,
    revenue: 1,
    rate: 1,
    function: 1,
    check: 1,
    gap: 1,
    chart: waterfallRows,
    below: 1,
  }).at(firstContentRow);
  let top = placed.next;
  const tables = announced.map((table) => {
    const layout = on.below.get(table.id) ?? on.layout;
    const one = placeTable(context, { table, sheet, layout, title: titleOf(table) }, top);
    top = one.rows.next;
    return one;
  });
  sheet.print({ whole: shortTables(tables) });
  return { words, on, rows: placed, tables };
}

/** The document's reconciliations, and above them each period's adjusted result, native and by the function. */
export function renderAdjustedResult(context: SheetContext, placed: PlacedAdjustedResult): void {
  const { words, on, rows: at, tables } = placed;
  for (const table of tables) renderTable(context, table);
  const functionRow = byFunction(context, placed);
  measureRow(context, on, at.row("result"), result(context, words));
  adjustmentsOf(context).forEach((row, index) => {
    measureRow(context, on, at.row("adjustments", index), adjustment(context, words, row));
  });
  measureRow(context, on, at.row("adjusted"), adjusted(context, placed));
  measureRow(context, on, at.row("revenue"), revenue(context, words));
  measureRow(context, on, at.row("rate"), rate(words));
  measureRow(context, on, at.row("function"), functionRow);
  crossCheckRow(context, on, at.row("check"), functionRow);
  waterfall(context, words, on, {
    heads: at.row("heads"),
    result: at.row("result"),
    adjusted: at.row("adjusted"),
    chart: at.row("chart"),
  });
  const { sheet } = on;
  const money = context.filing.money.printed;
  addMeasures(context, sheet, words.lines.adjusted, {
    id: words.id,
    name: words.name,
    label: words.full,
    kind: context.amount,
    unit: money,
  });
  addMeasures(context, sheet, words.lines.rate, {
    id: `${words.id}Rate`,
    name: `${words.name}Rate`,
    label: measureWords.rateOf(words.full),
    kind: "percentage",
    unit: "% of revenue",
  });
}

const ratio: RatioMeasure = { kind: "ratio", points: false };

const amountOf = ({ filing, amount }: SheetContext) => ({
  unit: filing.money.printed,
  format: amount,
  counts: moneyMeasure(filing.money),
});

/** The document's own adjustments, in the order in which its reconciliation adds them. */
const adjustmentsOf = ({ filing }: SheetContext): readonly Row[] =>
  (filing.pack.roles.adjustments ?? []).map((id) => filing.row(id));

function result(context: SheetContext, words: AdjustedWords): MeasureRow {
  const { filing } = context;
  const row = filing.role("resultForThePeriod");
  const printed = context.periods.filter(({ key }) => row && filing.figureOf(row.id, key) !== undefined);
  const live = printed.filter(({ key }) => row && filing.figureOf(row.id, key)?.row.kind === "total");
  const when =
    live.length === printed.length
      ? ""
      : `${periodRuns(
          live.map(({ key }) => key),
          printed,
        )} `;
  return {
    ...amountOf(context),
    id: words.lines.result,
    label: row?.label ?? "",
    style: "link",
    from: [{ role: "resultForThePeriod" }],
    source: row === undefined ? "" : sourcesOf(context, words, row),
    condition: live.length === 0 ? "announced" : measureWords.announcedLiveTotal(when),
  };
}

function adjustment(context: SheetContext, words: AdjustedWords, row: Row): MeasureRow {
  return {
    ...amountOf(context),
    id: `${words.lines.prefix}.${lastPart(row.id)}`,
    label: context.filing.pack.presentation?.labels?.[row.id] ?? row.label,
    indent: 1,
    style: "link",
    from: [{ figure: row.id }],
    source: sourcesOf(context, words, row),
    condition: measureWords.announcedNilWhereNothing,
  };
}

/** Where the row's figures stand; the reconciliation of the sheet itself is below. */
function sourcesOf(context: SheetContext, words: AdjustedWords, row: Row): string {
  const { filing, periods } = context;
  const read = periods.flatMap(({ key }) => {
    const at = filing.figureOf(row.id, key);
    return at === undefined ? [] : [[key, [at]] as const];
  });
  return figureSources(context, read, { [words.id]: measureWords.theReconciliationBelow });
}

/** The cells of a period's adjustments; undefined where it prints none of them. */
function adjustmentCells(
  { filing }: SheetContext,
  { on: { sheet, layout }, rows: at }: PlacedAdjustedResult,
  period: string,
): AreaRef | CellRef | undefined {
  const column = layout.values.get(period);
  if (column === undefined || printedAdjustments(filing, period).length === 0) return undefined;
  const [first, last] = [at.row("adjustments"), at.last("adjustments")];
  return first === last ? sheet.cell(first, column) : sheet.area({ row: first, column }, { row: last, column });
}

/** The cell of a line in a period that has it. */
const lineCell = ({ book }: SheetContext, id: string, period: string): CellRef | undefined =>
  book.has(figureKey(id, period)) ? book.cell(figureKey(id, period)) : undefined;

function adjusted(context: SheetContext, placed: PlacedAdjustedResult): MeasureRow {
  const { words } = placed;
  const adjustments = adjustmentsOf(context);
  const label = context.filing.role("resultForThePeriod")?.label ?? "";
  return {
    ...amountOf(context),
    id: words.lines.adjusted,
    label: words.full,
    style: "total",
    from(period) {
      const [start, cells] = [lineCell(context, words.lines.result, period), adjustmentCells(context, placed, period)];
      return start && cells && plus(start, cells.kind === "area" ? call("SUM", cells) : cells);
    },
    source: `${label} + the ${inWords(adjustments.length)} ${adjustments.length === 1 ? "adjustment" : "adjustments"}`,
    condition: "calculated here",
  };
}

function revenue(context: SheetContext, words: AdjustedWords): MeasureRow {
  const row = context.filing.role("revenue");
  const line = grossMarginLines.revenue;
  const taken = context.lines.has(line);
  return {
    ...amountOf(context),
    id: `${words.lines.prefix}.revenue`,
    label: termWords.revenue,
    style: "link",
    from: taken ? [{ line }] : [{ role: "revenue" }],
    source: taken ? measureWords.grossMarginRowRevenue : row === undefined ? "" : sourcesOf(context, words, row),
    condition: "announced",
  };
}

const rate = ({ full, lines }: AdjustedWords): MeasureRow => ({
  id: lines.rate,
  label: measureWords.rateOf(full),
  unit: "% of revenue",
  style: "formula",
  format: "percentage",
  counts: ratio,
  from: [{ numerator: { line: lines.adjusted }, denominator: { line: `${lines.prefix}.revenue` } }],
  source: `${full} / revenue`,
  condition: "calculated here",
});

function byFunction(context: SheetContext, placed: PlacedAdjustedResult): MeasureRow {
  const { lines, full } = placed.words;
  return {
    ...amountOf(context),
    id: `${lines.prefix}.function`,
    label: "HEADROOM.ADJUSTEDLOSS",
    style: "function",
    from(period) {
      const [start, cells] = [lineCell(context, lines.result, period), adjustmentCells(context, placed, period)];
      return start && cells && call("HEADROOM.ADJUSTEDLOSS", start, cells);
    },
    twin: lines.adjusted,
    source: measureWords.customFunctionOnTheRows,
    condition: measureWords.withoutTheAdd(full.charAt(0).toLowerCase(), full.slice(1)),
  };
}
