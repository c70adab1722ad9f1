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
export function pageStarts({ sizes, repeated, forced, whole }: Lines, room: number): readonly number[] {
  const starts: number[] = [];
  const mustStart = new Set(forced);
  let start = 0;
  let used = 0;
  const begin = (from: number, line: number): void => {
    starts.push(from);
    start = from;
    used = repeated + sizes.slice(from, line).reduce((all, size) => all + size, 0);
  };
  sizes.forEach((size, line) => {
    if (line > start && mustStart.has(line)) begin(line, line);
    while (line > start && used + size > room) begin(uncut(whole, start, line), line);
    used += size;
  });
  return starts;
}

/** The line from which on nothing is cut that belongs together, where a page that began at `start` would end before `line`. */
function uncut(whole: Lines["whole"], start: number, line: number): number {
  const cut = whole.filter(({ first, count }) => first > start && first < line && first + count > line);
  if (cut.length === 0) return line;
  return uncut(whole, start, Math.min(...cut.map(({ first }) => first)));
}
