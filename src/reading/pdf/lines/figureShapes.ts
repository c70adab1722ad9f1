import { currencyMark, currencySign } from "../../words/currencySign.ts";

/**
 * How figures look, as far as gaps between them and stray lines need it. What a figure says is the next room's.
 */

/** The end of a text that is a figure come to its end: "1,234", "(56)", "7%", "2013", "0.12". */
export function endsWithFigure(text: string): boolean {
  return figureAtEnd.test(text);
}

const figureAtEnd = new RegExp(`(?:^|[\\s|])[-–—−(]*${currencySign}?\\s?\\(?\\d(?:[\\d,.]*\\d)?\\)?%?\\)?$`);

/** The start of a text that is a figure, whole: "1,234", "(56)", "$ 7", "−8 and more", but not "(2011: 19%)". */
export function startsWithFigure(text: string): boolean {
  return figureAtStart.test(text);
}

const figureAtStart = new RegExp(`^[-–—−]?\\(?${currencySign}?\\s?[-–—−]?\\d(?:[\\d,.]*\\d)?\\)?%?\\)?(?=\\s|$)`);

/** A nil and a figure in brackets: never a negative of a negative, so two cells. */
export function isNilThenBracket(before: string, after: string): boolean {
  return /(?:^|\s)[-–—]$/.test(before) && bracketedFigure.test(after);
}

/**
 * A stretch of time or a range of rates, "0 – 30 days", "0 - 1.25%", the ends of a range of amounts, "1,100 – 1,200", or what
 * a label says is added up, "Profit before tax (1 – 2)": no figure with a negative one behind it.
 */
export function goesOnAsRange(before: string, after: string): boolean {
  return (
    (/\p{L}[^()]*\(\d{1,2}$/u.test(before) && /^[-–—−+] ?\d{1,2}\)/.test(after)) ||
    (/^\d[\d,.]*$/.test(before) && /^[-–—−] \d[\d,.]*$/.test(after)) ||
    (/^\d{1,3}$/.test(before) && stretchBehind.test(after)) ||
    (/^\d[\d.]*%?$/.test(before) && /^[-–—−] ?\d[\d.]*%(?=\s|$)/.test(after))
  );
}

const stretchBehind = /^[-–—−] ?\d{1,3} ?(?:(?:days?|weeks?|months?|years?)\b|[日天年周]|[個个]月)/i;

const bracketedFigure = new RegExp(`^\\((?:[A-Z]{0,3}${currencyMark})?\\d`);

/** Two amounts that are both whole, beyond doubt: nothing of one can be the rest of the other. */
export function areWholeAmounts(before: string, after: string): boolean {
  const last = before.slice(before.lastIndexOf(" ") + 1);
  return isPlainAmount(last) && isPlainAmount(after.split(" ", 1)[0] ?? "");
}

/** A currency's sign behind a figure or a nil stands in front of the next column's: "1,189,613" and "$". */
export function isNextCurrency(before: string, after: string): boolean {
  return /(?:[\d)%]|(?:^|\s)[-–—])$/.test(before) && signInFront.test(after);
}

const signInFront = new RegExp(`^[A-Z]{0,3}${currencyMark}(?:[\\s\\d(–—-]|$)`);

/**
 * A bilingual statement may print its Chinese labels right of the last column: an amount that stands alone, and Chinese
 * behind it that is no unit.
 */
export function isLabelBehind(before: string, after: string): boolean {
  return (
    (isPlainAmount(before) || /^(?:[-–—−]|\d{1,3})$/.test(before)) &&
    /^\p{Script=Han}{2}/u.test(after) &&
    !unitBehind.test(after)
  );
}

const unitBehind =
  /^(?:[千百萬万億亿十]*(?:港|美|日|歐|欧)?(?:元|圓|圆|仙)|人民[幣币]|[千百萬万億亿十]+(?:股|份|名|[個个])|[個个]百分|[年個个]月|年$)/u;

/** A text that is nothing but a figure or a mark for nil. */
export function isFigure(text: string): boolean {
  return wholeFigure.test(text);
}

const wholeFigure = new RegExp(
  `^(?:[-–—−]?\\s?\\(?\\s?${currencySign}?\\s?[-–—−]?\\d[\\d,. ]*(?:\\s?%)?\\s?\\)?%?|[-–—−_]+|\\(\\s?[-–—−]\\s?\\)|${currencySign})$`,
);

/** A reference to a note, alone: "12", "14(b)", "5, 6", "3.2". */
export function isNoteReference(text: string): boolean {
  return /^\d{1,2}(?:\.\d{1,2})?(?:\s?\([a-z]{1,3}\))*(?:\s?[,&/]\s?\d{1,2}(?:\([a-z]{1,3}\))*)*$/i.test(text);
}

/** Two letters or a Chinese glyph: a label, a head, prose. */
export function holdsWords(text: string): boolean {
  return /\p{L}{2}|\p{Script=Han}/u.test(text);
}

/** A figure of which no doubt is possible: its thousands are parted, or it is in brackets, or has decimals. */
export function isPlainAmount(text: string): boolean {
  return plainAmount.test(text);
}

const plainAmount = new RegExp(
  `^[-–—−]?\\(?(?:[A-Z]{0,3}|${currencySign})\\s?(?:\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d+\\.\\d+|(?<=\\()\\d{1,3})\\)?%?$`,
);
