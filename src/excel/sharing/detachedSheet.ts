import { areaAddress, cellAddress, quoteSheetName } from "../../formula/addresses.ts";
import { ModelHostError } from "../../host/Advice.ts";
import { detachedSheet, standInWords, unreadableDetached } from "../../host/sharingSentences.ts";
import type { StandIn } from "../../host/SharingHost.ts";
import { absoluteReference, parseReference } from "../ranges/address.ts";
import type { SheetState, WorkbookState } from "../reading/readWorkbook.ts";
import { textInput, type CellInput } from "../writing/cellInput.ts";
import type { DetachedEntry, PlainLook } from "./DetachedEntry.ts";
import { DETACHED_NAME, sheetOfDetached } from "./mayBeDetached.ts";
import { followReferences, keepingFormula, keptReferences } from "./references.ts";

const HEADS = detachedSheet.heads;
const HEADS_ROW = 3;
const WIDTHS = [110, 165, 150, 420, 90, 90, 220];

/** A name for its tab that no sheet has. */
export function freeDetachedTab(tabs: readonly string[]): string {
  const taken = new Set(tabs.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? detachedSheet.tab : `${detachedSheet.tab} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const lookText = (look: PlainLook | undefined): string =>
  look === undefined ? "" : `${look.italic ? "italic" : "upright"}${look.fill === "" ? "" : `, ${look.fill}`}`;

function lookOfText(text: unknown): PlainLook | undefined {
  const [, slant, fill = ""] = /^(italic|upright)(?:, (#[0-9A-F]{6}))?$/i.exec(String(text)) ?? [];
  return slant === undefined ? undefined : { italic: slant.toLowerCase() === "italic", fill };
}

/** An entry whose cells are there. */
export type PlacedEntry = DetachedEntry & { readonly area: NonNullable<DetachedEntry["area"]> };

export const isPlaced = (entry: DetachedEntry): entry is PlacedEntry => entry.area !== undefined;

function rowOf({ tab, area, formula, standIn, look }: PlacedEntry): CellInput[] {
  return [
    textInput(tab),
    areaAddress(area),
    standInWords[standIn],
    // Without what would make it look like a formula that stands there.
    textInput(formula.slice(1)),
    `=${quoteSheetName(tab)}!${cellAddress(area, "both")}`,
    lookText(look),
    keepingFormula(formula, tab, areaAddress(area)),
  ];
}

/** Queues writing the sheet anew, with these entries. */
export function queueDetachedSheet(sheet: Excel.Worksheet, entries: readonly PlacedEntry[]): void {
  const blank = ["", "", "", "", "", "", ""];
  const rows: CellInput[][] = [
    [detachedSheet.title, ...blank.slice(1)],
    [detachedSheet.explanation, ...blank.slice(1)],
    blank,
    [...HEADS],
    ...entries.map(rowOf),
  ];
  sheet.getRange("A:G").untrack().clear("Contents");
  sheet.getRange(`A1:G${rows.length}`).untrack().formulas = rows;
  sheet.getRange("A1").untrack().format.font.bold = true;
  sheet.getRange(`A${HEADS_ROW + 1}:G${HEADS_ROW + 1}`).untrack().format.font.bold = true;
  for (const [column, width] of WIDTHS.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = width;
  sheet.freezePanes.freezeRows(HEADS_ROW + 1);
}

/** Queues the defined name of the sheet. */
export function queueDetachedName({ names }: Excel.Workbook, tab: string, before: WorkbookState["names"]): void {
  const reference = absoluteReference(tab, { row: 0, column: 0, rows: 1, columns: 1 });
  const has = before.some(({ name }) => name.toLowerCase() === DETACHED_NAME.toLowerCase());
  if (has) names.getItem(DETACHED_NAME).formula = reference;
  else names.add(DETACHED_NAME, reference, detachedSheet.title);
}

interface Columns {
  readonly row: number;
  readonly at: (head: (typeof HEADS)[number]) => number;
}

/** Where the heads are, whatever rows and columns a person has put between. */
function columnsOf(values: readonly (readonly unknown[])[]): Columns | undefined {
  const row = values.findIndex((cells) => HEADS.every((head) => cells.includes(head)));
  const heads = values[row];
  return heads === undefined ? undefined : { row, at: (head) => heads.indexOf(head) };
}

function standInOf(words: unknown): StandIn {
  const all = Object.keys(standInWords) as StandIn[];
  return all.find((each) => standInWords[each] === words) ?? "value";
}

/** @param tabs what the workbook's tabs are called. */
function entryOf(cells: readonly unknown[], keeping: unknown, { at }: Columns, tabs: ReadonlySet<string>) {
  const written = cells[at(HEADS[3])];
  if (typeof written !== "string" || written === "") return [];
  const formula = `=${written}`;
  const [place, ...references] = keptReferences(keeping) ?? [];
  // Where what keeps it was typed over, where it was has to do.
  const there = `${quoteSheetName(String(cells[at(HEADS[0])]))}!${String(cells[at(HEADS[1])])}`;
  const found = parseReference(`=${place ?? there}`);
  const isThere = found !== undefined && tabs.has(found.sheet.toLowerCase());
  const tab = found?.sheet ?? String(cells[at(HEADS[0])]);
  const look = lookOfText(cells[at(HEADS[5])]);
  const entry: DetachedEntry = {
    tab,
    area: isThere ? found.area : undefined,
    formula: followReferences(formula, references, tab),
    standIn: standInOf(cells[at(HEADS[2])]),
    ...(look && { look }),
  };
  return [entry];
}

/** The sheet that remembers functions that are away, and what it remembers. */
export interface Remembered {
  readonly sheet: SheetState;
  readonly entries: readonly DetachedEntry[];
}

/** Undefined where nothing is remembered. @throws ModelHostError where a person has made our sheet unreadable. */
export async function readDetached(state: Pick<WorkbookState, "sheets" | "names">): Promise<Remembered | undefined> {
  const found = sheetOfDetached(state);
  if (found === undefined) return undefined;
  const { sheet, isOurs } = found;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).untrack();
    range.load("values,formulas");
    await context.sync();
    const values: unknown[][] = range.isNullObject ? [] : range.values;
    const columns = columnsOf(values);
    if (columns === undefined && !isOurs) return undefined;
    if (columns === undefined) throw new ModelHostError(unreadableDetached(sheet.name));
    const first = columns.row + 1;
    const tabs = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
    const keeping = (index: number): unknown => range.formulas[first + index]?.[columns.at(HEADS[6])];
    const entries = values.slice(first).flatMap((cells, index) => entryOf(cells, keeping(index), columns, tabs));
    return { sheet, entries };
  });
}
