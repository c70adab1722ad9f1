/**
 * The wanted name of a sheet, or "Cover (2)", "Cover (3)" … where it is taken. Excel compares without regard to case
 * and allows 31 characters.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return free(wanted, lowered(taken), (count) => {
    const suffix = ` (${count})`;
    return wanted.slice(0, longestSheetName - suffix.length) + suffix;
  });
}

/**
 * The wanted defined name, or `North_2`, `North_3` … where it is taken. Excel compares without regard to case.
 *
 * @param taken as `lowered` gives them.
 */
export function freeDefinedName(wanted: string, taken: ReadonlySet<string>): string {
  return free(wanted, taken, (count) => `${wanted}_${count}`);
}

const longestSheetName = 31;

/** Names as they are compared. */
export const lowered = (names: Iterable<string>): Set<string> => new Set([...names].map((name) => name.toLowerCase()));

function free(wanted: string, taken: ReadonlySet<string>, numbered: (count: number) => string): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = numbered(count);
  return name;
}
