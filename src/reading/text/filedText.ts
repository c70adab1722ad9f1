/** A line that opens a new page of such text. */
const pageTag = /^[ \t]*<PAGE>[^\n]*$/gim;

/** Lines that hold nothing but tags: around a table and its caption, over its columns, before its footnotes. */
const tagLine = /^[ \t]*(?:<\/?(?:TABLE|CAPTION|S|C|FN|F\d{1,2})>[ \t]*)+$/gim;

/**
 * Text as it was filed before filings were web pages: columns set by spaces, with tags of their own around tables, over
 * columns ("<S>   <C>") and between pages. The tags are taken off, a page's becomes a form feed; lines stay where they are.
 */
export function withoutFilingTags(text: string): string {
  if (!isFiled.test(text)) return text;
  return text.replace(pageTag, "\f").replace(tagLine, "");
}

const isFiled = /^[ \t]*<PAGE>|^[ \t]*<S>[ \t]+<C>/im;
