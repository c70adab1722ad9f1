import type { FigurePosition } from "../../../filing/Filing.ts";
import { periodRuns } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { figureKey } from "../figureKey.ts";

/**
 * Something said of each period, those alike together.
 *
 * @example byRuns(context, [["2009", "derived"], ["2010", "derived"], ["2011", "announced"]]) // "2009–2010 derived; 2011 announced"
 */
export function byRuns(
  { filing }: SheetContext,
  said: readonly (readonly [period: string, text: string])[],
  joint: " " | ": ",
): string {
  const texts = [...new Set(said.map(([, text]) => text))];
  const [only = ""] = texts;
  if (texts.length < 2) return only;
  // Periods that are not among these do not part those that are.
  const among = filing.periods.filter(({ key }) => said.some(([period]) => period === key));
  return texts
    .map((text) => {
      const keys = said.filter(([, each]) => each === text).map(([period]) => period);
      return `${periodRuns(keys, among)}${joint}${text}`;
    })
    .join("; ");
}

/**
 * Where the figures of each period stand in the workbook.
 *
 * @param called what a sheet is called, where its name is not what a reader looks for.
 * @example figureSources(…) // "2009–2011: Five-year summary, row Revenue; 2012–2013: Income statement, row Revenue"
 */
export function figureSources(
  context: SheetContext,
  read: readonly (readonly [period: string, figures: readonly FigurePosition[]])[],
  called: Readonly<Record<string, string>> = {},
): string {
  const said = read.map(([period, figures]) => [period, placesOf(context, figures, called)] as const);
  return byRuns(context, said, ": ");
}

function placesOf(
  { book }: SheetContext,
  figures: readonly FigurePosition[],
  called: Readonly<Record<string, string>>,
): string {
  const bySheet = new Map<string, string[]>();
  for (const { row, column } of figures) {
    const { sheet } = book.find(figureKey(row.id, column.key));
    const name = called[sheet.id] ?? sheet.name;
    bySheet.set(name, [...(bySheet.get(name) ?? []), row.label]);
  }
  return [...bySheet]
    .map(([sheet, labels]) => `${sheet}, ${labels.length > 1 ? "rows" : "row"} ${labels.join(" and ")}`)
    .join("; ");
}
