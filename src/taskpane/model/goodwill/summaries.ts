import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { formatResult } from "../formatValue.ts";
import type { HeatMap } from "./heatMap.ts";
import type { TornadoBar } from "./tornado.ts";
import { headroomInWords, shiftInWords } from "./words.ts";

/** What amounts of headroom are in, and to which decimal they are told. */
export interface AmountWords {
  readonly currency: string;
  readonly kind: NumberKind;
}

/** The heat map in a sentence or two. */
export function heatMapInWords(
  { choice, cells, rowShifts, columnShifts }: HeatMap,
  { currency, kind }: AmountWords,
): string {
  const valued = cells.filter(({ headroom }) => !Number.isNaN(headroom));
  const losses = valued.filter(({ headroom }) => headroom < 0).length;
  const ends = (driver: HeatMap["choice"]["rowDriver"], shifts: readonly number[]): string =>
    `${driver} ${shiftInWords(driver, shifts[0] ?? NaN)} to ${shiftInWords(driver, shifts.at(-1) ?? NaN)}`;
  const lowest = valued.reduce((least, { headroom }) => Math.min(least, headroom), Infinity);
  const without = cells.length - valued.length;
  return [
    `${ends(choice.rowDriver, rowShifts)}, ${ends(choice.columnDriver, columnShifts)}: ${losses === 0 ? "no" : losses} ${losses > 1 ? "losses" : "loss"} in ${valued.length} cells.`,
    valued.length > 0 ? `The lowest is ${headroomInWords(lowest, kind)} (${currency}).` : "",
    without > 0 ? `${without} ${without === 1 ? "cell has" : "cells have"} no value.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The tornado in a sentence or two: what moves headroom most, and whether a step alone makes a loss, or ends one. */
export function tornadoInWords(bars: readonly TornadoBar[], headroom: number, { currency, kind }: AmountWords): string {
  const [largest] = bars;
  if (largest === undefined || Number.isNaN(largest.effect)) return "";
  const [least, greatest] = [Math.min(largest.down, largest.up), Math.max(largest.down, largest.up)].map((end) =>
    headroomInWords(end, kind),
  );
  const most = `${largest.driver} moves headroom most: from ${least} to ${greatest} (${currency}).`;
  const turns = bars
    .filter(({ down, up }) => (headroom < 0 ? down >= 0 || up >= 0 : down < 0 || up < 0))
    .map(({ driver }) => driver);
  const what = headroom < 0 ? "ends the loss" : "makes a loss";
  return `${most} ${turns.length === 0 ? "No driver" : listed(turns)} ${turns.length > 1 ? what.replace("s ", " ") : what} by this step alone.`;
}

/** The distribution in a sentence or two. */
export function distributionInWords(
  { mean, percentiles, probabilityOfImpairment, trials, trialsWithoutValue }: HeadroomDistribution,
  kind: NumberKind,
): string {
  const of = (percent: number): string =>
    headroomInWords(percentiles.find((each) => each.percent === percent)?.headroom ?? NaN, kind);
  const left =
    trialsWithoutValue === 0
      ? ""
      : ` ${formatResult("count", trialsWithoutValue)} of ${formatResult("count", trials)} trials have no value and are left out.`;
  return `Probability of impairment ${formatResult("percentage", probabilityOfImpairment)}; mean ${headroomInWords(mean, kind)}; nine in ten trials from ${of(5)} to ${of(95)}.${left}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
