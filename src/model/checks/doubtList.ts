import type { Filing } from "../../filing/Filing.ts";
import type { Doubt } from "../../filing/Pack.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { wordLines } from "../wordLines.ts";
import { column } from "./columns.ts";
import * as checkWords from "./checkWords.ts";

/** In characters: from the name to the reason, as far as a page reaches. */
const longest = 140;

/** The doubts of a document that was read which nobody settled, each in as many lines as it takes. */
function doubtLines({ pack, tables }: Pick<Filing, "pack" | "tables">): readonly (readonly string[])[] {
  const placeOf = ({ row, column: key, table: of }: Doubt): string => {
    const table = tables.find(({ id, rows }) => id === of || rows.some(({ id: each }) => each === row));
    const label = table?.rows.find(({ id }) => id === row)?.label;
    const heading = table?.columns.find((each) => each.key === key)?.heading;
    return [table?.title, label, heading].filter((part) => part !== undefined && part !== "").join(", ");
  };
  return pack.doubts.map((doubt) => {
    const place = placeOf(doubt);
    return wordLines(place === "" ? doubt.reason : `${place}: ${doubt.reason}`, longest);
  });
}

/** How many rows the section takes: none where nothing is in doubt; else a heading, the lines, and a blank one. */
export function rowsOfDoubts(filing: Pick<Filing, "pack" | "tables">): number {
  const lines = doubtLines(filing).flat();
  return lines.length === 0 ? 0 : lines.length + 2;
}

/** What was in doubt when the model was built, and why: the checks below test what is printed, and not how it was read. */
export function doubtList(sheet: SheetBuilder, top: number, filing: Pick<Filing, "pack" | "tables">): void {
  const doubts = doubtLines(filing);
  if (doubts.length === 0) return;
  sheet.band(top, "heading", column.number, column.number);
  sheet.text(top, column.name, "heading", checkWords.whatIsInDoubt);
  sheet.band(top, "heading", column.status, column.item);
  let row = top + 1;
  for (const lines of doubts)
    lines.forEach((line, index) => {
      // It reaches over the columns beside it, which stay blank.
      sheet.text(row, column.name, "label", line, { wrap: false, ...(index > 0 && { indent: 1 }) });
      row += 1;
    });
}
