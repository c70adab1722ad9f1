import { ApiError } from "../apiError.ts";
import type { Area } from "../area.ts";
import type { ChartAxisData, ChartData, ChartSeriesData } from "../charts.ts";
import type { HostContext } from "../hostContext.ts";
import { hostObject, type HostObject, type HostType } from "../hostObject.ts";
import { integer, logical, oneOf, text } from "./cells.ts";
import { areaArgument } from "./range.ts";
import type { SheetReference } from "./worksheet.ts";

interface ChartReference {
  readonly id: string;
}

interface SeriesReference extends ChartReference {
  readonly index: number;
}

interface AxisReference extends ChartReference {
  readonly axis: "categoryAxis" | "valueAxis";
}

const types = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers"] as const;
const tickLabelPositions = ["NextToAxis", "High", "Low", "None"] as const;
const plainAxis: ChartAxisData = { title: "", reversed: false, tickLabelPosition: "NextToAxis" };
const plainSeries = { gapWidth: 150, overlap: 0 } as const;
/** How many columns and rows Excel's own size of a new chart covers, with widths and heights as they are at first. */
const usualSize = { columns: 8, rows: 15 } as const;

function existing({ id }: ChartReference, { workbook }: HostContext): ChartData {
  const chart = workbook.parts.charts.get(id);
  if (chart === undefined) throw new ApiError("ItemNotFound");
  return chart;
}

function change(reference: ChartReference, changes: Partial<ChartData>, context: HostContext): void {
  const chart = existing(reference, context);
  context.guardSheet(chart.sheet);
  context.workbook.parts.charts.set({ ...chart, ...changes });
}

function seriesOf(reference: SeriesReference, context: HostContext): ChartSeriesData {
  const series = existing(reference, context).series[reference.index];
  if (series === undefined) throw new ApiError("ItemNotFound");
  return series;
}

function changeSeries(reference: SeriesReference, changes: Partial<ChartSeriesData>, context: HostContext): void {
  const changed = { ...seriesOf(reference, context), ...changes };
  const { series } = existing(reference, context);
  change(reference, { series: series.map((one, index) => (index === reference.index ? changed : one)) }, context);
}

/** The bars of a chart are one group: what lies between them is the same for every series. */
function changeGroup(
  reference: SeriesReference,
  changes: Partial<Pick<ChartSeriesData, "gapWidth" | "overlap">>,
  context: HostContext,
): void {
  seriesOf(reference, context);
  const { series } = existing(reference, context);
  change(reference, { series: series.map((one) => ({ ...one, ...changes })) }, context);
}

function changeAxis(reference: AxisReference, changes: Partial<ChartAxisData>, context: HostContext): void {
  const { axis } = reference;
  change(reference, { [axis]: { ...existing(reference, context)[axis], ...changes } }, context);
}

function between(value: unknown, least: number, most: number): number {
  const number = integer(value);
  if (number < least || number > most) throw new ApiError("InvalidArgument");
  return number;
}

/** The cells of a range as series: a column each, or a row each; by themselves along the longer side, as Excel does. */
function seriesFrom(area: Area, seriesBy: unknown): ChartSeriesData[] {
  const by =
    seriesBy === undefined || seriesBy === null ? "Auto" : oneOf(seriesBy, ["Auto", "Columns", "Rows"] as const);
  const inColumns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  return Array.from({ length: inColumns ? area.columns : area.rows }, (_, index) => ({
    ...plainSeries,
    name: `Series${index + 1}`,
    values: inColumns
      ? { ...area, column: area.column + index, columns: 1 }
      : { ...area, row: area.row + index, rows: 1 },
  }));
}

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

function seriesObject(reference: SeriesReference, context: HostContext): HostObject {
  seriesOf(reference, context);
  return hostObject(chartSeriesType, reference, context);
}

const chartAxisTitleType: HostType<AxisReference> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      read: (axis, context) => existing(axis, context)[axis.axis].title,
      write: (axis, value, context) => changeAxis(axis, { title: text(value) }, context),
    },
  },
};

const chartAxisType: HostType<AxisReference> = {
  name: "ChartAxis",
  properties: {
    ReversePlotOrder: {
      read: (axis, context) => existing(axis, context)[axis.axis].reversed,
      write: (axis, value, context) => changeAxis(axis, { reversed: logical(value) }, context),
    },
    TickLabelPosition: {
      read: (axis, context) => existing(axis, context)[axis.axis].tickLabelPosition,
      write: (axis, value, context) =>
        changeAxis(axis, { tickLabelPosition: oneOf(value, tickLabelPositions) }, context),
    },
  },
  links: { Title: (axis, context) => hostObject(chartAxisTitleType, axis, context) },
};

const chartAxesType: HostType<ChartReference> = {
  name: "ChartAxes",
  links: {
    CategoryAxis: ({ id }, context) => hostObject(chartAxisType, { id, axis: "categoryAxis" }, context),
    ValueAxis: ({ id }, context) => hostObject(chartAxisType, { id, axis: "valueAxis" }, context),
  },
};

const chartTitleType: HostType<ChartReference> = {
  name: "ChartTitle",
  properties: {
    Text: {
      read: (chart, context) => existing(chart, context).title,
      write: (chart, value, context) => change(chart, { title: text(value) }, context),
    },
  },
};

const chartSeriesType: HostType<SeriesReference> = {
  name: "ChartSeries",
  properties: {
    GapWidth: {
      read: (series, context) => seriesOf(series, context).gapWidth,
      write: (series, value, context) => changeGroup(series, { gapWidth: between(value, 0, 500) }, context),
    },
    Name: {
      read: (series, context) => seriesOf(series, context).name,
      write: (series, value, context) => changeSeries(series, { name: text(value) }, context),
    },
    Overlap: {
      read: (series, context) => seriesOf(series, context).overlap,
      write: (series, value, context) => changeGroup(series, { overlap: between(value, -100, 100) }, context),
    },
  },
  methods: {
    SetValues: (series, args, context) =>
      changeSeries(series, { values: areaArgument(args[0], undefined, context) }, context),
    SetXAxisValues: (series, args, context) =>
      changeSeries(series, { categories: areaArgument(args[0], undefined, context) }, context),
  },
};

const chartSeriesCollectionType: HostType<ChartReference> = {
  name: "ChartSeriesCollection",
  properties: { Count: { read: (chart, context) => existing(chart, context).series.length } },
  methods: {
    Add: ({ id }, args, context) => {
      const chart = existing({ id }, context);
      const { series } = chart;
      const [first] = series;
      const name = args[0] === undefined || args[0] === null ? `Series${series.length + 1}` : text(args[0]);
      const values = first?.values ?? { ...chart.place, rows: 1, columns: 1 };
      const { gapWidth, overlap } = first ?? plainSeries;
      change({ id }, { series: [...series, { gapWidth, overlap, name, values }] }, context);
      return seriesObject({ id, index: series.length }, context);
    },
    GetCount: (chart, _args, context) => existing(chart, context).series.length,
    GetItemAt: ({ id }, args, context) => seriesObject({ id, index: integer(args[0]) }, context),
  },
  items: ({ id }, context) => existing({ id }, context).series.map((_, index) => seriesObject({ id, index }, context)),
};

const chartType: HostType<ChartReference> = {
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
