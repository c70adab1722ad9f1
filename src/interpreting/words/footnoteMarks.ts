/** Marks of footnotes behind a label, as web pages and Markdown set them where they are not raised: "Revenue(1)", "Land [1],[2]". */
export const footnoteMarks = /(?<=[^\s(])(?:,?\s*(?:\((?:\d{1,2}|[a-z])\)|\[(?:\d{1,2}|[a-z])\]))+\s*$/u;
