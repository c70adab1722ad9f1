/** Where the bars of a chart stand along its categories, each of which is 1 long. */
export interface BarPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * As Excel lays out clustered bars and columns: the gap between categories is a part of a bar's width, and bars of
 * one category lie over each other by a part of it.
 *
 * @param gapWidth percent of a bar's width, 0 to 500.
 * @param overlap percent of a bar's width, −100 (a bar's width apart) to 100 (one on the other).
 */
export function barPlace(
  category: number,
  series: number,
  seriesCount: number,
  { gapWidth, overlap }: { readonly gapWidth: number; readonly overlap: number },
): BarPlace {
  const step = 1 - overlap / 100;
  const gap = gapWidth / 100;
  const width = 1 / (1 + (seriesCount - 1) * step + gap);
  const start = category + width * (gap / 2 + series * step);
  return { start, end: start + width };
}
