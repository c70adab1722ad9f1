import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { isPeriodHead } from "../../words/periodWords.ts";
import { opensForm, saysUnit } from "../../words/formWords.ts";

/**
 * A line that says who, when and in what, as mainland forms print it apart over their whole width: one text at its left, as
 * none of it heads a column.
 */
export function withFormLines(lines: readonly ReadLine[]): readonly ReadLine[] {
  return lines.map((line) => {
    const [first, ...others] = line.cells;
    if (first === undefined || others.length === 0 || !(opensForm(first.text) || isDayAndUnit(line.cells))) return line;
    return { ...line, cells: [{ ...first, text: line.cells.map(({ text }) => text).join(" ") }] };
  });
}

/** The day, the unit at its right, and nothing else: no column's head ends with the unit of all. */
const isDayAndUnit = (cells: readonly ReadCell[]): boolean =>
  cells.length === 2 && isPeriodHead(cells[0]?.text ?? "") && saysUnit(cells[1]?.text ?? "");
