import { isCurrencySign, isUnitHead, moneyWords } from "./moneyWords.ts";

/** A currency's sign, code or name and no word of a scale. */
export const isBareCurrency = (text: string): boolean =>
  isCurrencySign(text) || isCode(text) || chineseName.test(text) || isName(text);

/** "Korean won", "U.S. dollars", "NIS": the name of one currency and nothing else. */
const isName = (text: string): boolean =>
  /^(?:[A-Z]{3}|[A-Za-z][A-Za-z. ]{4,})$/u.test(text) && moneyWords(text)?.scaled === false && isUnitHead(text);

const chineseName = /^(?:人民[幣币]|港[幣币元]|美[元金]|新[台臺][幣币]|[歐欧日澳加]元|日圓|英[鎊镑])$/u;

/** True for the code of a currency alone. */
export const isCode = (text: string): boolean => /^[A-Z]{3}$/u.test(text) && moneyWords(text)?.currency === text;
