import type { Review, ReviewCounts, ReviewPeriod, ReviewTable } from "../../../opening/deciding/Review.ts";
import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";
import type { Role } from "../../../filing/Pack.ts";
import { formatCount } from "../../model/formatValue.ts";

/** "412 figures: 371 borne out by a sum or a tie, 20 by the filing's own data, 19 by nothing, 2 in doubt." */
export const countsInWords = ({ figures, borneOut, byFact, byNothing, ...counts }: ReviewCounts): string =>
  `${formatCount(figures)} figures: ${formatCount(borneOut)} borne out by a sum or a tie, ` +
  `${byFact === undefined ? "" : `${formatCount(byFact)} by the filing's own data, `}` +
  `${formatCount(byNothing)} by nothing, ${inDoubtInWords(counts)}.`;

/** "2 in doubt", and how many doubts that makes where they are not as many: one may be about a column, or about no figure. */
const inDoubtInWords = ({ inDoubt, doubts }: Pick<ReviewCounts, "inDoubt" | "doubts">): string =>
  inDoubt === doubts
    ? `${formatCount(inDoubt)} in doubt`
    : `${formatCount(inDoubt)} in doubt (${formatCount(doubts)} ${doubts === 1 ? "doubt" : "doubts"})`;

/** "3 borne out by nothing"; "" where there is none. */
export const byNothingInWords = ({ byNothing }: Pick<ReviewTable, "byNothing">): string =>
  byNothing === 0 ? "" : `${formatCount(byNothing)} borne out by nothing`;

/** The scales that amounts are printed in. */
export const scales: readonly (readonly [scale: number, words: string])[] = [
  [1, "units"],
  [1_000, "thousands"],
  [10_000, "ten thousands"],
  [100_000, "hundred thousands (lakh)"],
  [1_000_000, "millions"],
  [10_000_000, "ten millions (crore)"],
  [100_000_000, "hundred millions"],
  [1_000_000_000, "billions"],
  [1_000_000_000_000, "trillions"],
];

export const scaleInWords = (scale: number): string =>
  scales.find(([each]) => each === scale)?.[1] ?? `× ${formatCount(scale)}`;

/** "pages 3–4", "page 3", "sheet Income"; "" where the document has neither. */
export function pagesInWords({ pages, sheet }: Pick<ReviewTable, "pages" | "sheet">): string {
  if (sheet !== undefined) return `sheet ${sheet}`;
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? `page ${first}` : `pages ${first}–${last}`;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const dayInWords = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`));

/** "12 months to 31 December 2031", "31 December 2031" */
export function periodInWords({ end, months, lasts }: Pick<ReviewPeriod, "end" | "months" | "lasts">): string {
  if (end === undefined) return "not said";
  const length = lasts ? (months === undefined ? "so many months to " : `${months} months to `) : "";
  return `${length}${dayInWords(end)}`;
}

/** "costOfSales" as people say it: "cost of sales". */
export const roleInWords = (role: Role): string => role.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A decision as the list of decisions shows it. */
export function decisionInWords(decision: ReviewDecision, review: Review): string {
  const label = (row: string | undefined): string =>
    review.pack.tables.flatMap(({ rows }) => rows).find(({ id }) => id === row)?.label ??
    review.gone[row ?? ""] ??
    row ??
    "the table";
  switch (decision.kind) {
    case "money":
      return `Amounts are in ${decision.currency}, ${scaleInWords(decision.scale)}.`;
    case "periods":
      return `Periods: ${decision.periods.map((each) => periodInWords({ ...each, lasts: each.months !== undefined })).join("; ")}.`;
    case "restated":
      return decision.periods.length === 0 ? "No column is restated." : `Restated: ${decision.periods.join(", ")}.`;
    case "figure":
      return `${label(decision.row)}: corrected to ${decision.printed}.`;
    case "kept":
      return `${label(decision.row)}: kept as printed.`;
    case "allKept":
      return "Everything in doubt is kept as printed, and stays marked.";
    case "tableKept":
      return `${tableTitle(review, decision.table)}: what is in doubt is kept as printed, and stays marked.`;
    case "role":
      return `${capital(roleInWords(decision.role))}: ${decision.row === null ? "no row" : label(decision.row)}.`;
    case "joined":
      return `${label(decision.row)}: one row with the next.`;
    case "split":
      return `${label(decision.row)}: two rows.`;
    case "row":
      return `${label(decision.row)}: ${choiceInWords[decision.as]}.`;
  }
}

const tableTitle = ({ tables }: Review, table: string): string =>
  tables.find(({ id }) => id === table)?.title ?? "A table";

const choiceInWords = { total: "a total", figure: "no total", heading: "a heading", leftOut: "left out" } as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
