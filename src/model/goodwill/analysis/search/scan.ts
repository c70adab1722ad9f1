import { call, less, minus, plus, times, when } from "../../../../formula/build.ts";
import { signChanges, slopeAt, sumAt, type PowerSum } from "./powerSum.ts";
import type { SearchCells } from "./SearchCells.ts";
import { farPoint, lastSloped, multiples } from "./searchLayout.ts";

/** The sum and its slope at the points, and how often it crosses zero between them. */
export function scan(cells: SearchCells, sum: PowerSum): void {
  const { place } = cells;
  const distance = minus(cells.of("start"), cells.of("bound"));
  place.all("points").forEach((row, point) => {
    const multiple = cells.multiple(row);
    const unit = when(less(multiple, 0), distance, call("MAX", distance, 0.05));
    const value = plus(cells.of("start"), times(multiple, unit));
    const format = point < farPoint ? undefined : "magnitude";
    cells.put(row, "value", value, format);
    cells.put(row, "result", sumAt(sum, cells.here(row)), format);
    if (point <= lastSloped) cells.put(row, "slope", slopeAt(sum, cells.here(row)), format);
  });
  const last = multiples.length - 1;
  const crossings = signChanges(cells.points("result", 0, last - 1), cells.points("result", 1));
  cells.put(place.row("crossings"), "value", crossings, "count");
}
