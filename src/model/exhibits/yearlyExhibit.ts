import { namedArea } from "../../formula/build.ts";
import type { Exhibit, ExhibitPlace } from "../../plan/ExhibitPlan.ts";
import type { MeasurePlan } from "../../plan/plan.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { laidOut } from "./laidOut.ts";

/** A measure by period, in the order of its periods. */
export interface YearlyLine {
  readonly label: string;
  readonly measures: readonly MeasurePlan[];
}

const chart = { rows: 16, below: 1 } as const;

/** Measures by year, linked to the model's cells by name, with a chart of the first that is an amount. */
export function yearlyExhibit(title: string, lines: readonly YearlyLine[]): Exhibit {
  const periods = [...new Set(lines.flatMap(({ measures }) => measures.map(({ period = "" }) => period)))].sort();
  const layout = rows({ title: 1, heads: 1, periods: periods.length, below: chart.below, chart: chart.rows });
  const build = (sheet: SheetBuilder, place: ExhibitPlace): void => {
    const at = layout.at(place.row);
    const { column } = place;
    sheet.text(at.row("title"), column, "heading", title);
    sheet.band(at.row("title"), "heading", column + 1, column + lines.length);
    sheet.heads(at.row("heads"), column, ["Period"]);
    periods.forEach((period, index) => sheet.text(at.row("periods", index), column, "label", period));
    lines.forEach(({ label, measures }, line) => {
      const unit = measures[0]?.unit ?? "";
      const head = unit === "" || unit === "%" ? label : `${label}, ${unit}`;
      sheet.figureHeads(at.row("heads"), column + 1 + line, [head]);
      for (const { name, period = "", kind } of measures)
        sheet.formula(
          at.row("periods", periods.indexOf(period)),
          column + 1 + line,
          "link",
          namedArea(place.nameOf(name)),
          { format: kind },
        );
    });
    const all = (of: number) => ({ row: at.row("periods"), column: column + of, rows: periods.length, columns: 1 });
    const of = Math.max(
      0,
      lines.findIndex(({ measures }) => measures[0]?.kind === "amount"),
    );
    const charted = lines[of];
    if (charted === undefined) return;
    sheet.chart({
      name: `${charted.label} at ${place.row + 1}, ${column + 1}`,
      kind: "columns",
      title: charted.label,
      unit: charted.measures[0]?.unit ?? "",
      categories: all(0),
      series: [{ name: charted.label, values: all(1 + of) }],
      place: { row: at.row("chart"), column, rows: chart.rows, columns: Math.max(5, lines.length + 1) },
    });
  };
  return laidOut({
    title,
    rows: layout.length,
    columns: Math.max(5, lines.length + 1),
    widths: [24, 18],
    build,
  });
}
