import type { ReadLine } from "../../../reading/ReadDocument.ts";
import { opensForm } from "../../words/formWords.ts";

/**
 * A line that says who, when and in what, as mainland forms print it apart over their whole width: one text at its left, as
 * none of it heads a column.
 */
export function withFormLines(lines: readonly ReadLine[]): readonly ReadLine[] {
  return lines.map((line) => {
    const [first, ...others] = line.cells;
    if (first === undefined || others.length === 0 || !opensForm(first.text)) return line;
    return { ...line, cells: [{ ...first, text: line.cells.map(({ text }) => text).join(" ") }] };
  });
}
