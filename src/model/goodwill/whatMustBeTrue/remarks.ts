import type { GoodwillSources } from "../GoodwillSources.ts";

/**
 * What the section says of what the document gives and what it does not.
 *
 * @param periods of the tables of key assumptions, as often as they stand there.
 */
export function remarksOf({ disclosures }: GoodwillSources, periods: readonly string[]): readonly string[] {
  const where = disclosures?.where ?? "the document";
  const years = [...new Set(periods)].sort();
  const ends = "the ends of the growth and margin ranges";
  const announced =
    disclosures?.unimpaired === true
      ? `${ends}, the discount rate, and that no goodwill was impaired`
      : `${ends} and the discount rate`;
  return [
    `Announced (${where}): ${announced}.`,
    "Growth is taken to fall from the high end to the low in equal steps, the margin to be at one end in every year.",
    "Not announced, so illustrative: base revenue, terminal growth, capital expenditure, working capital, the margin's adjustment for depreciation,",
    "whether goodwill is grossed up, mid-year discounting, and of the carrying amount all but goodwill. The table below has them all.",
    "Given these, what must be true is that operating costs / revenue were at most what the second table shows.",
    ...(years.length > 1
      ? [
          `Terms and carrying amount are those of ${years.at(-1) ?? ""} in ${years.length === 2 ? "both years" : "every year"}, so that the rows of a unit differ by the announced assumptions alone;`,
        ]
      : []),
    "opening working capital is taken to be in proportion to base revenue, and other net assets to be larger by as much.",
  ];
}
