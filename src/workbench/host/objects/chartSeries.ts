import { ApiError } from "../requests/apiError.ts";
import type { Area } from "../cells/area.ts";
import type { ChartMarkerData, ChartSeriesData } from "../cells/charts.ts";
import { colour } from "../cells/colour.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { between, integer, oneOf, text } from "./cells.ts";
import { change, existing, type ChartReference } from "./chartReference.ts";
import { areaArgument } from "./areaArgument.ts";

interface SeriesReference extends ChartReference {
  readonly index: number;
}

const markers = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

const plainSeries = { gapWidth: 150, overlap: 0 } as const;

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

/** The cells of a range as series: a column each, or a row each; by themselves along the longer side, as Excel does. */
export function seriesFrom(area: Area, seriesBy: unknown): ChartSeriesData[] {
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

function seriesObject(reference: SeriesReference, context: HostContext): HostObject {
  seriesOf(reference, context);
  return hostObject(chartSeriesType, reference, context);
}

const chartFillType: HostType<SeriesReference> = {
  name: "ChartFill",
  methods: {
    Clear: (series, _args, context) => changeSeries(series, { fill: "" }, context),
    SetSolidColor: (series, args, context) => changeSeries(series, { fill: colour(args[0]) }, context),
  },
};

const chartLineFormatType: HostType<SeriesReference> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      read: (series, context) => seriesOf(series, context).line ?? "",
      write: (series, value, context) => changeSeries(series, { line: colour(value) }, context),
    },
  },
};

const chartSeriesFormatType: HostType<SeriesReference> = {
  name: "ChartSeriesFormat",
  links: {
    Fill: (series, context) => hostObject(chartFillType, series, context),
    Line: (series, context) => hostObject(chartLineFormatType, series, context),
  },
};

function changeMarker(reference: SeriesReference, changes: ChartMarkerData, context: HostContext): void {
  changeSeries(reference, { marker: { ...seriesOf(reference, context).marker, ...changes } }, context);
}

const chartSeriesType: HostType<SeriesReference> = {
  name: "ChartSeries",
  properties: {
    GapWidth: {
      read: (series, context) => seriesOf(series, context).gapWidth,
      write: (series, value, context) => changeGroup(series, { gapWidth: between(value, 0, 500) }, context),
    },
    MarkerBackgroundColor: {
      read: (series, context) => seriesOf(series, context).marker?.background ?? "",
      write: (series, value, context) => changeMarker(series, { background: colour(value) }, context),
    },
    MarkerForegroundColor: {
      read: (series, context) => seriesOf(series, context).marker?.foreground ?? "",
      write: (series, value, context) => changeMarker(series, { foreground: colour(value) }, context),
    },
    MarkerStyle: {
      read: (series, context) => seriesOf(series, context).marker?.style ?? "Automatic",
      write: (series, value, context) => changeMarker(series, { style: oneOf(value, markers) }, context),
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
  links: { Format: (series, context) => hostObject(chartSeriesFormatType, series, context) },
  methods: {
    SetValues: (series, args, context) =>
      changeSeries(series, { values: areaArgument(args[0], undefined, context) }, context),
    SetXAxisValues: (series, args, context) =>
      changeSeries(series, { categories: areaArgument(args[0], undefined, context) }, context),
  },
};

export const chartSeriesCollectionType: HostType<ChartReference> = {
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
