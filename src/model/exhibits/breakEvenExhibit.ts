import { call, namedArea } from "../../formula/build.ts";
import { drivers } from "../../impairment/drivers.ts";
import type { Exhibit } from "../../plan/ExhibitPlan.ts";
import { rows } from "../../plan/rows.ts";
import { laidOut, type ExhibitUnit } from "./laidOut.ts";

/** For each driver the change of it alone at which headroom is zero, live. */
export function breakEvenExhibit(unit: ExhibitUnit): Exhibit {
  const layout = rows({ title: 1, heads: 1, drivers: drivers.length });
  return laidOut({
    title: "Break-evens",
    rows: layout.length,
    columns: 2,
    widths: [34, 20],
    build: (sheet, place) => {
      const at = layout.at(place.row);
      sheet.text(at.row("title"), place.column, "heading", `${unit.title}: where headroom is zero`);
      sheet.band(at.row("title"), "heading", place.column + 1, place.column + 1);
      sheet.heads(at.row("heads"), place.column, ["Driver"]);
      sheet.figureHeads(at.row("heads"), place.column + 1, ["Change, % points (base revenue: %)"]);
      drivers.forEach((driver, index) => {
        const row = at.row("drivers", index);
        sheet.text(row, place.column, "label", driver);
        const found = call(
          "HEADROOM.BREAKEVEN",
          namedArea(place.nameOf(unit.blockName)),
          sheet.cell(row, place.column, "column"),
        );
        sheet.formula(row, place.column + 1, "function", found, { format: "percentage" });
      });
    },
  });
}
