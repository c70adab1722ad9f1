import { atMost, call, equal, greater, minus, over, plus, times, when } from "../../../../formula/build.ts";
import type { Formula } from "../../../../formula/Formula.ts";
import { otherSign, sumAt, type PowerSum } from "./powerSum.ts";
import type { SearchCells } from "./SearchCells.ts";
import { multiples } from "./searchLayout.ts";
import { afterTwo, halfStep, rounded, secant } from "./trials.ts";

/**
 * How far from the start the nearest root is, on whichever side: where the sum first has another sign on one of them, by
 * halvings.
 */
export function nearestDistance(cells: SearchCells, sum: PowerSum): void {
  const { place, here } = cells;
  cells.put(place.row("inverse"), "value", inverseReach(cells));
  cells.number("distanceFrom", "0");

  const [from, middle] = [place.row("distanceFrom"), place.row("distanceMiddle")];
  const found = cells.of("found");
  const turnsAt = cells.inRow(place.last("turnSecants"));
  const inverseOfTurn = over(1, call("ABS", minus(turnsAt, cells.of("start"))));
  const ofTurn = when(greater(found, cells.of("crossings")), inverseOfTurn, 0);
  const reach = over(1, call("MAX", cells.of("inverse"), ofTurn));
  cells.put(middle, "value", when(equal(found, 0), 0, over(reach, 2)));
  const result = (row: number): void => {
    cells.put(row, "result", onEitherSide(cells, sum, here(row)));
  };
  result(middle);
  afterTwo([from, middle, ...place.all("distanceHalvings")], (row, { two, one }) => {
    const step = halfStep(call("SIGN", here(one, "result")), { before: here(two), now: here(one) });
    cells.put(row, "value", plus(here(one), step));
    result(row);
  });
}

/** 1 / how far from the start the nearest two points with a crossing between them reach, or 0. */
function inverseReach(cells: SearchCells): Formula {
  const last = multiples.length - 1;
  const [one, other] = [cells.points("value", 0, last - 1), cells.points("value", 1)];
  const crossed = otherSign(cells.points("result", 0, last - 1), cells.points("result", 1));
  const twiceOff = call("ABS", minus(plus(one, other), times(2, cells.of("start"))));
  const twiceFar = minus(plus(twiceOff, other), one);
  return call("SUMPRODUCT", call("MAX", over(times(2, crossed), twiceFar)));
}

/** Below zero where the sum at this distance to one side of the start, or to the other, has another sign than at the start. */
function onEitherSide(cells: SearchCells, sum: PowerSum, distance: Formula): Formula {
  const { place } = cells;
  const start = cells.of("start");
  const below = call("MAX", cells.inRow(place.row("points", 0)), minus(start, distance));
  const signed = (x: Formula): Formula => times(cells.startSign(), sumAt(sum, x));
  return rounded(cells, call("MIN", signed(below), signed(plus(start, distance))));
}

/** From what the halvings leave, on the side where the sum has another sign, secants to the root. */
export function nearestRoot(cells: SearchCells, sum: PowerSum): void {
  const { place, here } = cells;
  const halvings = place.all("distanceHalvings").length;
  const [start, side] = [cells.of("start"), cells.of("side")];
  const distance = cells.inRow(place.last("distanceHalvings"));
  const width = call("ABS", minus(distance, cells.inRow(place.row("distanceHalvings", halvings - 2))));
  const beyond = rounded(cells, times(cells.startSign(), sumAt(sum, plus(start, distance, width))));
  cells.put(place.row("side"), "value", when(atMost(beyond, 0), 1, -1), "count");

  const [from, to] = [place.row("rootFrom"), place.row("rootTo")];
  cells.put(from, "value", plus(start, times(side, minus(distance, width))));
  cells.put(to, "value", plus(start, times(side, plus(distance, width))));
  const ends = [cells.inRow(from), cells.inRow(to)] as const;
  const rows = [from, to, ...place.all("rootSecants")];
  afterTwo(rows, (row, { two, one }) => {
    const results = { resultBefore: here(two, "result"), result: here(one, "result") };
    cells.put(row, "value", secant({ before: here(two), now: here(one), ...results }, ends));
  });
  for (const row of rows) cells.put(row, "result", rounded(cells, sumAt(sum, here(row))));
}
