/** Lines to be inserted before the line that is now at `at`, counted with the ones inserted before it. */
export interface Insertion {
  readonly at: number;
  readonly count: number;
}

/** Where the plan's rows (or columns) stand on a sheet, once those that were deleted are inserted again. */
export class LineMap {
  static readonly identity = new LineMap([]);
  readonly insertions: readonly Insertion[];
  readonly #places: readonly number[];
  #lines: ReadonlyMap<number | undefined, number> | undefined;

  /** `places` as `alignLines` gives them. */
  constructor(places: readonly (number | undefined)[]) {
    const insertions: { at: number; count: number }[] = [];
    let inserted = 0;
    const final: number[] = [];
    for (const place of places) {
      const last = final.at(-1) ?? -1;
      if (place !== undefined) {
        final.push(place + inserted);
        continue;
      }
      const open = insertions.at(-1);
      if (open !== undefined && open.at + open.count === last + 1) open.count += 1;
      else insertions.push({ at: last + 1, count: 1 });
      inserted += 1;
      final.push(last + 1);
    }
    this.insertions = insertions;
    this.#places = final;
  }

  get isIdentity(): boolean {
    return this.insertions.length === 0 && this.#places.every((place, index) => place === index);
  }

  /** Of a planned line; lines after the last keep their distance from it. */
  place(line: number): number {
    const last = this.#places.length - 1;
    return this.#places[line] ?? (this.#places[last] ?? last) + (line - last);
  }

  /** Where a line stood before the insertions; undefined for an inserted one. */
  before(place: number): number | undefined {
    let shift = 0;
    for (const { at, count } of this.insertions) {
      if (place >= at + count) shift += count;
      else if (place >= at) return undefined;
    }
    return place - shift;
  }

  /** Where a planned line is on the sheet as it stands; for a deleted one, the line that has taken its place. */
  now(line: number): number {
    const place = this.place(line);
    const inserted = this.insertions.flatMap(({ at, count }) =>
      Array.from({ length: count }, (_, index) => at + index),
    );
    return place - inserted.filter((at) => at < place).length;
  }

  /** The planned line that is at a place of the sheet as it stands; undefined for a line of the user's. */
  lineAt(place: number): number | undefined {
    if (this.#places.length === 0) return place;
    this.#lines ??= new Map(this.#places.map((final, line) => [this.before(final), line]));
    return this.#lines.get(place);
  }
}
