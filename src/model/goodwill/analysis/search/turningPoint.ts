import { call, equal, greater, less, minus, over, plus, times, when } from "../../../../formula/build.ts";
import type { Formula } from "../../../../formula/Formula.ts";
import { otherSign, slopeAt, sumAt, type PowerSum } from "./powerSum.ts";
import type { SearchCells, SearchColumn } from "./SearchCells.ts";
import { lastSloped } from "./searchLayout.ts";
import { afterTwo, halfStep, rounded, secant } from "./trials.ts";

/**
 * Where the sum turns toward zero and back between two points of one sign, its turning point: across zero it has two
 * roots, which count as found.
 */
export function turningPoint(cells: SearchCells, sum: PowerSum): void {
  const { place } = cells;
  cells.put(place.row("turn"), "value", lastTurn(cells), "count");
  const turn = cells.of("turn");
  const [from, end] = [place.row("turnFrom"), place.last("turnSecants")];
  ends(cells);
  trials(cells, sum);
  cells.put(end, "result", rounded(cells, sumAt(sum, cells.here(end))));
  const crossed = otherSign(cells.inRow(from, "result"), cells.inRow(end, "result"));
  const across = when(equal(turn, 0), 0, when(crossed, 2, 0));
  cells.put(place.row("found"), "value", plus(cells.of("crossings"), across), "count");
}

/** The number of the last point after which the sum turns toward zero and back, or 0. */
function lastTurn(cells: SearchCells): Formula {
  const near = (of: SearchColumn): Formula => cells.points(of, 0, lastSloped - 1);
  const next = (of: SearchColumn): Formula => cells.points(of, 1, lastSloped);
  const turns = times(
    greater(times(near("result"), next("result")), 0),
    less(times(near("result"), near("slope")), 0),
    greater(times(next("result"), next("slope")), 0),
  );
  const row = (of: Formula): Formula => call("ROW", of);
  const number = plus(minus(row(near("result")), row(cells.points("result", 0, 0))), 1);
  return call("SUMPRODUCT", call("MAX", times(turns, number)));
}

/** The point before the turn, and half-way to the one after it. */
function ends(cells: SearchCells): void {
  const { place } = cells;
  const [from, middle] = [place.row("turnFrom"), place.row("turnMiddle")];
  const point = call("MAX", cells.of("turn"), 1);
  const values = cells.points("value");
  cells.put(from, "value", call("INDEX", values, point));
  cells.put(from, "result", call("INDEX", cells.points("result"), point));
  const next = call("INDEX", values, plus(point, 1));
  cells.put(middle, "value", over(plus(cells.here(from), next), 2));
}

/** From half-way the slope's zero by halvings, then by secants between what the last halving leaves. */
function trials(cells: SearchCells, sum: PowerSum): void {
  const { place, here, inRow } = cells;
  const [from, middle] = [place.row("turnFrom"), place.row("turnMiddle")];
  const [halvings, secants] = [place.all("turnHalvings"), place.all("turnSecants")];
  const halved = place.last("turnHalvings");
  const beforeHalved = place.row("turnHalvings", halvings.length - 2);
  const between = [inRow(beforeHalved), minus(times(2, inRow(halved)), inRow(beforeHalved))] as const;
  const slope = (row: number): void => {
    cells.put(row, "slope", rounded(cells, slopeAt(sum, here(row))));
  };
  slope(middle);
  afterTwo([from, middle, ...halvings, ...secants], (row, { two, one }) => {
    const last = { before: here(two), now: here(one) };
    const results = { resultBefore: here(two, "slope"), result: here(one, "slope") };
    const toward = call("SIGN", times(inRow(from, "result"), here(one, "slope")));
    const halving = minus(here(one), halfStep(toward, last));
    cells.put(row, "value", row > halved ? secant({ ...last, ...results }, between) : halving);
    slope(row);
  });
}
