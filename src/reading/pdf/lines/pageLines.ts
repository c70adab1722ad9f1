import { baseLines, withoutRepeats } from "./baseLines.ts";
import { columnsApart } from "./columnsApart.ts";
import { draftLine, type DraftLine } from "./DraftLine.ts";
import { joinRuns, partsThousandsBySpaces } from "./joinRuns.ts";
import { joinStrayFigures } from "./joinStrayFigures.ts";
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
  const lines = baseLines(clean).flatMap((line) => draftLine(joinRuns(line, spaced)) ?? []);
  return joinStrayFigures(columnsApart(splitHeads(splitByColumns(lines))));
}
