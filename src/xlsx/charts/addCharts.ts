import type { WorkbookPlan } from "../../plan/plan.ts";
import type { CalculatedValues } from "../calculatedValues.ts";
import type { PackageParts } from "../PackageParts.ts";
import { areaReference } from "../references.ts";
import { attributes } from "../xml.ts";
import { ChartCaches } from "./ChartCaches.ts";
import { chartXml } from "./chartXml.ts";
import { drawingXml } from "./drawingXml.ts";
import { contentTypes, relationshipTypes } from "./namespaces.ts";
import type { ChartCells } from "./seriesXml.ts";

/** What may follow a sheet's `<drawing>`, in the order of CT_Worksheet. */
const AFTER_DRAWING =
  /<(?:drawingHF|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Adds the plan's charts to a package that has its sheets: a part for each chart, a drawing for each sheet that has
 * charts, and what relates them.
 *
 * Throws UnexpectedPartError.
 */
export function addCharts(parts: PackageParts, plan: WorkbookPlan, calculated: CalculatedValues): void {
  let drawings = 0;
  let charts = 0;
  plan.sheets.forEach((sheet, index) => {
    if (sheet.charts === undefined || sheet.charts.length === 0) return;
    const sheetPart = `xl/worksheets/sheet${index + 1}.xml`;
    const drawing = `xl/drawings/drawing${(drawings += 1)}.xml`;
    const cells: ChartCells = {
      reference: (column) => areaReference(plan, { ...column, sheet: sheet.id }),
      caches: new ChartCaches(sheet, calculated.get(sheet.id) ?? new Map()),
    };
    const drawn = sheet.charts.map((chart) => {
      const part = `xl/charts/chart${(charts += 1)}.xml`;
      parts.add(part, contentTypes.chart, chartXml(chart, cells));
      return { chart, relationship: parts.relate(drawing, relationshipTypes.chart, part) };
    });
    parts.add(drawing, contentTypes.drawing, drawingXml(drawn));
    const relationship = parts.relate(sheetPart, relationshipTypes.drawing, drawing);
    parts.insert(sheetPart, AFTER_DRAWING, `<drawing ${attributes({ "r:id": relationship })}/>`);
  });
}
