/** A text and the footnote mark that was printed behind it. */
export interface MarkedText {
  readonly text: string;
  readonly mark?: string;
}

/**
 * Takes footnote marks off a text that is not normalised yet: raised digits and letters (which NFKC would glue to the
 * figure: "2021¹" would read 20211), circled digits, daggers and stars behind it. Units keep theirs: m², km², ft².
 *
 * @example splitMark("2021¹") // { text: "2021", mark: "1" }
 */
export function splitMark(text: string): MarkedText {
  if (!anyMark.test(text)) return { text };
  const marks: string[] = [];
  const take = (mark: string) => {
    marks.push(mark.normalize("NFKC").trim());
    return "";
  };
  const rest = text
    .replace(raised, take)
    .replace(caret, (_, mark: string) => take(mark))
    .replace(bracketed, (_, mark: string) => take(mark))
    .replace(trailing, take);
  if (rest.trim() === "" || marks.length === 0) return { text };
  return { text: rest.trimEnd(), mark: marks.join(" ") };
}

const anyMark = /\d\)? ?\([\da-z]\)\s*$|[\u00b9\u00b2\u00b3\u2070-\u207f\u2460-\u2473*^†‡§#@]/;

/** Raised figures in round brackets or not, behind any text, but not behind a unit of length. */
const raised =
  /(?<=\S) ?(?<!\b[kc]?m|\bft)\u207d?[\u00b9\u00b2\u00b3\u2070-\u2079\u207f]+\u207e?|(?<=\S) ?[\u2460-\u2473]+$/g;

/** The way that Markdown writes a raised figure: 29.89^1, 29.89^(1). */
const caret = /(?<=[^\s])\^\(?([\da-z]{1,2})\)?(?=\s|$)/g;

/** Stars and daggers at the end; a star or # that stands by itself is text. */
const trailing = /(?<=[^\s*†‡§#@]) ?[*†‡§#@]{1,4}\s*$/g;

/** A digit or a letter in brackets behind an amount that is whole: "645,834 (1)". */
const bracketed = /(?<=^\s*\(?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?) ?\((\d|[a-z])\)(?=\s*$)/g;
