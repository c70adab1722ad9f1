/** How many rows each part of a block takes, from the top down, so that its rows are known by name. */
export interface RowsPlan<Part extends string> {
  /** Of all parts together. */
  readonly length: number;
  /** The rows where the block starts at `top`. */
  at(top: number): PlacedRows<Part>;
}

/** The rows of a block that has its place on a sheet; zero-based. */
export interface PlacedRows<Part extends string> {
  readonly top: number;
  /** The first row below the block. */
  readonly next: number;
  /** The row of a part; of a part of several rows the one at `index`, from 0. @throws UnknownRowError beyond its last. */
  row(part: Part, index?: number): number;
  /** The last row of a part. */
  last(part: Part): number;
  /** Every row of a part. */
  all(part: Part): readonly number[];
}

/**
 * Names the rows of a block.
 *
 * @param lengths parts from the top down and how many rows each takes; a part may take none.
 * @example const line = rows({ heads: 1, points: 11, found: 1 }).at(20); line.row("points", 2) // 23
 */
export function rows<Part extends string>(lengths: Readonly<Record<Part, number>>): RowsPlan<Part> {
  const starts = new Map<Part, number>();
  let length = 0;
  for (const part of Object.keys(lengths) as Part[]) {
    starts.set(part, length);
    length += lengths[part];
  }
  const at = (top: number): PlacedRows<Part> => {
    const row = (part: Part, index = 0): number => {
      if (index < 0 || index >= lengths[part]) throw new UnknownRowError(part, index, lengths[part]);
      return top + (starts.get(part) ?? 0) + index;
    };
    return {
      top,
      next: top + length,
      row,
      last: (part) => row(part, lengths[part] - 1),
      all: (part) => Array.from({ length: lengths[part] }, (_, index) => row(part, index)),
    };
  };
  return { length, at };
}

/** A row that a part of a block does not have. */
export class UnknownRowError extends Error {
  override readonly name = "UnknownRowError";
  constructor(
    readonly part: string,
    readonly index: number,
    readonly length: number,
  ) {
    super(`Expected a row of ${part} from 0 to ${length - 1}, found ${index}.`);
  }
}
