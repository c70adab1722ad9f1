const averageOver = /\baverages? (?:for|of|over) (?:the )?(?:\w+ ){0,3}(?:quarters|months|years)\b/iu;
const LONGEST_TITLE = 80;
/** So many lines over the rows may be a title's, a heading of the rows among them. */
const LINES = 3;

/** What stands over a table, from the top down. */
interface Above {
  readonly title: string;
  readonly context: readonly string[];
}

/**
 * "Average for the trailing five quarters ended" is of none of them, nor of the day on which the last one ends; the lines
 * above may say the first words and the heads the others.
 */
export function isAverage(heads: string, { title, context }: Above): boolean {
  const above = [title, ...context.slice(-LINES)].filter(({ length }) => length < LONGEST_TITLE);
  return averageOver.test(heads) || averageOver.test([...above, heads].join(" "));
}
