import type { ChartFigures } from "../../host/cells/chartFigures.ts";
import type { ChartData } from "../../host/cells/charts.ts";
import { element } from "../ribbon.ts";
import { chartLook } from "./chartLook.ts";
import { fillOf, type DrawBars, type FormatNumber, type Size } from "./bars.ts";
import { drawColumns } from "./drawColumns.ts";
import { drawLines } from "./drawLines.ts";
import { drawLyingBars } from "./drawLyingBars.ts";
import { linesOf } from "./textWidth.ts";
import * as pageWords from "../pageWords.ts";

const { line } = chartLook;
/** The frame's line and the room within it, as the style sheet has them. */
const border = 1;
const padding = 8;

/** The types of chart that are drawn. */
const drawings: Readonly<Record<string, DrawBars>> = {
  ColumnClustered: drawColumns,
  ColumnStacked: drawColumns,
  BarClustered: drawLyingBars,
  LineMarkers: drawLines,
};

function cell(tag: "td" | "th", words: string, scope?: "col" | "row"): HTMLElement {
  const made = element(tag, "");
  made.textContent = words;
  if (scope !== undefined) made.setAttribute("scope", scope);
  return made;
}

/** The figures in rows and columns, for those who read by ear. */
function figuresTable(title: string, { categories, series }: ChartFigures): HTMLElement {
  const table = element("table", "heard-only");
  const caption = element("caption", "");
  caption.textContent = `${title}: figures`;
  const head = element("tr", "");
  head.append(cell("td", ""), ...series.map(({ name }) => cell("th", name, "col")));
  const rows = categories.map((category, index) => {
    const row = element("tr", "");
    row.append(cell("th", category, "row"), ...series.map(({ texts }) => cell("td", texts[index] ?? "")));
    return row;
  });
  table.append(caption, head, ...rows);
  return table;
}

function heading(lines: readonly string[]): HTMLElement {
  const made = element("div", "sheet-chart-title");
  made.style.font = chartLook.headingFont;
  made.style.lineHeight = `${line.heading}px`;
  made.append(...lines.flatMap((words, index) => (index === 0 ? [words] : [element("br", ""), words])));
  return made;
}

function legend(chart: ChartData, { series }: ChartFigures): HTMLElement {
  const made = element("div", "sheet-chart-legend");
  made.style.font = chartLook.font;
  made.style.lineHeight = `${line.legend}px`;
  made.append(
    ...series.map(({ name }, index) => {
      const entry = element("span", "sheet-chart-entry");
      const key = element("span", "sheet-chart-key");
      key.style.background = fillOf(chart, index);
      entry.append(key, name);
      return entry;
    }),
  );
  return made;
}

function notDrawn(type: string): HTMLElement {
  const made = element("p", "sheet-chart-missing");
  made.textContent = pageWords.excelDrawsAChart(type);
  return made;
}

/**
 * A chart as Excel shows it: its title, its bars, and its legend, above them or below (where Excel puts it beside them,
 * too).
 *
 * @param size pixels.
 */
export function chartElement(chart: ChartData, figures: ChartFigures, size: Size, format: FormatNumber): HTMLElement {
  const draw = drawings[chart.type];
  const single = figures.series.length === 1 ? (figures.series[0]?.name ?? "") : "";
  const title = chart.title === "" ? single : chart.title;
  const name = title === "" ? chart.name : title;
  const lines = linesOf(title, chartLook.headingFont, size.width - 2 * padding);
  const made = element("figure", "sheet-chart");
  const picture = element("div", "sheet-chart-picture");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", draw === undefined ? `${name}, not drawn` : name);
  picture.append(heading(lines));
  if (draw === undefined) {
    picture.append(notDrawn(chart.type));
  } else {
    const hasLegend = chart.legend.visible;
    const taken = 2 * (border + padding) + lines.length * line.heading + (hasLegend ? line.legend : 0);
    const room = { width: Math.max(1, size.width - 2 * border), height: Math.max(1, size.height - taken) };
    const parts = [draw(chart, figures, room, format), ...(hasLegend ? [legend(chart, figures)] : [])];
    picture.append(...(chart.legend.position === "Top" ? parts.reverse() : parts));
  }
  made.append(picture, figuresTable(name, figures));
  return made;
}
