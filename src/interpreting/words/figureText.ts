/** A figure as a cell holds it: the text that counts, and the words of a unit that were printed with it. */
export interface FigureText {
  /** Reads as figures' parser reads: "(1,162,560)", "—", "31.8%". */
  readonly printed: string;
  /** "$", "HK$", "p", "HK cents": what stood before or behind it. */
  readonly unit?: string;
}

/**
 * A cell's text as a figure: a number with its thousands, sign or brackets, a percentage, or a mark for nil, with a
 * currency before it or a unit behind it taken off; undefined for anything else. Nothing but unit words is taken off.
 *
 * @example figureText("HK(0.89) cent") // { printed: "(0.89)", unit: "HK cent" }
 */
export function figureText(printed: string): FigureText | undefined {
  const text = minusInFront(withoutLooseSpaces(withoutFraming(printed.replace(japaneseMarks, ""))));
  const nil = nilMark.exec(text);
  if (nil !== null) return withUnit(text.includes("—") ? "—" : nilAs(text), [nil[1]]);
  const match = amount.exec(text);
  if (match === null) return undefined;
  const [, signBefore = "", currency = "", open = "", inner = "", digits = "", inside = "", close = "", behind = ""] =
    match;
  // "£000" over a column says thousands.
  if (digits === "000") return undefined;
  const bracketed = open !== "" && close !== "";
  if ((open !== "") !== (close !== "")) return undefined;
  if (signBefore !== "" && (bracketed || inner !== "")) return undefined;
  const percent = inside === "%" || behind === "%" ? "%" : "";
  const sign = signBefore === "+" ? "" : signBefore;
  const plain = `${sign}${signBefore === "" && !bracketed ? inner.trim() : ""}${digits.replace(/(?<=\d)[ \u2009'](?=\d{3})/g, ",")}${percent}`;
  if (bracketed && inner !== "") return undefined;
  return withUnit(bracketed ? `(${plain})` : plain, [
    currency,
    inside === "%" ? "" : inside,
    behind === "%" ? "" : behind,
  ]);
}

/** The marks of footnotes that Japanese statements print in front of an amount: "※1,※3 47,108". */
const japaneseMarks = /^(?:※ ?\d{1,2}[,、 ]*)+ (?=[-−△▲(]? ?\d)/u;

/**
 * An amount without the apostrophe that marks it as text in a sheet, "'1,234", and without the stroke that stands for no
 * decimals, "1'234.–"; what begins with the point of its decimals, "$ .27", with the nil that is left out before it.
 */
const withoutFraming = (text: string): string =>
  text
    .replace(/^((?:[A-Z]{0,3}[$£€])? ?[-−]?\(?(?:[A-Z]{0,3}[$£€])? ?)\.(?=\d{1,4}\)? ?(?:%|p|c|¢)?\)?$)/u, "$10.")
    .replace(/^'(?=[-−(]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$)/u, "")
    .replace(/^([-−(]?\d[\d,'. ]*)\.[-–—]{1,2}(\)?)$/u, "$1$2");

/** A cell's text with an amount that is broken behind a comma of its thousands in one line again: "1,\n204". */
export const withoutBreak = (text: string): string =>
  text.replace(/(?<=^[-−(]?\d{1,3}(?:,\d{3})*,)\n(?=\d{3}(?:,\d{3})*(?:\.\d+)?\)?$)/u, "");

/**
 * Page readers set spaces behind the commas and the point of an amount, or part a digit or a group from it: "67, 957, 200. 62",
 * "1,814 ,235", "1,814,23 5". Two amounts that stand beside each other, or a note's number before one, are none.
 */
function withoutLooseSpaces(text: string): string {
  if (/^[-−(]?\d{1,3}(?:, ?\d{3})+(?:\. ?\d{1,2})?\)?$/u.test(text)) return text.replace(/(?<=[,.]) /gu, "");
  const [before = "", behind = "", ...more] = text.split(" ");
  const isOne = more.length === 0 && grouped.test(`${before}${behind}`) && !(isWhole(before) && isWhole(behind));
  return isOne ? `${before}${behind}` : text;
}

const grouped = /^[-−(]?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?\)?$/u;

/** True for what is a number by itself, whatever bracket stands at its side. */
const isWhole = (text: string): boolean => /^[-−(]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\)?$/u.test(text);

/** A minus behind the digits ("1,234-"), or a triangle before them ("△1,234"), says what a minus in front says. */
const minusInFront = (text: string): string =>
  text.replace(/^[△▲] ?(?=[¥￥]?\d)/u, "-").replace(/^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)[-−]$/u, "-$1");

function withUnit(printed: string, words: readonly (string | undefined)[]): FigureText {
  const unit = words
    .map((word) => (word ?? "").trim())
    .filter((word) => word !== "")
    .join(" ");
  return unit === "" ? { printed } : { printed, unit };
}

const nilAs = (text: string): string => (/^[-_]$/.test(text) ? text : "–");

const currency =
  "(?:(?:[A-Z]{1,3})?[$£€¥₹₩₱₫₦₪₺฿]|RMB|HKD|USD|CNY|EUR|GBP|AUD|CAD|SGD|JPY|CHF|SEK|NOK|DKK|MYR|INR|IDR|THB|KRW|PHP|VND|RM|Rs\\.?|Rp\\.?|S?Fr\\.|HK(?=[(\\d])|US(?=[(\\d])|人民幣|人民币|港幣|港元)";
const suffix =
  "(?:%|p|c|¢|sen|x|bps|bp|pps?|ppts?|個百分點|个百分点|pence|cents?|HK ?cents?|US ?cents?|港仙|仙|港元|美元|美仙|分|元|人民幣分|人民币分|倍)";
/** True for what is printed behind a figure that is neither money nor percent: points of a hundredth, and times. */
export const isMeasuredOtherwise = (unit: string): boolean =>
  /^(?:bps?|pps?|ppts?|個百分點|个百分点|x|倍)$/u.test(unit);

/** True for what is printed behind an amount in a hundredth of a currency: "0.7p", "12.3 cents". */
export const isInCents = (unit: string): boolean =>
  /^(?:p|c|¢|sen|pence|(?:HK |US )?cents?|港仙|美仙|仙|分)$/u.test(unit);

/** How long something lasts, as rows of a note say: "5.4 years", "5.3 to 5.4 years". */
export const isMeasureOfTime = (text: string): boolean =>
  /^\d{1,3}(?:\.\d+)?(?: ?(?:to|[-–—]) ?\d{1,3}(?:\.\d+)?)? (?:years?|months?|days?)$/iu.test(text);

const nilMark = new RegExp(
  `^(${currency})? ?(?:-{1,3}|–{1,2}|—{1,2}|−|_{1,2}|- -|[–—] [–—]|-0-|[–—]0[–—]|\\([-–—]\\))(?: ?%)?$`,
  "u",
);
const amount = new RegExp(
  `^([-−+]?)(${currency})? ?(\\(?)(?:${currency} ?)?((?:[-−] ?)?)((?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[ \\u2009']\\d{3})+|\\d+)(?:\\.\\d+)?) ?(%|p|c|¢|pence|cents?|sen|仙)?(\\)?) ?(${suffix})?$`,
  "u",
);

/** True for a mark for nil. */
export const isNilText = (text: string): boolean => nilMark.test(text);

const amountWithMarks =
  /^[^\p{L}\d]{0,3}(?:[A-Z]{0,3}[$£€¥])?\s?\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{1,2})?\s?[^\p{L}\d%]{0,3}(?:CR|DR|Cr|Dr|cr|dr)?[^\p{L}\d]{0,2}$/u;

/** A bracket that nothing closes: "(1,234". */
const lostBracket = /^(?:[A-Z]{0,3}[$£€¥] ?)?\(\d{1,3}(?:,\d{3})*(?:\.\d+)?$/u;

/** Points among the commas, or behind them more than one: "7.641. 166. 84", "28, 074, 074, 82". */
const mixedSeparators = /^[-−(]?\d{1,3}(?:[,.] ?\d{3}){2,}(?:[,.] ?\d{1,2})?\)?$/u;

/** Groups of two, as lakhs have them, in a document that has none of its own, or an amount that lost a digit: "1,16,560". */
const groupsOfTwo = /^[-−(]?\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?\)?$/u;

/** A number as sheets shorten it, its last digits perhaps lost: "1.23E+09". */
const powerOfTen = /^[-−]?\d(?:\.\d+)?E[+-]?\d{1,3}$/u;

/** An amount without thousands on a side of an account: "74 CR". */
const smallWithSide = /^\d{1,3}(?:\.\d+)? (?:CR|DR)$/u;

/** Letters that stand where a digit was, as poor prints and their readers have them. */
const mistakenDigits = /[OoQDlISBZ]/gu;

/** An amount in groups of thousands and its own scale: with both, one of them may be another than the table's. */
const withScale = /^[$£€¥]?[-–−(]*[$£€¥]?\d{1,3}(?:,\d{3})+(?:\.\d+)? ?(?:m|mn|bn|k|million|billion|thousand)\.?\)?$/iu;

/**
 * An amount in other brackets, between marks, with "CR" behind it, or with letters in the place of digits: "[1,234]",
 * "1,234 Cr", "1,234 -", "1.23E+09", "1O0,000", or with a scale of its own, "12,418m".
 */
export const isStrangeAmount = (text: string): boolean =>
  lostBracket.test(text) ||
  powerOfTen.test(text) ||
  smallWithSide.test(text) ||
  mixedSeparators.test(text) ||
  groupsOfTwo.test(text) ||
  withScale.test(text) ||
  (text.length < 24 &&
    (amountWithMarks.test(text) || (/\d/u.test(text) && amountWithMarks.test(text.replace(mistakenDigits, "0"))))) ||
  gluedAmounts(text) !== undefined;

/**
 * The amounts of several rows that stand in one cell without a gap, "569,204(308,141)" and "51,260-": a bracket or a mark
 * for nil parts them. Undefined where there is one amount alone, or where they may be parted otherwise, as the ends of a
 * range may: "1,000-2,000". The mark may be a minus as well: how many rows the cell covers decides.
 */
export function gluedAmounts(text: string): readonly string[] | undefined {
  if (!/\d,\d{3}/u.test(text) || /^\(?\d+(?:,\d{3})+(?:\.\d+)?\)?$/u.test(text)) return undefined;
  const parts =
    text.match(/\(\d{1,3}(?:,\d{3})+\)|\d{1,3}(?:,\d{3})+(?=[(–—-]|$)|(?<=[\d)–—-])[–—-](?=[(–—-]|$)/gu) ?? [];
  return parts.length > 1 && parts.join("") === text ? parts : undefined;
}

/** A year that stands alone, a financial year of two ("2023/24") among them. */
export const isYearText = (text: string): boolean =>
  /^(?:FY ?)?(?:19|20)\d{2}(?:[/-]\d{2})?$|^(?:財政年度|年度)?[12][0-9]{3}年度?$/u.test(text.trim());

/**
 * A reference to notes as statements print it: "9", "14(b)", "3&4", "15 & 16", "32(a)", "A.2", "2.1, 5".
 */
export function isNoteReference(text: string): boolean {
  return (
    /^(?:notes? |附註 ?|附注 ?)?(?:[A-Z][.-]?)?\d{1,2}(?:\.\d{1,2})?[a-z]?(?: ?\([a-z0-9]{1,4}\))*(?:(?: ?[,&/;、及] ?| and |-)(?:[A-Z][.-]?)?\d{1,2}(?:\.\d{1,2})?[a-z]?(?: ?\([a-z0-9]{1,4}\))*)*$|^\([a-z]{1,3}\)$|^[一二三四五六七八九十]{1,3}、? ?\d{0,2}(?:\(\d{1,2}\))?$/iu.test(
      text,
    ) ||
    /^\d{1,2}(?:\.\d{1,2})+(?: \d{1,2}(?:\.\d{1,2})+)+$/u.test(text) ||
    chapterOfNotes.test(text)
  );
}

/** Notes by chapter and number in Chinese numerals: "六(一)", "四、(二)", "六(二)(三)及七". */
const chapterOfNotes =
  /^[一二三四五六七八九十]{1,3}、? ?(?:\([一二三四五六七八九十\d]{1,3}\))+(?: ?[及、,和] ?(?:[一二三四五六七八九十]{1,3}、? ?)?(?:\([一二三四五六七八九十\d]{1,3}\))*)*$/u;

/** Text that says that there is no figure to print. */
export const isNotApplicable = (text: string): boolean =>
  /^(?:n\.?\/?[am]\.?|nm|n\.s\.?|k\. ?A\.|不適用|不适用|nil|無|无|\*)$/iu.test(text);

/** Of a change that it is more than is worth telling, ">100", "(>1,000)%"; ages and the like are of fewer digits. */
export const isMoreThan = (text: string): boolean =>
  /^[-−(]?[<>][-−(]?(?:\d{1,3}(?:,\d{3})+|\d{3,4})\)? ?%?\)?%?$/u.test(text);
