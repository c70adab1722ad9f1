/** An accumulated loss is of no period. */
const toDateWords = String.raw`\b(?:year|period)[- ]to[- ]date\b|\bYTD\b|\b(?:cumulative|accumulated) (?:quarter|period|current|previous|preceding|prior|year)\b`;
const toDateOfYear = new RegExp(toDateWords, "iu");

/** True for amounts from the first day of the year to the day that is said: "Current year to date", "Cumulative quarter". */
export const isToDate = (text: string): boolean => toDateOfYear.test(text);

/** The words of it, and of a period that ends on a day without saying how long it is. */
export const toDate = new RegExp(`${toDateWords}|\\bperiod ended\\b`, "iu");
