import { call, errorValue, exactNumber, less, plus, when } from "../../../../formula/build.ts";
import type { CellRef, Formula } from "../../../../formula/Formula.ts";
import { decimal } from "../../../../figures/decimal.ts";
import { leastSpread } from "../../../../impairment/isAbove.ts";
import type { SheetBuilder } from "../../../../plan/SheetBuilder.ts";
import { column } from "../../unit/columns.ts";
import type { PowerSum } from "./powerSum.ts";
import { nearestDistance, nearestRoot } from "./nearestRoot.ts";
import { scan } from "./scan.ts";
import { SearchCells } from "./SearchCells.ts";
import { searchLabels } from "./searchLabels.ts";
import { searchLayout, type SearchPlace } from "./searchLayout.ts";
import { sizeOf } from "./trials.ts";
import { turningPoint } from "./turningPoint.ts";
import { unitRefs, type UnitModel } from "../UnitModel.ts";
import * as searchWords from "./searchWords.ts";

/** Where the search for one driver's roots leaves its results: anchored cells. */
export interface Roots {
  /** How many it found. */
  readonly found: CellRef;
  /** As many as there can be; where all of them are found, the count is exact. */
  readonly most: CellRef;
  /** The root nearest to the base, of those found. */
  readonly root: CellRef;
  readonly base: CellRef;
  readonly bound: CellRef;
}

export const rootsLength = searchLayout.length;

/** How far above its bound a driver's value must be: from there on there is a value, in the functions too. */
const margin = exactNumber(decimal(leastSpread).toFixed());
/** How far above that the search starts, at least. */
const startMargin = exactNumber("0.000001");

/** The search for one driver: its first column, and the two beside it for headroom and slope. */
interface Search {
  readonly first: number;
  readonly heads: readonly [Formula | string, Formula | string, Formula | string];
  readonly bound: Formula;
  readonly base: Formula;
  readonly sum: PowerSum;
}

/**
 * The discount rate and the revenue growth at which headroom is zero, without Goal Seek. Headroom and its slope at
 * points from the bound to far above it: where neighbours have other signs there is a root between them; where they have
 * one sign but headroom turns toward zero and back, its turning point tells whether there are two. Halvings on both
 * sides of the base at once tell on which the nearest root is, secant steps lead to it.
 *
 * Missed are only roots that lie with a further turning point between two neighbours. What there can be at most says
 * whether the count is exact; the residual headroom in the table of break-evens says how near the root is.
 */
export function roots(
  sheet: SheetBuilder,
  model: UnitModel,
  sums: { readonly rate: PowerSum; readonly growth: PowerSum },
  top: number,
): { readonly rate: Roots; readonly growth: Roots } {
  const refs = unitRefs(model);
  const { money } = model.words;
  const rate: Search = {
    first: column.firstYear,
    heads: [searchWords.discountRateFactor, searchWords.headroomTimesSpread(money), searchWords.slope(money)],
    bound: plus(1, call("MAX", refs.terminalGrowth, -1), margin),
    base: plus(1, refs.rate),
    sum: sums.rate,
  };
  // Revenue below zero has no value, whatever the growth.
  const belowZero = less(call("MIN", refs.baseRevenue, plus(1, refs.terminalGrowth)), 0);
  const growth: Search = {
    first: column.firstYear + 3,
    heads: [searchWords.uFactor, searchWords.headroom(money), searchWords.slope(money)],
    bound: plus(when(belowZero, errorValue("#NUM!"), 0), margin),
    base: plus(1, call("MIN", refs.growth)),
    sum: sums.growth,
  };
  const place = searchLayout.at(top);
  searchLabels(sheet, place);
  for (const { first, heads } of [rate, growth]) sheet.figureHeads(top, first, heads);
  return { rate: search(sheet, place, rate), growth: search(sheet, place, growth) };
}

function search(sheet: SheetBuilder, place: SearchPlace, { first, bound, base, sum }: Search): Roots {
  const cells = new SearchCells(sheet, place, first);
  cells.put(place.row("bound"), "value", bound);
  cells.put(place.row("base"), "value", base);
  const start = call("MAX", cells.of("base"), plus(cells.of("bound"), startMargin));
  cells.put(place.row("start"), "value", start);
  cells.put(place.row("size"), "value", sizeOf(sum), "magnitude");
  scan(cells, sum);
  turningPoint(cells, sum);
  cells.put(place.row("most"), "value", sum.most, "count");
  nearestDistance(cells, sum);
  nearestRoot(cells, sum);
  return {
    found: cells.anchored(place.row("found")),
    most: cells.anchored(place.row("most")),
    root: cells.anchored(place.last("rootSecants")),
    base: cells.anchored(place.row("base")),
    bound: cells.anchored(place.row("bound")),
  };
}
