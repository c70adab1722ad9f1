import { call, isNumber, minus, namedArea, negated, when } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { drivers, type Driver } from "../../impairment/drivers.ts";
import type { Exhibit, ExhibitPlace } from "../../plan/ExhibitPlan.ts";
import type { ChartPlan } from "../../plan/plan.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { onlyNumber } from "../goodwill/onlyNumber.ts";
import { laidOut, type ExhibitUnit } from "./laidOut.ts";

/** From the first column: what is calculated, and the chart beside it. */
const of = { driver: 0, down: 1, up: 2, changeDown: 3, changeUp: 4, chart: 6, chartColumns: 6 } as const;

/** Headroom a step down and up of each driver, live, with a chart of the changes. @param order of the rows. */
export function tornadoExhibit(unit: ExhibitUnit, order: readonly Driver[], step: number): Exhibit {
  const layout = rows({ title: 1, step: 1, unchanged: 1, heads: 1, drivers: order.length });
  const build = (sheet: SheetBuilder, place: ExhibitPlace): void => {
    const at = layout.at(place.row);
    const cell = (row: number, column: number) => sheet.cell(row, place.column + column, "both");
    const money = unit.money;
    sheet.text(at.row("title"), place.column, "heading", `${unit.title}: headroom as each driver moves, ${money}`);
    sheet.band(at.row("title"), "heading", place.column + 1, place.column + of.changeUp);
    const percentage = { format: "percentage" } as const;
    sheet.text(at.row("step"), place.column, "label", "Step, % points (base revenue: %)");
    sheet.number(at.row("step"), place.column + of.down, "input", String(step), percentage);
    sheet.text(at.row("unchanged"), place.column, "label", "The shifts; another driver stays as it is");
    const typed = onlyNumber(cell(at.row("step"), of.down));
    sheet.formula(at.row("unchanged"), place.column + of.down, "formula", negated(typed), percentage);
    sheet.formula(at.row("unchanged"), place.column + of.up, "formula", typed, percentage);
    sheet.number(at.row("unchanged"), place.column + of.changeDown, "formula", "0", percentage);
    sheet.heads(at.row("heads"), place.column, ["Driver"]);
    sheet.figureHeads(at.row("heads"), place.column + of.down, ["Step down", "Step up", "Change, down", "Change, up"]);
    const block = namedArea(place.nameOf(unit.blockName));
    order.forEach((driver, index) => {
      const row = at.row("drivers", index);
      const other = drivers.find((each) => each !== driver) ?? driver;
      const label = sheet.cell(row, place.column, "column");
      const stepped = (way: number): Formula =>
        call("HEADROOM.SENSITIVITY", block, label, cell(at.row("unchanged"), way), other, unchanged);
      const unchanged = cell(at.row("unchanged"), of.changeDown);
      sheet.text(row, place.column, "label", driver);
      for (const [way, change] of [
        [of.down, of.changeDown],
        [of.up, of.changeUp],
      ] as const) {
        sheet.formula(row, place.column + way, "function", stepped(way), { format: "headroom" });
        const moved = sheet.cell(row, place.column + way);
        const headroom = call("HEADROOM.CGUHEADROOM", block);
        const bar = when(isNumber(moved), minus(moved, headroom), "no value");
        sheet.formula(row, place.column + change, "function", bar, { format: "amount" });
      }
    });
    sheet.chart(chartOf(unit, place, { row: at.row("drivers"), rows: order.length }, chartRows));
  };
  const chartRows = layout.length + 6;
  const columns = of.chart + of.chartColumns;
  return laidOut({ title: "Tornado", rows: chartRows, columns, widths: [34, 12], build });
}

function chartOf(
  { title, money }: ExhibitUnit,
  { row, column }: ExhibitPlace,
  drivers: { readonly row: number; readonly rows: number },
  rows: number,
): ChartPlan {
  const bars = (from: number) => ({ ...drivers, column: column + from, columns: 1 });
  return {
    name: `Tornado of ${title} at ${row + 1}, ${column + 1}`,
    kind: "opposedBars",
    title: `${title}: change of headroom as each driver moves by the step`,
    unit: money,
    categories: bars(of.driver),
    series: [
      { name: "A step down", values: bars(of.changeDown) },
      { name: "A step up", values: bars(of.changeUp) },
    ],
    place: { row, column: column + of.chart, rows, columns: of.chartColumns },
  };
}
