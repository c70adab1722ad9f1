import { chineseDates } from "./chineseDates.ts";
import { isYearText } from "./figureText.ts";

/** True for two years over one column: the column of one of them was not found. */
export const areTwoYears = (texts: readonly string[]): boolean =>
  new Set(texts.flatMap(yearAlone)).size > 1 || texts.some(isTwoYears);

/** "2014", "Fiscal 2014": a head of one column. */
const yearAlone = (text: string): readonly string[] =>
  isYearText(text) ? [text] : (/^(?:fiscal|fiscal year|FY|year) ?((?:19|20)\d{2})$/iu.exec(text)?.slice(1) ?? []);

/** True for the heads of two columns that were read as one, "二零一四年二零一三年", "2014 2013": years right beside each other. */
function isTwoYears(text: string): boolean {
  const [first, ...others] = (chineseDates(text).match(beside)?.[0] ?? "").match(/(?:19|20)\d{2}/gu) ?? [];
  return others.some((year) => year !== first);
}

const beside = /^(?:(?:19|20)\d{2} ?年? ?){2,}$/u;
