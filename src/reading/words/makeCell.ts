import type { ReadCell } from "../ReadDocument.ts";
import { normaliseText } from "./normaliseText.ts";
import { splitMark } from "./splitMark.ts";

/** A cell whose text and mark are still as the file has them. */
export type RawCell = ReadCell;

/** The cell with its text normalised and its footnote mark apart; undefined where nothing is printed in it. */
export function makeCell(raw: RawCell): ReadCell | undefined {
  const { text, mark } = splitMark(raw.text);
  const normal = normaliseText(text);
  if (normal === "") return undefined;
  const marks = [raw.mark, mark].filter((one) => one !== undefined && one !== "");
  return {
    text: normal,
    left: raw.left,
    right: raw.right,
    place: raw.place,
    ...(raw.bold === true && { bold: true }),
    ...(raw.italic === true && { italic: true }),
    ...(raw.red === true && { red: true }),
    ...(marks.length > 0 && { mark: marks.join(" ") }),
    ...(raw.rows !== undefined && raw.rows > 1 && { rows: raw.rows }),
    ...(raw.factIds !== undefined && raw.factIds.length > 0 && { factIds: raw.factIds }),
  };
}
