import { standsForFigure, type LaidLine } from "../lines/LaidLine.ts";

/** As many years as a line of heads has, all earlier or all later by as much: heads once more, for another table's years. */
export function areHeadsOfOthers(cells: LaidLine["cells"], head: LaidLine): boolean {
  const [years, above] = [cells, head.cells].map((each) => each.filter(({ year }) => year).map(({ text }) => text));
  if (years === undefined || above === undefined) return false;
  const apart = years.map((text, index) => yearOf(text) - yearOf(above[index] ?? ""));
  return (
    years.length > 1 && years.length === cells.length && years.length === above.length && new Set(apart).size === 1
  );
}

/** The year of "2014", "2014年度" or "FY2014", the first of two. */
const yearOf = (text: string): number => Number(/\d{4}/u.exec(text)?.[0]);

/** Words that each stand right over one of the heads below: "Group 12" over "months ended". */
export function standsOn(upper: LaidLine | undefined, lower: LaidLine | undefined): boolean {
  if (upper === undefined || lower === undefined || upper.cells.length < 2) return false;
  if (upper.line.measure !== "points" || upper.cells.some(standsForFigure)) return false;
  return upper.cells.every(
    ({ cell, text }) =>
      text.length < 40 &&
      lower.cells.filter((under) => cell.left < under.cell.right && under.cell.left < cell.right).length === 1,
  );
}
