/**
 * How alike two labels are, from 0 (no word in common) to 1 (the same words), whatever their order, case and number.
 *
 * @example likeness("Loss for the year", "Loss for the year from continuing operations") // 0.4
 */
export const likeness = (one: string, other: string): number => likenessOf(wordsOf(one), wordsOf(other));

/** The same of words that were taken from their labels before. */
export function likenessOf(one: LabelWords, other: LabelWords): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

/** What of a label says what is counted. */
type LabelWords = ReadonlySet<string>;

/** A row with the words of its label, as it is held against many. */
export type Worded<Row> = Row & { readonly words: LabelWords };

/** Words that say nothing of what a row counts. */
const empty = new Set("a an and as at by for from in its of on or the to with total year period note".split(" "));

export function wordsOf(label: string): LabelWords {
  const words =
    label
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words.filter((word) => !empty.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""));
  return new Set(said.length > 0 ? said : words);
}
