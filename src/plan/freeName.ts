/**
 * The wanted name of a sheet, or "Cover (2)", "Cover (3)" … where it is taken. Excel compares without regard to case
 * and allows 31 characters.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return free(wanted, taken, (count) => {
    const suffix = ` (${count})`;
    return wanted.slice(0, longestSheetName - suffix.length) + suffix;
  });
}

/** The wanted defined name, or `North_2`, `North_3` … where it is taken. Excel compares without regard to case. */
export function freeDefinedName(wanted: string, taken: Iterable<string>): string {
  return free(wanted, taken, (count) => `${wanted}_${count}`);
}

const longestSheetName = 31;

function free(wanted: string, taken: Iterable<string>, numbered: (count: number) => string): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = numbered(count);
  return name;
}
