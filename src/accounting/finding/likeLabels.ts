/**
 * How alike two labels are, from 0 (no word in common) to 1 (the same words), whatever their order, case and number.
 *
 * @example likeness("Loss for the year", "Loss for the year from continuing operations") // 0.4
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** Words that say nothing of what a row counts. */
const empty = new Set("a an and as at by for from in its of on or the to with total year period note".split(" "));

function wordsOf(label: string): ReadonlySet<string> {
  const words =
    label
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words.filter((word) => !empty.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""));
  return new Set(said.length > 0 ? said : words);
}
