/** Words that a title has in small letters, but for its first. */
const small = new Set(
  "an and as at by for from in into of on or over per the through to under upon with within without".split(" "),
);

/** Letters that stand for words, which stay capitals, beside those without a vowel. */
const letters = new Set(
  "A AED AGM ASU AUD CAD CNY EAS EBIT EBITDA ECL EPS ESG EU EUR FVOCI FVTOCI GAAP HKAS HKFRS IAS IDR IFRS INR MYR NOK OCI PRC R&D ROU SAR SEK SG&A UAE UK US USA USD ZAR".split(
    " ",
  ),
);

const isRoman = (word: string): boolean => /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})$/u.test(word);
/** Thousands and millions stand before a currency: "TEUR", "MSEK". */
const scale = /^[TM](?=[A-Z]{3}$)/u;
const isShort = (word: string): boolean =>
  letters.has(word) || letters.has(word.replace(scale, "")) || isRoman(word) || !/[AEIOUY]/u.test(word);

/**
 * A title printed in capitals as one would write it in a sheet: "CONSOLIDATED STATEMENT OF CASH FLOWS" as "Consolidated
 * Statement of Cash Flows". A title with any small letter is left as it is printed.
 */
export function titleCase(title: string): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{4}|\bMAY\b/u.test(title)) return title;
  let begins = true;
  return title.replace(/[\p{L}&][\p{L}&'’]*/gu, (word, at: number) => {
    const first = begins || /[:—–(]\s*$/u.test(title.slice(0, at));
    begins = false;
    if (isShort(word)) return word;
    const lower = word.toLowerCase();
    return !first && small.has(lower) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}
