import type { SheetBuilder } from "../../../../plan/SheetBuilder.ts";
import { column } from "../../unit/columns.ts";
import { farPoint, multiples, type SearchPart, type SearchPlace } from "./searchLayout.ts";
import * as searchWords from "./searchWords.ts";

/** What each row of the searches holds, and the multiples of the scan. */
const labels: Readonly<Partial<Record<SearchPart, string>>> = {
  bound: searchWords.justAboveTheLowerBound,
  base: "Base",
  start: searchWords.startBaseOrAbove,
  size: searchWords.sizeOfCoefficients,
  crossings: searchWords.crossingsOfZeroBetween,
  turn: searchWords.turnsTowardZeroAndBack,
  turnFrom: searchWords.turningPointAfter,
  turnMiddle: searchWords.turningPointHalfWay,
  turnHalvings: searchWords.turningPointHalving,
  turnSecants: searchWords.turningPointSecant,
  found: searchWords.rootsFoundCrossings,
  most: searchWords.rootsThereCan,
  inverse: searchWords.reach,
  distanceFrom: searchWords.nearestFrom,
  distanceMiddle: searchWords.nearestHalfWay,
  distanceHalvings: "Distance: halving",
  side: searchWords.sideOfTheStart,
  rootFrom: searchWords.rootFrom,
  rootTo: searchWords.rootTo,
  rootSecants: "Root: secant",
};

export function searchLabels(sheet: SheetBuilder, place: SearchPlace): void {
  sheet.heads(place.top, column.label, [searchWords.searchForRootsMultiples]);
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
