import type { ContentsPlan } from "../../../plan/ContentsPlan.ts";
import type { AssumptionPlan, FigurePlan, MeasurePlan, SheetId } from "../../../plan/plan.ts";
import { placeOfAddress } from "../../../plan/placeOfAddress.ts";
import type { CellPlace } from "../CellPlace.ts";
import { onCoverId } from "../checks/onCoverId.ts";
import { formatResult } from "../formatValue.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { foldText } from "../../../filing/finding/foldText.ts";

/** A line of figures, assumptions or results, found by its label; by what stands in it where that was looked for. */
export interface LineEntry {
  readonly label: string;
  /** "2013: announced (1,162)", where a year or a value led to one of its cells. */
  readonly detail?: string;
  /** That cell; else its last one, the latest year. */
  readonly place: CellPlace;
}

export interface TableEntry {
  readonly title: string;
  /** "Note 13", where the table stands under a note's heading. */
  readonly note?: string;
  readonly place: CellPlace;
  readonly lines: readonly LineEntry[];
  /** How many lines more match than are listed. */
  readonly more: number;
}

export interface SheetEntry {
  readonly sheet: SheetId;
  readonly name: string;
  /** Absent for the Cover. */
  readonly group?: string;
  readonly tables: readonly TableEntry[];
}

/** A cell of a line, by what a person may look for. */
export interface SearchedCell {
  readonly place: CellPlace;
  readonly heading: string;
  /** The heading as searches compare it. */
  readonly words: string;
  /** What is announced, a percentage in per cent; absent of what a person may change. */
  readonly value?: number;
  /** As the sheets show it. */
  readonly shown?: string;
}

interface Searched<T> {
  readonly entry: T;
  readonly words: string;
}

export interface SearchedLine extends Searched<LineEntry> {
  readonly cells: readonly SearchedCell[];
}

export interface SearchedTable extends Searched<TableEntry> {
  readonly lines: readonly SearchedLine[];
}

export interface SearchedSheet extends Searched<SheetEntry> {
  readonly tables: readonly SearchedTable[];
}

/** The table of contents, ready to be searched. */
export type Contents = readonly SearchedSheet[];

/** What of a plan can be found. */
export interface Findable {
  readonly contents: readonly ContentsPlan[];
  readonly figures: readonly FigurePlan[];
  readonly assumptions: readonly AssumptionPlan[];
  readonly measures: readonly MeasurePlan[];
}

interface NamedCell extends SearchedCell {
  readonly label: string;
  /** What the pane puts it with: "North Plant"; absent for a figure, which stands in a table. */
  readonly group?: string;
}

const noteHeading = /^(Note \d+)\b/;

/** Made once of the plan: its sheets, their tables, and the lines in each: reported figures, assumptions, results. */
export function contentsOf({ contents, figures, assumptions, measures }: Findable): Contents {
  const reported = new Set(figures.map(({ sheet, row }) => `${sheet} ${row}`));
  // Cover's line says what the Checks sheet says, and is found there.
  const results = measures.filter(({ id }) => id !== onCoverId);
  const cells = [
    ...figures.map(figureCell),
    // A result of a reported line is that line.
    ...[...assumptions, ...results].map(planCell).filter(({ place }) => !reported.has(`${place.sheet} ${place.row}`)),
  ];
  const bySheet = groupBy(cells, ({ place }) => place.sheet);
  return contents.map((sheet) => searchedSheet(sheet, bySheet.get(sheet.sheet) ?? []));
}

function figureCell({ sheet, row, column, label, heading, kind, announced, condition }: FigurePlan): NamedCell {
  const named = { label, place: { sheet, row, column }, heading, words: foldText(heading) };
  // A dash for what does not apply is no value of nil.
  if (condition === "not applicable") return named;
  const value = Number(announced);
  return {
    ...named,
    value: kind === "percentage" ? 100 * value : value,
    shown: formatResult(kind, value),
  };
}

function planCell({ label, period: heading = "", group, cell }: AssumptionPlan | MeasurePlan): NamedCell {
  const { sheet, row, column } = cell;
  return { label, group, place: { sheet, row, column }, heading, words: foldText(heading) };
}

function searchedSheet(
  { sheet, name, title, group, tables }: ContentsPlan,
  cells: readonly NamedCell[],
): SearchedSheet {
  const words = foldText(`${name} ${title}`);
  let heading = "";
  const searched = tables.map(({ title: table, address }, index): SearchedTable => {
    const note = noteHeading.exec(table)?.[1];
    if (note !== undefined) heading = table;
    const own = noteHeading.exec(heading)?.[1];
    const place = { sheet, ...placeOfAddress(address) };
    const next = tables[index + 1];
    const end = next === undefined ? Infinity : placeOfAddress(next.address).row;
    const under = note === undefined && own !== undefined ? { note: own } : {};
    return {
      entry: { title: table, ...under, place, lines: [], more: 0 },
      words: foldText(`${name} ${heading} ${table}`),
      lines: linesOf(cells.filter((cell) => cell.place.row >= place.row && cell.place.row < end)),
    };
  });
  const entry = {
    sheet,
    name,
    ...(group === undefined ? {} : { group }),
    tables: searched.map((table) => table.entry),
  };
  return { entry, words, tables: tables.length > 0 ? searched : groupsOf(cells) };
}

/** A sheet without tables of its own is searched by what the pane puts together: the assumptions of a unit. */
function groupsOf(cells: readonly NamedCell[]): readonly SearchedTable[] {
  return [...groupBy(cells, ({ group }) => group ?? "")].flatMap(([title, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const entry = { title, place: { ...first.place, column: 0 }, lines: [], more: 0 };
    return [{ entry, words: foldText(title), lines: linesOf(group) }];
  });
}

function linesOf(cells: readonly NamedCell[]): readonly SearchedLine[] {
  return [...groupBy(cells, ({ place }) => place.row).values()].flatMap((line) => {
    const last = line.at(-1);
    if (last === undefined) return [];
    return [{ entry: { label: last.label, place: last.place }, words: foldText(last.label), cells: line }];
  });
}
