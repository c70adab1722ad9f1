import { call, namedArea, plus, times } from "../../formula/build.ts";
import { phrase } from "../../formula/phrase.ts";
import { drivers } from "../../impairment/drivers.ts";
import type { Exhibit, ExhibitPlace } from "../../plan/ExhibitPlan.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { onlyNumber } from "../goodwill/onlyNumber.ts";
import { laidOut, type ExhibitUnit } from "./laidOut.ts";
import type { GridSide } from "./sensitivityExhibit.ts";

const chart = { column: 4, columns: 6, rows: 16 } as const;

/** For each shift of one driver the break-even of another, live, with a chart: beyond the line there is a loss. */
export function frontierExhibit(unit: ExhibitUnit, of: GridSide, by: GridSide): Exhibit {
  const layout = rows({ title: 1, heads: 1, driver: 1, step: 1, centre: 1, below: 1, pointHeads: 1, points: by.count });
  const build = (sheet: SheetBuilder, place: ExhibitPlace): void => {
    const at = layout.at(place.row);
    const [label, first, second] = [place.column, place.column + 1, place.column + 2];
    const percentage = { format: "percentage" } as const;
    sheet.text(at.row("title"), label, "heading", `${unit.title}: where headroom is zero, by two drivers`);
    sheet.band(at.row("title"), "heading", first, second);
    sheet.heads(at.row("heads"), label, ["Shifts in % points (base revenue: %)"]);
    sheet.figureHeads(at.row("heads"), first, ["Break-even of", "By shifts of"]);
    for (const [part, words] of [
      ["driver", "Driver"],
      ["step", "Step"],
      ["centre", "Centre"],
    ] as const)
      sheet.text(at.row(part), label, "label", words);
    for (const [column, side] of [
      [first, of],
      [second, by],
    ] as const) {
      sheet.text(at.row("driver"), column, "input", side.driver);
      sheet.choice({ area: { row: at.row("driver"), column, rows: 1, columns: 1 }, choices: drivers });
    }
    sheet.number(at.row("step"), second, "input", String(by.step), percentage);
    sheet.number(at.row("centre"), second, "input", String(by.centre), percentage);
    const [driver, other] = [first, second].map((column) => sheet.cell(at.row("driver"), column, "both")) as [
      ReturnType<SheetBuilder["cell"]>,
      ReturnType<SheetBuilder["cell"]>,
    ];
    sheet.say(at.row("pointHeads"), label, "columnHead", phrase("Shift of ", other));
    sheet.say(at.row("pointHeads"), first, "columnHead", phrase("Break-even of ", driver), { format: "count" });
    const [step, centre] = [sheet.cell(at.row("step"), second, "both"), sheet.cell(at.row("centre"), second, "both")];
    for (let index = 0; index < by.count; index += 1) {
      const row = at.row("points", index);
      const shift = plus(onlyNumber(centre), times(index - (by.count - 1) / 2, onlyNumber(step)));
      sheet.formula(row, label, "formula", shift, percentage);
      const block = namedArea(place.nameOf(unit.blockName));
      const found = call("HEADROOM.FRONTIER", block, driver, other, sheet.cell(row, label));
      sheet.formula(row, first, "function", found, percentage);
    }
    const points = (column: number) => ({ row: at.row("points"), column, rows: by.count, columns: 1 });
    sheet.chart({
      name: `Frontier of ${unit.title} at ${place.row + 1}, ${place.column + 1}`,
      kind: "lines",
      title: `${unit.title}: break-even of ${of.driver.toLowerCase()}`,
      unit: "% points",
      categoryTitle: `Shift of ${by.driver.toLowerCase()}, % points`,
      categories: points(label),
      series: [{ name: of.driver, values: points(first) }],
      place: { row: place.row, column: place.column + chart.column, rows: chart.rows, columns: chart.columns },
    });
  };
  return laidOut({
    title: "Frontier",
    rows: Math.max(layout.length, chart.rows),
    columns: chart.column + chart.columns,
    widths: [34, 14],
    build,
  });
}
