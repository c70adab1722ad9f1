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
 * unit is a wrong one. Of units of one word below each other it is counted how often the word is there, so that a row of
 * the user's between them is none of them, and two words that changed places are missed in both.
 */
export function unitWords(sheet: SheetBuilder): readonly MarkedCells[] {
  const units = sheet.cells.constants().filter(({ style, content }) => style === "unit" && content.kind === "text");
  const columns = [...groupBy(units, ({ column }) => String(column)).values()];
  const marks = columns.flatMap((cells) => [
    ...runsOfOneWord(cells).map((run) => fewer(sheet, run)),
    ...partsOf(cells, unitsAtOnce).flatMap((part) => besideLabels(sheet, part)),
  ]);
  return partsOf(marks, wordsAtOnce).map((cells) => ({ sheet, cells }));
}

/** Units below each other by their words, each time another begins. */
function runsOfOneWord(cells: readonly CellPlan[]): readonly Run[] {
  const runs: [CellPlan, ...CellPlan[]][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run === undefined || wordOf(run[0]) !== wordOf(cell) || run.length === unitsAtOnce) runs.push([cell]);
    else run.push(cell);
  }
  return runs;
}

/** Whether the word of a run is there less often than it was. */
function fewer(sheet: SheetBuilder, run: Run): MarkedCells["cells"][number] {
  const [first] = run;
  const cell = sheet.cell(first.row, first.column);
  // One cell by its own address: a grid that moves "C9:C9" along may write it so, and it would look typed over.
  const counted = run.length === 1 ? cell : sheet.area(first, run.at(-1) ?? first);
  const count = call("COUNTIF", counted, exactly(wordOf(first)));
  return {
    cell,
    differs: call("IFERROR", times(less(count, run.length), 1), 1),
  };
}

type Run = readonly [CellPlan, ...CellPlan[]];

/** Whether units stand beside other labels than their own: cells that are put into their column alone move all below. */
function besideLabels(sheet: SheetBuilder, cells: readonly Place[]): readonly MarkedCells["cells"][number][] {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return [];
  const apart = [first, last].map(({ row, column }) =>
    minus(call("ROW", sheet.cell(row, column)), call("ROW", sheet.cell(row, labels))),
  );
  const differs = call("IFERROR", call("MIN", 1, call("SUMSQ", ...apart)), 1);
  return [{ cell: sheet.cell(first.row, first.column), differs }];
}

const wordOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");

/** A text as COUNTIF looks for it and for nothing else. */
const exactly = (text: string): string => `=${text.replaceAll(/[~*?]/g, "~$&")}`;
