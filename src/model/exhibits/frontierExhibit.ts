import { call, namedArea, plus, times } from "../../formula/build.ts";
import { drivers } from "../../impairment/unit/drivers.ts";
import type { Exhibit, ExhibitPlace } from "../../plan/ExhibitPlan.ts";
import type { ChartPlan } from "../../plan/plan.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { onlyNumber } from "../goodwill/grid/onlyNumber.ts";
import { laidOut, type ExhibitUnit } from "./laidOut.ts";
import { shiftedUnit, twinColumns, twinRows } from "./sensitivityTwin.ts";
import { headroomAt, zeroCheck } from "./zeroCheck.ts";
import type { GridSide } from "./sensitivityExhibit.ts";
import * as exhibitWords from "./exhibitWords.ts";

const chart = { column: 4, columns: 6, rows: 16 } as const;

/**
 * For each shift of one driver the break-even of another, live, with a chart: beyond the line there is a loss. Beside each
 * headroom under both, by the unit's model in formulas below, which checks that it is zero.
 */
export function frontierExhibit(unit: ExhibitUnit, of: GridSide, by: GridSide): Exhibit {
  const layout = rows<Part>({
    title: 1,
    heads: 1,
    driver: 1,
    step: 1,
    centre: 1,
    below: 1,
    pointHeads: 1,
    points: by.count,
    check: 1,
  });
  const upper = Math.max(layout.length, chart.rows) + 1;
  const build = (sheet: SheetBuilder, place: ExhibitPlace): void => {
    const laid: Laid = { sheet, place, unit, of, by, at: layout.at(place.row) };
    settings(laid);
    points(laid);
    checked(laid, place.row + upper);
    sheet.chart(chartOf(laid));
  };
  return laidOut({
    unit,
    title: exhibitWords.frontier,
    rows: upper + twinRows(by.count, by.count),
    columns: Math.max(chart.column + chart.columns, twinColumns),
    widths: [34, 14],
    build,
  });
}

type Part = "title" | "heads" | "driver" | "step" | "centre" | "below" | "pointHeads" | "points" | "check";

interface Laid {
  readonly sheet: SheetBuilder;
  readonly place: ExhibitPlace;
  readonly unit: ExhibitUnit;
  readonly of: GridSide;
  readonly by: GridSide;
  readonly at: PlacedRows<Part>;
}

const percentage = { format: "percentage" } as const;

function settings({ sheet, place, unit, of, by, at }: Laid): void {
  const [label, first, second] = [place.column, place.column + 1, place.column + 2];
  sheet.text(at.row("title"), label, "heading", exhibitWords.frontierTitle(unit.title));
  sheet.band(at.row("title"), "heading", first, second);
  sheet.heads(at.row("heads"), label, [exhibitWords.shiftsInPointsBaseRevenue]);
  sheet.figureHeads(at.row("heads"), first, ["Break-even of", exhibitWords.byShifts]);
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
}

/** The cells of the two drivers: the one that breaks even, and the one that is shifted. */
const driversOf = ({ sheet, place, at }: Laid) => ({
  driver: sheet.cell(at.row("driver"), place.column + 1, "both"),
  other: sheet.cell(at.row("driver"), place.column + 2, "both"),
});

function points(laid: Laid): void {
  const { sheet, place, unit, by, at } = laid;
  const { driver, other } = driversOf(laid);
  const [label, first, second] = [place.column, place.column + 1, place.column + 2];
  sheet.say(at.row("pointHeads"), label, "columnHead", exhibitWords.shift(other));
  sheet.say(at.row("pointHeads"), first, "columnHead", exhibitWords.breakEvenOf(driver), { format: "count" });
  sheet.figureHeads(at.row("pointHeads"), second, [exhibitWords.headroomThereInFormulas]);
  const [step, centre] = [sheet.cell(at.row("step"), second, "both"), sheet.cell(at.row("centre"), second, "both")];
  for (let index = 0; index < by.count; index += 1) {
    const row = at.row("points", index);
    const shift = plus(onlyNumber(centre), times(index - (by.count - 1) / 2, onlyNumber(step)));
    sheet.formula(row, label, "formula", shift, percentage);
    const block = namedArea(place.nameOf(unit.blockName));
    const found = call("HEADROOM.FRONTIER", block, driver, other, sheet.cell(row, label));
    sheet.formula(row, first, "function", found, percentage);
  }
}

/** Headroom under both shifts of each point, by the model in formulas from the given row on, and whether it is zero. */
function checked(laid: Laid, top: number): void {
  const { sheet, place, unit, at } = laid;
  const { driver, other } = driversOf(laid);
  const cells = (column: number) => at.all("points").map((row) => sheet.cell(row, place.column + column));
  const [shifts, found, headrooms] = [cells(0), cells(1), cells(2)];
  const model = shiftedUnit(sheet, {
    blockName: place.nameOf(unit.blockName),
    money: unit.money,
    first: place.column,
    down: found.map((shift) => ({ driver, shift })),
    across: shifts.map((shift) => ({ driver: other, shift })),
    chosen: { down: driver, across: other },
    top,
  });
  found.forEach((shift, index) => {
    const then = headroomAt(shift, model.headroom(index, index));
    sheet.formula(at.row("points", index), place.column + 2, "twin", then, { format: "headroom" });
  });
  const { carryingAmount } = model;
  zeroCheck(sheet, { row: at.row("check"), label: place.column, found, headrooms, carryingAmount });
}

function chartOf({ place, unit, of, by, at }: Laid): ChartPlan {
  const all = (column: number) => ({ row: at.row("points"), column, rows: by.count, columns: 1 });
  return {
    name: exhibitWords.frontierAt({ title: unit.title, row: place.row + 1, column: place.column + 1 }),
    kind: "lines",
    title: exhibitWords.breakEvenOfUnit(unit.title, of.driver.toLowerCase()),
    unit: "% points",
    categoryTitle: exhibitWords.shiftOfPoints(by.driver.toLowerCase()),
    categories: all(place.column),
    series: [{ name: of.driver, values: all(place.column + 1) }],
    place: { row: place.row, column: place.column + chart.column, rows: chart.rows, columns: chart.columns },
  };
}
