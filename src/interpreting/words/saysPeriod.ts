import { datesInEnglish } from "./abroad/datesAbroad.ts";
import { withoutFormWords } from "./formWords.ts";
import { isPeriodHead } from "./periodWords.ts";

/** True for a title or a line under it that says a period; dates in sentences are of anything. */
export const saysPeriod = (text: string): boolean =>
  text.length <= 140 &&
  (isPeriodHead(withoutFormWords(text)) || (saysIt.test(datesInEnglish(text)) && !/[.。;,]$/u.test(text)));

const saysIt =
  /\b(?:years?|months|weeks|period|quarter|half[- ]year)s? (?:ended|ending|to)\b|\bfor the (?:(?:financial|fiscal) )?(?:period|year) from (?:\d|[A-Z])|\bfor the (?:first|second) half(?:[- ]year)?\b|\bas (?:at|of) (?:\d|[A-Z])|止\S{0,4}(?:年度|月)|^於\S{4,14}日$|^截至/iu;
