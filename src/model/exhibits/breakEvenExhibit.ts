import { call, namedArea } from "../../formula/build.ts";
import { drivers } from "../../impairment/unit/drivers.ts";
import type { Exhibit } from "../../plan/ExhibitPlan.ts";
import { rows } from "../../plan/rows.ts";
import { laidOut, type ExhibitUnit } from "./laidOut.ts";
import { shiftedUnit, twinColumns, twinRows } from "./sensitivityTwin.ts";
import { headroomAt, zeroCheck } from "./zeroCheck.ts";
import * as exhibitWords from "./exhibitWords.ts";

/**
 * For each driver the change of it alone at which headroom is zero, live; beside it headroom at that change, by the unit's
 * model in formulas below, which checks that it is.
 */
export function breakEvenExhibit(unit: ExhibitUnit): Exhibit {
  const layout = rows({
    title: 1,
    heads: 1,
    drivers: drivers.length,
    check: 1,
    below: 1,
    unmoved: 1,
    workings: twinRows(drivers.length, 1),
  });
  return laidOut({
    unit,
    title: exhibitWords.breakEvens,
    rows: layout.length,
    columns: twinColumns,
    widths: [34, 14],
    build: (sheet, place) => {
      const at = layout.at(place.row);
      const [label, change, then] = [place.column, place.column + 1, place.column + 2];
      sheet.text(at.row("title"), label, "heading", exhibitWords.whereHeadroomIsZero(unit.title));
      sheet.band(at.row("title"), "heading", change, then);
      sheet.heads(at.row("heads"), label, ["Driver"]);
      sheet.figureHeads(at.row("heads"), change, [
        exhibitWords.changePointsBaseRevenue,
        exhibitWords.headroomThereInFormulas,
      ]);
      sheet.text(at.row("unmoved"), label, "label", exhibitWords.noOtherDriverMoves);
      sheet.number(at.row("unmoved"), change, "formula", "0", { format: "percentage" });
      const found = drivers.map((_, index) => sheet.cell(at.row("drivers", index), change));
      const model = shiftedUnit(sheet, {
        blockName: place.nameOf(unit.blockName),
        money: unit.money,
        first: label,
        down: found.map((shift, index) => ({ driver: sheet.cell(at.row("drivers", index), label), shift })),
        across: [{ shift: sheet.cell(at.row("unmoved"), change) }],
        top: at.row("workings"),
      });
      drivers.forEach((driver, index) => {
        const row = at.row("drivers", index);
        sheet.text(row, label, "label", driver);
        const block = namedArea(place.nameOf(unit.blockName));
        const breakEven = call("HEADROOM.BREAKEVEN", block, sheet.cell(row, label, "column"));
        sheet.formula(row, change, "function", breakEven, { format: "percentage" });
        const headroom = headroomAt(sheet.cell(row, change), model.headroom(index, 0));
        sheet.formula(row, then, "twin", headroom, { format: "headroom" });
      });
      zeroCheck(sheet, {
        row: at.row("check"),
        label,
        found,
        headrooms: drivers.map((_, index) => sheet.cell(at.row("drivers", index), then)),
        carryingAmount: model.carryingAmount,
      });
    },
  });
}
