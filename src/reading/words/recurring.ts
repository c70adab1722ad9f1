/** The keys that stand on at least so many pages, from the most frequent on; an empty one is none. */
export function recurring(keys: readonly (readonly string[])[], least: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of keys) for (const key of new Set(page)) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(
    [...counts]
      .filter(([, count]) => count >= least)
      .sort(([, a], [, b]) => b - a)
      .map(([key]) => key),
  );
}
