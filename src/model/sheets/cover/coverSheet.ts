import { cellAddress } from "../../../formula/addresses.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { documentNoun } from "../../documentNoun.ts";
import { coverFacts } from "./coverFacts.ts";
import { marks, tiedOut, withoutAddIn } from "./coverWords.ts";
import { coverResults, type CoverResult } from "./coverResults.ts";
import { legend } from "./legend.ts";
import { wordLines } from "../../wordLines.ts";
import { markLoss, masterCheckCell } from "../resultCells.ts";
import { sheetHeader } from "../sheetHeader.ts";
import * as coverSentences from "./coverSentences.ts";

/** What each sheet holds, for the contents, by group; a part is a place of the sheet that has a line of its own. */
export type Contents = readonly { readonly title: string; readonly entries: readonly ContentsEntry[] }[];

export interface ContentsEntry {
  readonly sheet: SheetBuilder;
  readonly holds: string;
  /** `key` is that of the place in the workbook. */
  readonly parts?: readonly { readonly title: string; readonly holds: string; readonly key: string }[];
}

/** Characters that reach over the sheet's columns, from the first or from the second. */
const longest = { whole: 130, beside: 100 } as const;

/** The cover: what the workbook is, its results, contents and legend. The other sheets must be complete before it. */
export function coverSheet(context: SheetContext, sheet: SheetBuilder, title: string, contents: Contents): void {
  const { book } = context;
  const hasUnits = context.assumed.units.length > 0;
  const noun = documentNoun(context.filing.pack.document);
  const { subtitle, facts } = coverFacts(context);
  let row = sheetHeader(sheet, title, subtitle);
  sheet.columnWidths([30, 20, 14, 76]);
  sheet.wrap(row, [0, 3]);
  sheet.freeze(3, 0);

  row = section(sheet, row - 1, "About");
  for (const [label, text] of facts) row = pair(sheet, row, label, text);

  row = section(sheet, row + 1, "Key results");
  sheet.heads(row, 0, ["Result"]);
  sheet.figureHeads(row, 1, ["Value"]);
  sheet.heads(row, 2, ["Unit", coverSentences.what], { indent: 1 });
  row += 1;
  const { results, leftOut } = coverResults(context);
  for (const each of results) row = result(book, sheet, row, each);
  for (const [label, sentence] of leftOut) row = absentResult(sheet, row, label, sentence);
  const doubts = context.filing.pack.doubts.length;
  row = masterCheck(book, sheet, row, { meaning: tiedOut(noun, hasUnits), doubts });
  row = openDoubts(sheet, row, doubts);

  row = section(sheet, row + 1, "Contents");
  const groups: { readonly row: number; readonly rows: number }[] = [];
  for (const { title: group, entries } of contents) {
    const top = row;
    sheet.text(row, 0, "subtotal", group);
    sheet.band(row, "subtotal", 1, 3);
    row += 1;
    for (const entry of entries) {
      entry.sheet.groupedUnder(group);
      row = contentsEntry(book, sheet, row, entry);
    }
    groups.push({ row: top, rows: row - top });
  }

  const legendTop = row + 1;
  row = section(sheet, legendTop, "Legend");
  row = legend(sheet, row, hasUnits);
  sheet.print({ whole: [...groups, { row: legendTop, rows: row - legendTop }] });

  row = section(sheet, row + 1, coverSentences.howToReadTheMarks);
  for (const [mark, meaning] of marks(noun, hasUnits)) row = pair(sheet, row, mark, meaning);

  row = section(sheet, row + 1, coverSentences.whatNeedsTheAdd);
  for (const sentence of withoutAddIn(hasUnits)) {
    for (const line of wordLines(sentence, longest.whole)) {
      sheet.text(row, 0, "label", line, { wrap: false });
      row += 1;
    }
  }
}

function section(sheet: SheetBuilder, row: number, title: string): number {
  sheet.text(row, 0, "heading", title);
  sheet.band(row, "heading", 1, 3);
  return row + 1;
}

function contentsEntry(
  book: BookBuilder,
  sheet: SheetBuilder,
  row: number,
  { sheet: target, holds, parts = [] }: ContentsEntry,
): number {
  sheet.text(row, 0, "link", target.name, { indent: 1, link: { sheet: target.id, address: "A1" } });
  const lines = wordLines(holds, longest.beside);
  lines.forEach((line, index) => sheet.text(row + index, 1, "remark", line));
  const first = row + lines.length;
  parts.forEach((part, index) => {
    const address = cellAddress(book.find(part.key).place);
    sheet.text(first + index, 0, "link", part.title, { indent: 2, link: { sheet: target.id, address } });
    sheet.text(first + index, 1, "remark", part.holds);
  });
  return first + parts.length;
}

function pair(sheet: SheetBuilder, row: number, label: string, text: string): number {
  const lines = wordLines(text, longest.beside);
  sheet.text(row, 0, "label", label);
  lines.forEach((line, index) => sheet.text(row + index, 1, "label", line));
  return row + lines.length;
}

function result(
  book: BookBuilder,
  sheet: SheetBuilder,
  row: number,
  { label, key, format, unit, meaning }: CoverResult,
): number {
  const { sheet: target, place } = book.find(key);
  sheet.text(row, 0, "label", label);
  sheet.formula(row, 1, "link", book.cell(key), {
    format,
    link: { sheet: target.id, address: cellAddress(place) },
  });
  sheet.text(row, 2, "unit", unit, { indent: 1 });
  sheet.text(row, 3, "remark", meaning, { indent: 1 });
  if (format === "headroom" || format === "fineHeadroom") markLoss(sheet, { row, column: 1 });
  return row + 1;
}

function absentResult(sheet: SheetBuilder, row: number, label: string, sentence: string): number {
  sheet.text(row, 0, "label", label);
  sheet.text(row, 1, "remark", "none", { format: "count" });
  sheet.text(row, 3, "remark", sentence, { indent: 1 });
  return row + 1;
}

/** Checks test what is printed against itself; how it was read may be in doubt all the same. */
function openDoubts(sheet: SheetBuilder, row: number, count: number): number {
  if (count === 0) return row;
  sheet.text(row, 0, "label", coverSentences.doubts);
  sheet.text(row, 1, "remark", coverSentences.openDoubts(count));
  return row + 1;
}

interface CheckSaid {
  readonly meaning: string;
  readonly doubts: number;
}

function masterCheck(book: BookBuilder, sheet: SheetBuilder, row: number, said: CheckSaid): number {
  sheet.text(row, 0, "label", "Checks");
  // The sentence reaches over the columns beside it, which stay free.
  masterCheckCell(book, sheet, { row, column: 1 }, said.doubts);
  sheet.text(row + 1, 1, "remark", said.meaning);
  return row + 2;
}
