import type { SpreadsheetSkeleton } from "@univerjs/engine-render";

/** What is left of a sheet that was deleted has no data; Univer does not show it in its types. */
const isGone = (skeleton: object): boolean =>
  (skeleton as { readonly _worksheetData?: unknown })._worksheetData === null;

/**
 * Fits no rows of a sheet that was deleted while they waited for it: Univer (0.25.1) does, in a moment without work, fails,
 * and fits no row of any sheet from then on.
 *
 * @param skeletons the class of Univer's sheets as they are laid out
 */
export function fitNoGoneSheet({ prototype }: Pick<typeof SpreadsheetSkeleton, "prototype">): void {
  const fitted = prototype.calculateAutoHeightInRange;
  prototype.calculateAutoHeightInRange = function (this: SpreadsheetSkeleton, ...rows) {
    return isGone(this) ? [] : fitted.apply(this, rows);
  };
}
