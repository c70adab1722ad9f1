/**
 * Names of rows in another language, by what English statements call the same: names that may stand for one another are
 * parted by "|", in lower case and without marks between words. Only the whole of a label is looked up, so that a name
 * which says more than another is not taken for it.
 */
export type Vocabulary = Readonly<Record<string, string>>;
