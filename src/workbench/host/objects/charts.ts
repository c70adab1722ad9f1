import { ApiError } from "../requests/apiError.ts";
import type { ChartData, ChartLegendData } from "../cells/charts.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { integer, logical, oneOf, text } from "./cells.ts";
import { chartAxesType, plainAxis } from "./chartAxes.ts";
import { change, existing, type ChartReference } from "./chartReference.ts";
import { chartSeriesCollectionType, seriesFrom } from "./chartSeries.ts";
import { areaArgument } from "./areaArgument.ts";
import type { SheetReference } from "./references.ts";

const types = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers"] as const;
const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
/** How many columns and rows Excel's own size of a new chart covers, with widths and heights as they are at first. */
const usualSize = { columns: 8, rows: 15 } as const;

function add({ id: sheet }: SheetReference, args: readonly unknown[], context: HostContext): HostObject {
  context.guardSheet(context.sheet(sheet).id);
  const type = oneOf(args[0], types);
  const source = areaArgument(args[1], sheet, context);
  const place = { sheet, row: 0, column: 0, ...usualSize };
  const series = seriesFrom(source, args[2]);
  return chartObject(
    context.workbook.parts.charts.add({
      sheet,
      type,
      title: "",
      legend: { visible: series.length > 1, position: "Bottom" },
      place,
      series,
      categoryAxis: plainAxis,
      valueAxis: plainAxis,
    }),
    context,
  );
}

/** By id, or by name without regard to case. */
function find({ id: sheet }: SheetReference, key: unknown, { workbook }: HostContext): ChartData | undefined {
  const charts = workbook.parts.charts.list(sheet);
  const wanted = text(key);
  return (
    charts.find(({ id }) => id === wanted) ?? charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  );
}

function chartObject(chart: ChartData | undefined, context: HostContext): HostObject {
  if (chart === undefined) throw new ApiError("ItemNotFound");
  return hostObject(chartType, { id: chart.id }, context);
}

const chartTitleType: HostType<ChartReference> = {
  name: "ChartTitle",
  properties: {
    Text: {
      read: (chart, context) => existing(chart, context).title,
      write: (chart, value, context) => change(chart, { title: text(value) }, context),
    },
  },
};

function changeLegend(reference: ChartReference, changes: Partial<ChartLegendData>, context: HostContext): void {
  change(reference, { legend: { ...existing(reference, context).legend, ...changes } }, context);
}

const chartLegendType: HostType<ChartReference> = {
  name: "ChartLegend",
  properties: {
    Position: {
      read: (chart, context) => existing(chart, context).legend.position,
      write: (chart, value, context) => changeLegend(chart, { position: oneOf(value, legendPositions) }, context),
    },
    Visible: {
      read: (chart, context) => existing(chart, context).legend.visible,
      write: (chart, value, context) => changeLegend(chart, { visible: logical(value) }, context),
    },
  },
};

export const chartType: HostType<ChartReference> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    ChartType: {
      read: (chart, context) => existing(chart, context).type,
      write: (chart, value, context) => change(chart, { type: oneOf(value, types) }, context),
    },
    Id: { read: ({ id }) => id },
    Name: {
      read: (chart, context) => existing(chart, context).name,
      write: (chart, value, context) => change(chart, { name: text(value) }, context),
    },
  },
  links: {
    Axes: (chart, context) => hostObject(chartAxesType, chart, context),
    Legend: (chart, context) => hostObject(chartLegendType, chart, context),
    Series: (chart, context) => hostObject(chartSeriesCollectionType, chart, context),
    Title: (chart, context) => hostObject(chartTitleType, chart, context),
  },
  methods: {
    Delete: (chart, _args, context) => {
      context.guardSheet(existing(chart, context).sheet);
      context.workbook.parts.charts.delete(chart.id);
    },
    SetPosition: (chart, args, context) => {
      const { sheet } = existing(chart, context);
      const first = areaArgument(args[0], sheet, context);
      const last = args[1] === undefined || args[1] === null ? first : areaArgument(args[1], sheet, context);
      const rows = last.row + last.rows - first.row;
      const columns = last.column + last.columns - first.column;
      if (first.sheet !== sheet || last.sheet !== sheet || rows < 1 || columns < 1)
        throw new ApiError("InvalidArgument");
      change(chart, { place: { sheet, row: first.row, column: first.column, rows, columns } }, context);
    },
  },
};

export const chartCollectionType: HostType<SheetReference> = {
  name: "ChartCollection",
  properties: { Count: { read: ({ id }, { workbook }) => workbook.parts.charts.list(id).length } },
  methods: {
    Add: add,
    GetCount: ({ id }, _args, { workbook }) => workbook.parts.charts.list(id).length,
    GetItem: (sheet, args, context) => chartObject(find(sheet, args[0], context), context),
    GetItemAt: ({ id }, args, context) =>
      chartObject(context.workbook.parts.charts.list(id)[integer(args[0])], context),
    GetItemOrNullObject: (sheet, args, context) => {
      const chart = find(sheet, args[0], context);
      return chart === undefined ? null : chartObject(chart, context);
    },
  },
  items: ({ id }, context) => context.workbook.parts.charts.list(id).map((chart) => chartObject(chart, context)),
  item: (sheet, key, context) => chartObject(find(sheet, key, context), context),
};
