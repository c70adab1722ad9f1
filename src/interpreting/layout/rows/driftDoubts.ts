import { edgeOf, type Edge } from "../lines/edgesOf.ts";
import type { Grid } from "../lines/gridOf.ts";
import * as layoutWords from "../layoutWords.ts";
import type { LaidFigure, LaidRow } from "./rowsOf.ts";

/**
 * Figures of columns that drift into each other: in a row that has one of the two alone, nothing tells which; and where two
 * texts of a row met in one column, the others may have drifted, too.
 */
function withBlurDoubted(
  figures: readonly (LaidFigure | null)[],
  edges: readonly Edge[],
): readonly (LaidFigure | null)[] {
  const isFilled = (index: number): boolean => (figures[index] ?? null) !== null;
  const blurred = edges.some((edge) => edge.blurred);
  const met = blurred && figures.some((figure) => figure?.doubt !== undefined);
  return figures.map((figure, index) => {
    if (figure === null || figure.doubt !== undefined || !/\d/u.test(figure.printed)) return figure;
    const alone =
      (edges[index]?.blurred === true && !isFilled(index - 1)) ||
      (edges[index + 1]?.blurred === true && !isFilled(index + 1));
    return alone || met ? { ...figure, doubt: layoutWords.itStandsBetweenTwoColumns } : figure;
  });
}

/** So far from where its column's figures end a figure may stand in a table whose rows drift. */
const SURE = 1.5;

/**
 * Rows of a text whose columns drift, which two texts of one row that met in one column show: what stands off its column's
 * edge may be of the column beside.
 */
export function withDriftDoubts(printed: readonly LaidRow[], { edges }: Grid): readonly LaidRow[] {
  const rows = printed.map((row) => ({ ...row, figures: withBlurDoubted(row.figures, edges) }));
  const drifts = printed.some(
    ({ line, figures }) =>
      line.line.measure === "characters" && figures.some((figure) => figure?.doubt === layoutWords.twoTextsStand),
  );
  if (!drifts) return rows;
  return rows.map((row) => ({
    ...row,
    figures: row.figures.map((figure, index) => {
      const cell = row.line.cells.find((each) => each.cell.place === figure?.place);
      const edge = edges[index]?.edge ?? 0;
      if (figure === null || figure.doubt !== undefined || cell === undefined || !/\d/u.test(figure.printed))
        return figure;
      return Math.abs(edgeOf(cell, row.line) - edge) > SURE
        ? { ...figure, doubt: layoutWords.itStandsBetweenTwoColumns }
        : figure;
    }),
  }));
}
