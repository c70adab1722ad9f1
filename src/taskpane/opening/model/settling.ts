import type { ReviewItem } from "../../../opening/deciding/Review.ts";
import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";

/** That what is printed stands, of a figure, a row or a column in doubt. */
export const keepingOf = ({ row, table, column }: ReviewItem): ReviewDecision => ({
  kind: "kept",
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column }),
  ...(row === undefined && table !== undefined && { table }),
});

/** That the figure is what its sums would have it be; undefined where they do not say. */
export const correctionOf = ({ row, column, suggested }: ReviewItem): ReviewDecision | undefined =>
  row === undefined || column === undefined || suggested === undefined
    ? undefined
    : { kind: "figure", row, column, printed: suggested };
