/** A box on the page as it is shown: left, top, right, bottom, points from its top left corner. */
export type Box = readonly [number, number, number, number];

/**
 * The frame that a page is read in. Most pages are read as they are shown; one whose text runs upwards or downwards (a
 * wide table set along the long side) is read turned, and its boxes are turned back.
 */
export class PageFrame {
  /**
   * @param turns quarter turns clockwise from the page as shown to the direction of its text: 0, 1, 2 or 3
   * @param width of the page as shown
   * @param height of the page as shown
   */
  constructor(
    readonly turns: number,
    readonly shownWidth: number,
    readonly shownHeight: number,
  ) {}

  get width(): number {
    return this.turns % 2 === 0 ? this.shownWidth : this.shownHeight;
  }

  get height(): number {
    return this.turns % 2 === 0 ? this.shownHeight : this.shownWidth;
  }

  /** A point of the page as shown, in the frame. */
  point(x: number, y: number): readonly [number, number] {
    if (this.turns === 1) return [y, this.shownWidth - x];
    if (this.turns === 2) return [this.shownWidth - x, this.shownHeight - y];
    return this.turns === 3 ? [this.shownHeight - y, x] : [x, y];
  }

  /** A box of the frame, on the page as shown. */
  box([left, top, right, bottom]: Box): Box {
    if (this.turns === 1) return rounded([this.shownWidth - bottom, left, this.shownWidth - top, right]);
    if (this.turns === 2) {
      return rounded([
        this.shownWidth - right,
        this.shownHeight - bottom,
        this.shownWidth - left,
        this.shownHeight - top,
      ]);
    }
    return rounded(
      this.turns === 3 ? [top, this.shownHeight - right, bottom, this.shownHeight - left] : [left, top, right, bottom],
    );
  }
}

/** A tenth of a point is finer than any print. */
function rounded([left, top, right, bottom]: Box): Box {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return [tenth(left), tenth(top), tenth(right), tenth(bottom)];
}
