/** npm run bench: what is promised of speed, as ratios measured side by side in one run. */
import "../tools/plainUniver.ts";
import { findLibreOffice } from "../test/support/libreoffice.ts";
import { measure, type Measured } from "./comparison.ts";
import { comparisons } from "./comparisons.ts";

function row(measured: Measured): Record<string, string> {
  return {
    what: measured.name,
    ours: `${measured.ours.name}: ${milliseconds(measured.ourMedian)}`,
    "held against": `${measured.other.name}: ${milliseconds(measured.otherMedian)}`,
    ratio: times(measured.ratio),
    promised: [
      measured.limit === undefined ? [] : `at most ${times(measured.limit)}`,
      measured.within === undefined ? [] : `at most ${milliseconds(measured.within)}`,
    ]
      .flat()
      .join(", "),
  };
}

function milliseconds(time: number): string {
  return `${time.toLocaleString("en", { maximumSignificantDigits: 3 })} ms`;
}

function times(ratio: number): string {
  return ratio >= 0.1 ? `${ratio.toFixed(2)} ×` : `1/${(1 / ratio).toFixed(0)}`;
}

const rows: Record<string, string>[] = [];
for (const comparison of await comparisons()) rows.push(row(await measure(comparison)));
console.table(rows);
if (findLibreOffice() === undefined) console.log("MULTIPLE.OPERATIONS was not measured: LibreOffice is not installed.");
else console.log("MULTIPLE.OPERATIONS: the grid's conversion by a new soffice, less that of the grid as numbers.");
