import Papa from "papaparse";

/**
 * The sign that parts the fields of a CSV: the one that parts the most rows into the same number of fields. A
 * semicolon goes first, as files with decimal commas use it and their commas part rows too.
 */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const scored = [";", "\t", "|", ","].map((delimiter) => ({ delimiter, share: evenShare(sample, delimiter) }));
  const best = Math.max(...scored.map(({ share }) => share));
  return scored.find(({ share }) => share >= best - 0.1 && share > 0)?.delimiter ?? ",";
}

/** The share of rows that have the most frequent number of fields, 0 where that is one. */
export function evenShare(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 100, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, rows] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
  return fields < 2 || data.length === 0 ? 0 : rows / data.length;
}
