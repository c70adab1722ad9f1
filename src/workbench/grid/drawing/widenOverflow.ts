import type { SpreadsheetSkeleton } from "@univerjs/engine-render";

type Overflowing = Pick<SpreadsheetSkeleton, "getOverflowPosition"> & {
  readonly worksheet: Pick<SpreadsheetSkeleton["worksheet"], "getComposedCellStyle">;
};

/**
 * Lets a text that is indented run into the cells beside it where it and its indent have no room: Univer (0.25.1) measures
 * the text alone, and cuts off the end of one that would fit if it began at the cell's edge.
 *
 * @param skeletons the class of Univer's sheets as they are laid out
 */
export function widenOverflow(skeletons: { readonly prototype: Overflowing }): void {
  const { prototype } = skeletons;
  const measured = prototype.getOverflowPosition;
  prototype.getOverflowPosition = function (this: Overflowing, size, ...place) {
    const [, row, column] = place;
    const { l: left = 0, r: right = 0 } = this.worksheet.getComposedCellStyle(row, column).pd ?? {};
    return measured.call(this as SpreadsheetSkeleton, { ...size, width: size.width + left + right }, ...place);
  };
}
