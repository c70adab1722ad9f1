import { baseLines, withoutRepeats } from "./baseLines.ts";
import { columnsApart } from "./columnsApart.ts";
import { draftLine, type DraftLine } from "./DraftLine.ts";
import { joinRuns, partsThousandsBySpaces } from "./joinRuns.ts";
import { joinStrayFigures } from "./joinStrayFigures.ts";
import { isWithin, proseBeside } from "./proseBeside.ts";
import { splitByColumns } from "./splitByColumns.ts";
import { splitHeads } from "./splitHeads.ts";
import { splitRun } from "./splitRun.ts";
import { takeMarks } from "../pages/takeMarks.ts";
import type { TextRun } from "../runs/TextRun.ts";
import { withoutWatermarks } from "../pages/withoutWatermarks.ts";

/** The lines of a page, from top to bottom, page heads and feet still among them. */
export function pageLines(runs: readonly TextRun[]): readonly DraftLine[] {
  const spaced = partsThousandsBySpaces(baseLines(runs));
  const clean = takeMarks(withoutRepeats(withoutWatermarks(runs))).flatMap((run) => splitRun(run, spaced));
  const linesOf = (some: readonly TextRun[]) =>
    baseLines(some).flatMap((line) => draftLine(joinRuns(line, spaced)) ?? []);
  const aside: DraftLine[] = [];
  let rest = clean;
  let lines = linesOf(rest);
  for (let prose = proseBeside(lines); prose !== undefined; prose = proseBeside(lines)) {
    const zone = prose;
    aside.push(...linesOf(rest.filter((run) => isWithin(run, zone))));
    const others = rest.filter((run) => !isWithin(run, zone));
    if (others.length === rest.length) break;
    rest = others;
    lines = linesOf(rest);
  }
  return [...inOrder(lines), ...aside];
}

const inOrder = (lines: readonly DraftLine[]): readonly DraftLine[] =>
  joinStrayFigures(columnsApart(splitHeads(splitByColumns(lines))));
