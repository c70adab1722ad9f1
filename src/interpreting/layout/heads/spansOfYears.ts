import { yearsIn } from "../../words/dateIn.ts";

/**
 * The columns, by their index, that are about no period of a report: those of a maturity, and those whose heads name two
 * years and mean neither: what falls due within them ("2016-2017" beside "Thereafter"), or the change from one to the
 * other ("2014 and 2013", "2014 over 2013"). Years that each begin with the one before ("2013-2014" beside "2014-2015")
 * are financial years.
 */
export function spansOfYears(heads: readonly (readonly string[])[]): ReadonlySet<number> {
  const nearest = heads.map((texts) => texts.findLast((text) => yearsIn(text).length > 0) ?? "");
  const spans = nearest.map((text) => span.exec(text.trim())?.slice(1).map(Number));
  const firsts = new Set(spans.map((years) => years?.[0]));
  const later = heads.some((texts) => texts.some((text) => /\b(?:thereafter|beyond|after|more than)\b/iu.test(text)));
  const isTerm = ([from = 0, to = 0]: readonly number[]): boolean =>
    to !== from + 1 || later || (spans.filter((years) => years !== undefined).length > 1 && !joins(firsts, from));
  return new Set(
    heads.flatMap((_, index) => {
      const years = spans[index];
      const falls = heads[index]?.some((text) => /\bmaturit(?:y|ies)\b/iu.test(text)) === true;
      return falls || (years !== undefined && isTerm(years)) || comparison.test(nearest[index] ?? "") ? [index] : [];
    }),
  );
}

/** A year before or behind it begins another of the columns. */
const joins = (firsts: ReadonlySet<number | undefined>, from: number): boolean =>
  firsts.has(from - 1) || firsts.has(from + 1);

const span = /^((?:19|20)\d{2}) ?(?:[-–—]|to) ?((?:19|20)\d{2})$/u;
const comparison = /\b(?:19|20)\d{2} (?:and|over|vs\.?|versus|to|compared (?:to|with)) (?:FY ?)?(?:19|20)\d{2}\b/iu;
