import type { PeriodWords } from "../../words/periodWords.ts";

/**
 * What is said over columns of quarters: "First", "Second", "Third" and "Fourth" beside each other, under their year, are
 * quarters of it, and "Total" or "Year" beside quarters is the whole year.
 */
export function withQuarters(
  words: readonly PeriodWords[],
  heads: readonly (readonly string[])[],
): readonly PeriodWords[] {
  const nearest = heads.map((texts) => (texts.at(-1) ?? "").trim().toLowerCase());
  const named = ordinals.every((ordinal) => nearest.includes(ordinal));
  const parts = words.map((said, index): PeriodWords => {
    const part = named ? ordinals.indexOf(nearest[index] ?? "") + 1 : 0;
    return part > 0 && said.year !== undefined ? { ...said, part, months: 3 } : said;
  });
  if (!parts.some(({ part, months }) => part !== undefined && months === 3)) return parts;
  return parts.map((said, index) => {
    const { year, part, months } = said;
    const isWhole = whole.test(nearest[index] ?? "") && year !== undefined && part === undefined;
    return isWhole && months === undefined ? { ...said, months: 12 } : said;
  });
}

const ordinals = ["first", "second", "third", "fourth"];
const whole = /^(?:total|(?:full |fiscal |financial |total )?year|annual|full[- ]year)$/u;
