import type { ChartAxisData } from "../cells/charts.ts";
import type { HostContext } from "../hostContext.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { between, logical, oneOf, text } from "./cells.ts";
import { change, existing, type ChartReference } from "./chartReference.ts";

interface AxisReference extends ChartReference {
  readonly axis: "categoryAxis" | "valueAxis";
}

const tickLabelPositions = ["NextToAxis", "High", "Low", "None"] as const;
const positions = ["Automatic", "Maximum", "Minimum"] as const;

/** An axis as Excel makes it. */
export const plainAxis: ChartAxisData = {
  title: "",
  reversed: false,
  tickLabelPosition: "NextToAxis",
  tickLabelSpacing: "Automatic",
  position: "Automatic",
};

function changeAxis(reference: AxisReference, changes: Partial<ChartAxisData>, context: HostContext): void {
  const { axis } = reference;
  change(reference, { [axis]: { ...existing(reference, context)[axis], ...changes } }, context);
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
    Position: {
      read: (axis, context) => existing(axis, context)[axis.axis].position,
      write: (axis, value, context) => changeAxis(axis, { position: oneOf(value, positions) }, context),
    },
    ReversePlotOrder: {
      read: (axis, context) => existing(axis, context)[axis.axis].reversed,
      write: (axis, value, context) => changeAxis(axis, { reversed: logical(value) }, context),
    },
    TickLabelPosition: {
      read: (axis, context) => existing(axis, context)[axis.axis].tickLabelPosition,
      write: (axis, value, context) =>
        changeAxis(axis, { tickLabelPosition: oneOf(value, tickLabelPositions) }, context),
    },
    TickLabelSpacing: {
      read: (axis, context) => existing(axis, context)[axis.axis].tickLabelSpacing,
      write: (axis, value, context) =>
        changeAxis(axis, { tickLabelSpacing: value === "Automatic" ? value : between(value, 1, 31_999) }, context),
    },
  },
  links: { Title: (axis, context) => hostObject(chartAxisTitleType, axis, context) },
};

export const chartAxesType: HostType<ChartReference> = {
  name: "ChartAxes",
  links: {
    CategoryAxis: ({ id }, context) => hostObject(chartAxisType, { id, axis: "categoryAxis" }, context),
    ValueAxis: ({ id }, context) => hostObject(chartAxisType, { id, axis: "valueAxis" }, context),
  },
};
