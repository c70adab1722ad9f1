import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { formatResult } from "../formatValue.ts";
import type { HeatMap } from "./heatMap.ts";
import type { TornadoBar } from "./tornado.ts";
import { headroomInWords, shiftInWords } from "./words.ts";
import * as unitWords from "./unitWords.ts";

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
    unitWords.shiftsFromTo(driver, shiftInWords(driver, shifts[0] ?? NaN), shiftInWords(driver, shifts.at(-1) ?? NaN));
  const lowest = valued.reduce((least, { headroom }) => Math.min(least, headroom), Infinity);
  const without = cells.length - valued.length;
  return [
    unitWords.losses({
      rows: ends(choice.rowDriver, rowShifts),
      columns: ends(choice.columnDriver, columnShifts),
      losses,
      cells: valued.length,
    }),
    valued.length > 0 ? unitWords.lowest(headroomInWords(lowest, kind), currency) : "",
    without > 0 ? unitWords.cellsWithoutValue(without) : "",
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
  const most = unitWords.movesMost({ driver: largest.driver, least, greatest, currency });
  const turns = bars
    .filter(({ down, up }) => (headroom < 0 ? down >= 0 || up >= 0 : down < 0 || up < 0))
    .map(({ driver }) => driver);
  return `${most} ${unitWords.turnedByStep(turns, headroom < 0)}`;
}

/** The distribution in a sentence or two. */
export function distributionInWords(
  { mean, percentiles, probabilityOfImpairment, trials, trialsWithoutValue }: HeadroomDistribution,
  { currency, kind }: AmountWords,
): string {
  const of = (percent: number): string =>
    headroomInWords(percentiles.find((each) => each.percent === percent)?.headroom ?? NaN, kind);
  const left =
    trialsWithoutValue === 0
      ? ""
      : unitWords.trialsWithoutValue(formatResult("count", trialsWithoutValue), formatResult("count", trials));
  return unitWords.distribution({
    probability: formatResult("percentage", probabilityOfImpairment),
    mean: headroomInWords(mean, kind),
    fifth: of(5),
    ninetyFifth: of(95),
    currency,
    trialsWithoutValue: left,
  });
}
