import { columnLetters, quoteSheetName } from "../../formula/addresses.ts";
import { widthInPoints } from "../../plan/paper/paper.ts";
import type { SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import type { Step } from "../decorating/Decoration.ts";
import { rangeOf, rangesOf } from "../ranges/rangeOf.ts";
import { joinedAddresses } from "../ranges/rectangles.ts";

/** A link of the plan to a sheet that the plan does not have. */
class UnknownLinkError extends Error {
  override readonly name = "UnknownLinkError";
  constructor(
    readonly sheet: string,
    readonly target: string,
  ) {
    super(`The sheet ${sheet} links to a sheet ${target}, which the plan does not have`);
  }
}

/** A link brings Excel's own look of links with it: looks come after. */
export function linkSteps(plan: SheetPlan, workbook: WorkbookPlan): readonly Step[] {
  return plan.cells.flatMap(({ row, column, link }): Step[] => {
    if (link === undefined) return [];
    const place = { row, column, rows: 1, columns: 1 };
    if ("url" in link) return [(sheet) => void (rangeOf(sheet, place).hyperlink = { address: link.url })];
    const target = workbook.sheets.find(({ id }) => id === link.sheet);
    if (target === undefined) throw new UnknownLinkError(plan.name, link.sheet);
    const documentReference = `${quoteSheetName(target.name)}!${link.address}`;
    return [(sheet) => void (rangeOf(sheet, place).hyperlink = { documentReference })];
  });
}

export function choiceSteps({ choices }: SheetPlan): readonly Step[] {
  return choices.map(({ area, choices: offered }): Step => (sheet) => {
    rangeOf(sheet, area).dataValidation.rule = { list: { inCellDropDown: true, source: offered.join(",") } };
  });
}

/** A column, from 0, and how wide it is to be, in characters. */
export type ColumnWidth = readonly [column: number, characters: number];

/** Excel fits a wrapped row to the widths of the moment: widths come before looks. */
export function widthSteps(widths: readonly ColumnWidth[]): readonly Step[] {
  const byWidth = new Map<number, string[]>();
  for (const [column, width] of widths) {
    const name = columnLetters(column);
    byWidth.set(width, [...(byWidth.get(width) ?? []), `${name}:${name}`]);
  }
  return [...byWidth].map(([width, columns]): Step => (sheet) => {
    for (const address of joinedAddresses(columns)) {
      rangesOf(sheet, address).format.columnWidth = widthInPoints(width);
    }
  });
}

export function freezeSteps({ freeze: { rows, columns } }: SheetPlan): readonly Step[] {
  if (rows > 0 && columns > 0) return [({ freezePanes }) => freezePanes.freezeAt(frozen(rows, columns))];
  if (rows > 0) return [({ freezePanes }) => freezePanes.freezeRows(rows)];
  return columns > 0 ? [({ freezePanes }) => freezePanes.freezeColumns(columns)] : [];
}

const frozen = (rows: number, columns: number): string => `A1:${columnLetters(columns - 1)}${rows}`;

/** The list that the reader may filter. */
export function filterSteps({ filter }: SheetPlan): readonly Step[] {
  return filter === undefined ? [] : [(sheet) => sheet.autoFilter.apply(rangeOf(sheet, filter))];
}
