import { baseLines, withoutRepeats } from "./baseLines.ts";
import { betweenTables } from "./betweenTables.ts";
import { draftLine, type DraftLine } from "./DraftLine.ts";
import { joinRuns, partsThousandsBySpaces } from "./joinRuns.ts";
import { joinStrayFigures } from "./joinStrayFigures.ts";
import { isWithin, proseBeside } from "./proseBeside.ts";
import { splitByColumns } from "./splitByColumns.ts";
import { splitHeads } from "./splitHeads.ts";
import { splitRun } from "./splitRun.ts";
import { inColumn } from "./inColumn.ts";
import { textColumns } from "./textColumns.ts";
import { takeMarks } from "../pages/takeMarks.ts";
import type { TextRun } from "../runs/TextRun.ts";
import { withoutSideText } from "../pages/withoutSideText.ts";
import { withoutWatermarks } from "../pages/withoutWatermarks.ts";

/** The lines of a page, from top to bottom, page heads and feet still among them. */
export function pageLines(runs: readonly TextRun[]): readonly DraftLine[] {
  const printed = withoutSideText(withoutWatermarks(runs));
  const spaced = partsThousandsBySpaces(baseLines(printed));
  const clean = takeMarks(withoutRepeats(printed)).flatMap((run) => splitRun(run, spaced));
  return linesIn(clean, (some) => baseLines(some).flatMap((line) => draftLine(joinRuns(line, spaced)) ?? []));
}

/** Lines of one table or one stretch of text after the other, where a page sets them beside each other. */
function linesIn(
  runs: readonly TextRun[],
  linesOf: (runs: readonly TextRun[]) => readonly DraftLine[],
): readonly DraftLine[] {
  const lines = linesOf(runs);
  const columns = textColumns(runs, linesOf);
  if (columns !== undefined)
    return columns.flatMap(({ runs: own, isColumn }) =>
      isColumn ? inColumn(own, linesIn(own, linesOf)) : linesIn(own, linesOf),
    );
  const second = betweenTables(lines);
  if (second !== undefined) {
    const left = runs.filter((run) => run.left < second - 2);
    return [
      ...linesIn(left, linesOf),
      ...linesIn(
        runs.filter((run) => run.left >= second - 2),
        linesOf,
      ),
    ];
  }
  const prose = proseBeside(lines);
  const beside = prose === undefined ? [] : runs.filter((run) => isWithin(run, prose));
  if (prose === undefined || beside.length === 0) return inOrder(lines);
  return [
    ...linesIn(
      runs.filter((run) => !isWithin(run, prose)),
      linesOf,
    ),
    ...linesOf(beside),
  ];
}

const inOrder = (lines: readonly DraftLine[]): readonly DraftLine[] =>
  joinStrayFigures(splitHeads(splitByColumns(lines)));
