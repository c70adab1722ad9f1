import { areaOf, call, equal, formulaOf, isNumber, minus, namedArea, negated, when } from "../../formula/build.ts";
import type { AreaRef, CellRef } from "../../formula/Formula.ts";
import { drivers, type Driver } from "../../impairment/unit/drivers.ts";
import type { Exhibit, ExhibitPlace } from "../../plan/ExhibitPlan.ts";
import type { ChartPlan } from "../../plan/plan.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { onlyNumber } from "../goodwill/grid/onlyNumber.ts";
import { apartAmong, areaCrossCheck, notAvailable } from "../sheets/crossCheck.ts";
import { laidOut, type ExhibitUnit } from "./laidOut.ts";
import { shiftedUnit, twinColumns, twinRows } from "./sensitivityTwin.ts";
import * as exhibitWords from "./exhibitWords.ts";
import * as termWords from "../termWords.ts";

/** From the first column: what is calculated, and the chart beside it. */
const of = { driver: 0, down: 1, up: 2, changeDown: 3, changeUp: 4, chart: 6, chartColumns: 6 } as const;

/**
 * Headroom a step down and up of each driver, live, with a chart of the changes; below it the same in formulas, with what
 * they are calculated from, and a check of the one against the other. @param order of the rows.
 */
export function tornadoExhibit(unit: ExhibitUnit, order: readonly Driver[], step: number): Exhibit {
  const layout = rows<Part>({
    title: 1,
    step: 1,
    unchanged: 1,
    heads: 1,
    drivers: order.length,
    check: 1,
    belowCheck: 1,
    twinHeads: 1,
    twin: order.length,
    belowTwin: 1,
    workings: twinRows(2 * order.length + 1, 1),
  });
  const build = (sheet: SheetBuilder, place: ExhibitPlace): void => {
    const at = layout.at(place.row);
    const laid: Laid = { sheet, at, place, unit, order };
    settings(laid, step);
    figures(laid);
    check(laid, twin(laid));
    const area = { row: at.row("drivers"), rows: order.length };
    sheet.chart(chartOf(unit, place, area, at.row("twinHeads") - place.row));
  };
  const columns = Math.max(of.chart + of.chartColumns, twinColumns);
  return laidOut({ unit, title: exhibitWords.tornado, rows: layout.length, columns, widths: [34, 12], build });
}

type Part =
  | "title"
  | "step"
  | "unchanged"
  | "heads"
  | "drivers"
  | "check"
  | "belowCheck"
  | "twinHeads"
  | "twin"
  | "belowTwin"
  | "workings";

interface Laid {
  readonly sheet: SheetBuilder;
  readonly at: PlacedRows<Part>;
  readonly place: ExhibitPlace;
  readonly unit: ExhibitUnit;
  readonly order: readonly Driver[];
}

const ways = [
  [of.down, of.changeDown],
  [of.up, of.changeUp],
] as const;
const heads = ["Step down", "Step up", "Change, down", "Change, up"];

/** A cell of the row of the shifts: down, up, and none. */
const shiftOf = ({ sheet, at, place }: Laid, column: number): CellRef =>
  sheet.cell(at.row("unchanged"), place.column + column, "both");

function settings(laid: Laid, step: number): void {
  const { sheet, at, place, unit } = laid;
  const first = place.column;
  sheet.text(at.row("title"), first, "heading", exhibitWords.headroomAsEachDriverMoves(unit.title, unit.money));
  sheet.band(at.row("title"), "heading", first + 1, first + of.changeUp);
  const percentage = { format: "percentage" } as const;
  sheet.text(at.row("step"), first, "label", exhibitWords.stepPointsBaseRevenue);
  sheet.number(at.row("step"), first + of.down, "input", String(step), percentage);
  sheet.text(at.row("unchanged"), first, "label", exhibitWords.theShiftsAnotherDriverStays);
  const typed = onlyNumber(sheet.cell(at.row("step"), first + of.down, "both"));
  sheet.formula(at.row("unchanged"), first + of.down, "formula", negated(typed), percentage);
  sheet.formula(at.row("unchanged"), first + of.up, "formula", typed, percentage);
  sheet.number(at.row("unchanged"), first + of.changeDown, "formula", "0", percentage);
}

function figures(laid: Laid): void {
  const { sheet, at, place, unit, order } = laid;
  sheet.heads(at.row("heads"), place.column, ["Driver"]);
  sheet.figureHeads(at.row("heads"), place.column + of.down, heads);
  const block = namedArea(place.nameOf(unit.blockName));
  order.forEach((driver, index) => {
    const row = at.row("drivers", index);
    const other = drivers.find((each) => each !== driver) ?? driver;
    const label = sheet.cell(row, place.column, "column");
    sheet.text(row, place.column, "label", driver);
    const inFormulas = (column: number) => sheet.content(sheet.cell(at.row("twin", index), place.column + column));
    for (const [way, change] of ways) {
      const [shift, none] = [shiftOf(laid, way), shiftOf(laid, of.changeDown)];
      const stepped = call("HEADROOM.SENSITIVITY", block, label, shift, other, none);
      sheet.formula(row, place.column + way, "function", stepped, {
        format: "headroom",
        withoutAddIn: inFormulas(way),
      });
      const moved = sheet.cell(row, place.column + way);
      const bar = when(isNumber(moved), minus(moved, call("HEADROOM.CGUHEADROOM", block)), "no value");
      sheet.formula(row, place.column + change, "function", bar, {
        format: "amount",
        withoutAddIn: inFormulas(change),
      });
    }
  });
}

/** The same by the unit's model in formulas: two shifts of each driver, and none; gives the cell of the carrying amount. */
function twin(laid: Laid): CellRef {
  const { sheet, at, place, unit, order } = laid;
  const driverOf = (index: number): CellRef => sheet.cell(at.row("drivers", index), place.column, "both");
  const none = shiftOf(laid, of.changeDown);
  const model = shiftedUnit(sheet, {
    blockName: place.nameOf(unit.blockName),
    money: unit.money,
    first: place.column,
    down: [
      ...order.flatMap((_, index) => ways.map(([way]) => ({ driver: driverOf(index), shift: shiftOf(laid, way) }))),
      { shift: none },
    ],
    across: [{ shift: none }],
    top: at.row("workings"),
  });
  const unmoved = model.headroom(2 * order.length, 0);
  sheet.heads(at.row("twinHeads"), place.column, ["In formulas"]);
  sheet.figureHeads(at.row("twinHeads"), place.column + of.down, heads);
  order.forEach((_, index) => {
    const row = at.row("twin", index);
    sheet.formula(row, place.column, "label", driverOf(index), { format: "text" });
    ways.forEach(([way, change], side) => {
      sheet.formula(row, place.column + way, "twin", model.headroom(2 * index + side, 0), { format: "headroom" });
      const moved = sheet.cell(row, place.column + way);
      const bar = when(isNumber(moved), minus(moved, unmoved), "no value");
      sheet.formula(row, place.column + change, "twin", bar, { format: "amount" });
    });
  });
  return model.carryingAmount;
}

function check({ sheet, at, place }: Laid, carryingAmount: CellRef): void {
  const area = (part: "drivers" | "twin"): AreaRef =>
    areaOf(sheet.cell(at.row(part), place.column + of.down), sheet.cell(at.last(part), place.column + of.up));
  const row = at.row("check");
  sheet.text(row, place.column, "label", exhibitWords.functionsAgainstFormulas);
  const compared = areaCrossCheck(area("drivers"), area("twin"), apartAmong(carryingAmount));
  sheet.formula(row, place.column + 1, "check", compared, {
    format: "text",
    withoutAddIn: { kind: "text", text: notAvailable },
  });
  sheet.conditionalFormat({
    area: { row, column: place.column + 1, rows: 1, columns: 1 },
    formula: equal(sheet.cell(row, place.column + 1), formulaOf("differs")),
    look: "break",
  });
}

function chartOf(
  { title, money }: ExhibitUnit,
  { row, column }: ExhibitPlace,
  drivers: { readonly row: number; readonly rows: number },
  rows: number,
): ChartPlan {
  const bars = (from: number) => ({ ...drivers, column: column + from, columns: 1 });
  return {
    name: exhibitWords.tornadoAt({ title, row: row + 1, column: column + 1 }),
    kind: "opposedBars",
    title: exhibitWords.changeByDriver(title),
    unit: money,
    categories: bars(of.driver),
    series: [
      { name: termWords.aStepDown, values: bars(of.changeDown) },
      { name: termWords.aStepUp, values: bars(of.changeUp) },
    ],
    place: { row, column: column + of.chart, rows, columns: of.chartColumns },
  };
}
