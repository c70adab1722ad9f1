import type { SheetBuilder } from "../../../../plan/SheetBuilder.ts";
import { column } from "../../unit/columns.ts";
import { farPoint, multiples, type SearchPart, type SearchPlace } from "./searchLayout.ts";

/** What each row of the searches holds, and the multiples of the scan. */
const labels: Readonly<Partial<Record<SearchPart, string>>> = {
  bound: "Just above the lower bound",
  base: "Base",
  start: "Start: base, or above the bound; multiples",
  crossings: "Crossings of zero between the points",
  turn: "Turns toward zero and back after point",
  turnFrom: "Turning point: after",
  turnMiddle: "Turning point: half-way",
  turnHalvings: "Turning point: halving",
  turnSecants: "Turning point: secant",
  found: "Roots found: crossings, 2 at a turn across",
  most: "Roots there can be at most",
  inverse: "1 / reach of the nearest crossing",
  distanceFrom: "Distance of the nearest root: from",
  distanceMiddle: "Distance of the nearest root: half-way",
  distanceHalvings: "Distance: halving",
  side: "Side of the start on which it is",
  rootFrom: "Root nearest to the base: from",
  rootTo: "Root nearest to the base: to",
  rootSecants: "Root: secant",
};

export function searchLabels(sheet: SheetBuilder, place: SearchPlace): void {
  sheet.heads(place.top, column.label, ["Search for roots: multiples of the start, factor"]);
  for (const [part, text] of Object.entries(labels) as [SearchPart, string][]) {
    const all = place.all(part);
    all.forEach((row, index) => {
      sheet.text(row, column.label, "label", all.length === 1 ? text : `${text} ${index + 1}`);
    });
  }
  multiples.forEach((multiple, point) => {
    const format = point < farPoint ? "perShare" : "magnitude";
    sheet.number(place.row("points", point), column.label, "formula", multiple, { format });
  });
}
