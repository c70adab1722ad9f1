const averageOver = /\baverages? (?:for|of|over) (?:the )?(?:\w+ ){0,3}(?:quarters|months|years)\b/iu;
const LONGEST_TITLE = 80;

/**
 * "Average for the trailing five quarters ended" is of none of them, nor of the day on which the last one ends; the title
 * may say the first words and the heads the others.
 */
export const isAverage = (heads: string, title: string): boolean =>
  averageOver.test(heads) || (title.length < LONGEST_TITLE && averageOver.test(`${title} ${heads}`));
