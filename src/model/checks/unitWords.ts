import { call, less, minus, times } from "../../formula/build.ts";
import type { Place } from "../../formula/addresses.ts";
import type { CellPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { groupBy } from "../groupBy.ts";
import { labels } from "./kindsOfCells.ts";
import type { MarkedCells } from "./MarkedCells.ts";
import { partsOf } from "./partsOf.ts";

/** So few units below each other that the one which was typed over is soon found among them. */
const unitsAtOnce = 24;
/** So few that one formula can look at them whatever the sheet is called, and that LibreOffice can choose among them. */
const wordsAtOnce = 25;

/**
 * The units of figures of a sheet, as money or "%", and whether one was typed over or moved: a right number in another
 * unit is a wrong one. Of some units below each other it is counted how often each word is there, so that a row of the
 * user's between them is none of them.
 */
export function unitWords(sheet: SheetBuilder): readonly MarkedCells[] {
  const units = sheet.cells.constants().filter(({ style, content }) => style === "unit" && content.kind === "text");
  const runs = [...groupBy(units, ({ column }) => String(column)).values()].flatMap((cells) =>
    partsOf(cells, unitsAtOnce),
  );
  const marks = runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = [...groupBy(run, wordOf)].map(([word, [one = first, ...others]]) => {
      const count = call("COUNTIF", sheet.area(first, last), exactly(word));
      const differs = call("IFERROR", times(less(count, 1 + others.length), 1), 1);
      return { cell: sheet.cell(one.row, one.column), differs };
    });
    return [...words, besideLabels(sheet, first, last)];
  });
  return partsOf(marks, wordsAtOnce).map((cells) => ({ sheet, cells }));
}

/** Whether units stand beside other labels than their own: cells that are put into their column alone move all below. */
function besideLabels(sheet: SheetBuilder, first: Place, last: Place): MarkedCells["cells"][number] {
  const apart = [first, last].map(({ row, column }) =>
    minus(call("ROW", sheet.cell(row, column)), call("ROW", sheet.cell(row, labels))),
  );
  const differs = call("IFERROR", call("MIN", 1, call("SUMSQ", ...apart)), 1);
  return { cell: sheet.cell(first.row, first.column), differs };
}

const wordOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");

/** A text as COUNTIF looks for it and for nothing else. */
const exactly = (text: string): string => `=${text.replaceAll(/[~*?]/g, "~$&")}`;
