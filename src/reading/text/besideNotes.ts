import type { ReadCell } from "../ReadDocument.ts";
import { atColumn, isFigure, valuesOf } from "./fieldCells.ts";

/**
 * Where the first of a table's columns has the numbers of notes, a row of one value less has none: it prints the values of
 * the other columns. Answers a row's values in their columns, and undefined where the row may lack another one.
 *
 * @param count - how many values a whole row has
 */
export function besideNotes(
  rows: readonly (readonly ReadCell[])[],
  count: number,
): (values: readonly ReadCell[]) => readonly ReadCell[] | undefined {
  const whole = rows.map(valuesOf).filter(({ length }) => length === count);
  const numbered = whole.filter(([, ...others]) => others.every(isFigure));
  const noted =
    whole.some(([first]) => noteWord.test(first?.text ?? "")) &&
    numbered.length > 0 &&
    numbered.every(([first]) => noteNumber.test(first?.text ?? ""));
  return (values) =>
    !noted || values.length !== count - 1 || noteNumber.test(values[0]?.text ?? "")
      ? undefined
      : values.map((cell, at) => atColumn(cell, at + 1, 1));
}

const noteWord = /^(?:notes?|附[注註])\.?$/i;

const noteNumber = /^\(?\d{1,2}(?:\([a-z]+\)|[a-z])?\)?$/i;
