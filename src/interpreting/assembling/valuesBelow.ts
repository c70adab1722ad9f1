import type { Place } from "../../reading/ReadDocument.ts";
import type { DraftTable } from "../DraftTable.ts";
import { yearsIn } from "../words/dateIn.ts";

/**
 * A table in which figures follow others without a label: a text prints its columns below each other, not known as such. A
 * total or two without a label are nothing new.
 */
export function isOneBelowTheOther({ rows }: DraftTable): boolean {
  const labels = rows.flatMap(({ kind, label }) => (kind === "heading" ? [] : [label]));
  const unlabelled = labels.filter((label) => label === "").length;
  const threeTogether = labels.some((_, index) => index > 1 && labels.slice(index - 2, index + 1).join("") === "");
  return threeTogether || (unlabelled >= 3 && unlabelled > 0.4 * labels.length);
}

/**
 * True where a text has one value a line, and one head over them, which may be the last of those of a table above: each figure
 * stands below the line of its label.
 */
export function hasHeadOfAnother({ columns, rows }: DraftTable): boolean {
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return false;
  if (column.period === undefined && yearsIn(column.heading).length === 0) return false;
  const figures = rows.flatMap(({ figures: [figure = null], place }) => (figure === null ? [] : [{ figure, place }]));
  const below = figures.filter(({ figure, place }) => (lineOf(figure.place) ?? 0) > (lineOf(place) ?? Infinity));
  return below.length >= 3 && below.length > 0.6 * figures.length;
}

const lineOf = (place: Place): number | undefined => ("line" in place ? place.line : undefined);
