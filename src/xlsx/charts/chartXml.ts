import { chartLooks, hasLegend, type ChartLook } from "../../plan/charts/chartLooks.ts";
import type { ChartPlan } from "../../plan/plan.ts";
import { xmlDocument, type XmlElement } from "../xmlDocument.ts";
import { fill, textLook, titleOf } from "./chartText.ts";
import { namespaces } from "./namespaces.ts";
import { seriesXml, val, type ChartCells } from "./seriesXml.ts";

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** In points, as Excel has them. */
const TITLE_SIZE = 12;
const AXIS_TITLE_SIZE = 10;
const TEXT_SIZE = 9;

const line = (look: XmlElement): XmlElement => ({ "a:ln": { "@w": 9525, ...look } });
const paleLine = line(fill("tx1", 15, 85));
const noLine = line({ "a:noFill": "" });

/** Whether the values run upwards. */
const upright = (kind: ChartPlan["kind"]): boolean => kind !== "opposedBars";

/** A native chart with the look of Excel's own; it follows its cells. Elements stand in the order of CT_ChartSpace. */
export function chartXml(chart: ChartPlan, cells: ChartCells): string {
  const look = chartLooks[chart.kind];
  return xmlDocument({
    "c:chartSpace": {
      "@xmlns:c": namespaces.chart,
      "@xmlns:a": namespaces.main,
      "@xmlns:r": namespaces.relationships,
      "c:roundedCorners": val(0),
      "c:chart": {
        "c:title": titleOf(chart.title, TITLE_SIZE, false),
        "c:autoTitleDeleted": val(0),
        "c:plotArea": {
          "c:layout": "",
          ...seriesXml(chart, look, cells, [val(CATEGORY_AXIS), val(VALUE_AXIS)]),
          "c:catAx": categoryAxis(chart, look),
          "c:valAx": valueAxis(chart, look, cells),
        },
        ...(hasLegend(chart) && {
          "c:legend": { "c:legendPos": val("b"), "c:overlay": val(0), "c:txPr": textLook(TEXT_SIZE) },
        }),
        "c:plotVisOnly": val(1),
        "c:dispBlanksAs": val("gap"),
      },
      "c:spPr": { "a:solidFill": { "a:schemeClr": val("bg1") }, ...paleLine },
    },
  });
}

function categoryAxis({ kind, categoryTitle }: ChartPlan, { firstOnTop }: ChartLook): XmlElement {
  return {
    "c:axId": val(CATEGORY_AXIS),
    "c:scaling": { "c:orientation": val(firstOnTop ? "maxMin" : "minMax") },
    "c:delete": val(0),
    "c:axPos": val(upright(kind) ? "b" : "l"),
    ...(categoryTitle !== undefined && { "c:title": titleOf(categoryTitle, AXIS_TITLE_SIZE, !upright(kind)) }),
    "c:numFmt": { "@formatCode": "General", "@sourceLinked": 1 },
    "c:majorTickMark": val("none"),
    "c:minorTickMark": val("none"),
    // The names stand at the edge, clear of what lies below zero.
    "c:tickLblPos": val("low"),
    "c:spPr": paleLine,
    "c:txPr": textLook(TEXT_SIZE),
    "c:crossAx": val(VALUE_AXIS),
    "c:crosses": val("autoZero"),
    "c:auto": val(1),
    "c:lblAlgn": val("ctr"),
    "c:lblOffset": val(100),
    // Every name, however little room there is.
    "c:tickLblSkip": val(1),
    "c:noMultiLvlLbl": val(0),
  };
}

function valueAxis({ kind, unit, series }: ChartPlan, { firstOnTop }: ChartLook, { caches }: ChartCells): XmlElement {
  const [first] = series;
  return {
    "c:axId": val(VALUE_AXIS),
    "c:scaling": { "c:orientation": val("minMax") },
    "c:delete": val(0),
    "c:axPos": val(upright(kind) ? "l" : "b"),
    "c:majorGridlines": { "c:spPr": paleLine },
    "c:title": titleOf(unit, AXIS_TITLE_SIZE, upright(kind)),
    "c:numFmt": { "@formatCode": first === undefined ? "General" : caches.format(first.values), "@sourceLinked": 1 },
    "c:majorTickMark": val("none"),
    "c:minorTickMark": val("none"),
    "c:tickLblPos": val("nextTo"),
    "c:spPr": noLine,
    "c:txPr": textLook(TEXT_SIZE),
    "c:crossAx": val(CATEGORY_AXIS),
    // Otherwise it follows the first category to the top.
    "c:crosses": val(firstOnTop ? "max" : "autoZero"),
    "c:crossBetween": val("between"),
  };
}
