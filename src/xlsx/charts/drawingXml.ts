import type { ChartPlan } from "../../plan/plan.ts";
import { xmlDocument, type XmlElement } from "../xmlDocument.ts";
import { namespaces } from "./namespaces.ts";

/** A chart in its place; `relationship` is the id under which the drawing knows the chart's own part. */
export interface DrawnChart {
  readonly chart: ChartPlan;
  readonly relationship: string;
}

/** What lies on a sheet: its charts, each over the cells of its place, with which it moves and grows. */
export function drawingXml(charts: readonly DrawnChart[]): string {
  return xmlDocument({
    "xdr:wsDr": {
      "@xmlns:xdr": namespaces.spreadsheetDrawing,
      "@xmlns:a": namespaces.main,
      "xdr:twoCellAnchor": charts.map(anchor),
    },
  });
}

function anchor({ chart: { name, title, unit, place }, relationship }: DrawnChart, index: number): XmlElement {
  return {
    "xdr:from": corner(place.row, place.column),
    "xdr:to": corner(place.row + place.rows, place.column + place.columns),
    "xdr:graphicFrame": {
      "@macro": "",
      "xdr:nvGraphicFramePr": {
        // The drawing itself is 1.
        "xdr:cNvPr": { "@id": index + 2, "@name": name, "@descr": `${title}, ${unit}` },
        "xdr:cNvGraphicFramePr": "",
      },
      "xdr:xfrm": { "a:off": { "@x": 0, "@y": 0 }, "a:ext": { "@cx": 0, "@cy": 0 } },
      "a:graphic": {
        "a:graphicData": {
          "@uri": namespaces.chart,
          "c:chart": {
            "@xmlns:c": namespaces.chart,
            "@xmlns:r": namespaces.relationships,
            "@r:id": relationship,
          },
        },
      },
    },
    "xdr:clientData": "",
  };
}

/** The upper left corner of a cell. */
function corner(row: number, column: number): XmlElement {
  return { "xdr:col": column, "xdr:colOff": 0, "xdr:row": row, "xdr:rowOff": 0 };
}
