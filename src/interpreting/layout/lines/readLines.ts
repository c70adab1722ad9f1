import type { ReadDocument, ReadLine, ReadPage } from "../../../reading/ReadDocument.ts";
import { greatest } from "../../extremes.ts";
import { besideBelow } from "./accountForm.ts";
import { daysOverMonths } from "./daysOverMonths.ts";
import { withFormLines } from "./formLines.ts";
import { headsApart } from "./headsApart.ts";
import { headsShort } from "./headsShort.ts";
import { laidLine, type LaidLine } from "./LaidLine.ts";
import { oneValueALine } from "./oneValueALine.ts";
import { splitHeads } from "./splitHeads.ts";
import { spreadSpans } from "./spreadSpans.ts";
import { tablesBelow } from "./tablesBelow.ts";
import { spreadTable } from "./spreadTable.ts";
import { turnedTable, withTurnedTables } from "./turnedTable.ts";
import { withoutCodes } from "./withoutCodes.ts";
import { LineNumbers } from "./LineNumbers.ts";
import { withoutSheetRims } from "./withoutSheetRims.ts";
import { withoutSideNotes } from "./withoutSideNotes.ts";

/** A page's lines as tables are cut from them: a table's rows below each other, whatever form its file gives them. */
export function readLines(document: ReadDocument): (page: ReadPage) => readonly LaidLine[] {
  let free =
    1 +
    greatest(
      document.pages.flatMap(({ lines }) => lines.map(({ table }) => table ?? 0)),
      0,
    );
  const ofSheet = (lines: readonly ReadLine[]): readonly ReadLine[] => {
    const below = tablesBelow(withoutCodes(asStatements(lines)), free);
    free += below.length;
    return withoutSideNotes(below);
  };
  const numbers = new LineNumbers();
  return ({ lines, number }) => {
    const { format } = document;
    const read = ["text", "markdown", "html"].includes(format) ? withTurnedTables(oneValueALine(lines)) : lines;
    const uncoded = format === "html" ? withoutCodes(withoutSheetRims(read)) : read;
    const apart = format === "xlsx" || format === "csv" ? ofSheet(read) : uncoded;
    return spreadSpans(
      daysOverMonths(besideBelow(headsApart(headsShort(numbers.takenOff(withFormLines(apart)).map(splitHeads))))).map(
        (line) => laidLine(line, number),
      ),
    );
  };
}

/** Tables of data files that are set otherwise than statements, set as these are. */
function asStatements(lines: readonly ReadLine[]): readonly ReadLine[] {
  const tables = new Set(lines.map(({ table }) => table));
  if (tables.size !== 1 || lines.some(({ measure }) => measure !== "columns")) return lines;
  return spreadTable(lines) ?? turnedTable(lines) ?? lines;
}
