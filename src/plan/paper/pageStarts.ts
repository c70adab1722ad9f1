/** Lines in one direction, rows or columns, to be laid on pages. */
export interface Lines {
  /** Of each line. */
  readonly sizes: readonly number[];
  /** What the lines take that stand on every page after the first. */
  readonly repeated: number;
  /** Lines that begin a page. */
  readonly forced: readonly number[];
  /** Lines that stay on one page, as far as one page holds them. */
  readonly whole: readonly { readonly first: number; readonly count: number }[];
}

/** The lines, the first apart, that begin a page of the given room. */
export function pageStarts(lines: Lines, room: number): readonly number[] {
  const { sizes, forced } = lines;
  const starts: number[] = [];
  const mustStart = new Set(forced);
  let start = 0;
  let used = 0;
  const begin = (from: number, line: number): void => {
    starts.push(from);
    start = from;
    used = pageOf(lines, from, line);
  };
  sizes.forEach((size, line) => {
    if (line > start && mustStart.has(line)) begin(line, line);
    while (line > start && used + size > room) begin(uncut(lines, room, { start, line }), line);
    used += size;
  });
  return starts;
}

/** How much of a page after the first the lines take, from one to before another. */
const pageOf = ({ sizes, repeated }: Lines, from: number, line: number): number =>
  repeated + sizes.slice(from, line).reduce((all, size) => all + size, 0);

/**
 * The line from which on nothing is cut that belongs together, where a page that began at `start` would end before `line`;
 * what the next page has no room for is cut.
 */
function uncut(lines: Lines, room: number, { start, line }: { readonly start: number; readonly line: number }): number {
  let from = line;
  for (;;) {
    const cut = lines.whole.filter(
      ({ first, count }) => first > start && first < from && first + count > from && pageOf(lines, first, line) <= room,
    );
    if (cut.length === 0) return from;
    from = Math.min(...cut.map(({ first }) => first));
  }
}
