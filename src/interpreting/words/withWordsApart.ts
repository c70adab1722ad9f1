/** Words that names of rows are made of. */
const words =
  "total|current|assets?|liabilit(?:y|ies)|equity|net|gross|operating|profits?|loss(?:es)?|before|after|taxation|tax|income|expenses?|revenues?|turnover|costs?|sales|the|for|of|from|to|and|in|year|period|operations|continuing|attributable|owners|company|finance|cash|equivalents|inventories|trade|other|receivables|payables|goodwill|basic|diluted|earnings|per|share|retained|property|plant|equipment|intangible|deferred|borrowings|administrative|distribution|comprehensive";

const glued = new RegExp(`^(?:${words}){2,}$`, "u");
const each = new RegExp(words, "gu");
/** Shorter words are words. */
const LEAST = 9;

/** A label in lower case whose words a page's text has without the spaces between, "profitbeforetax": with them. */
export const withWordsApart = (label: string): string =>
  label.replace(/\p{L}+/gu, (word) => {
    if (word.length < LEAST || !glued.test(word)) return word;
    return word.match(each)?.join(" ") ?? word;
  });

/** A name that data files write without spaces, "TotalRevenue", "BasicEPS": with them. */
export const withHumpsApart = (label: string): string =>
  /^\p{L}+$/u.test(label) ? label.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ") : label;
