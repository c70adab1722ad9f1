import { monthWord } from "../../words/monthWords.ts";
import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";

/**
 * Parts a cell that holds the heads of several columns, set so close to each other that they were read as one: "FISCAL 2031
 * FISCAL 2030", "% CHANGE FISCAL 2030", "SHARES AMOUNT", "2031 2030". Each part has the room that its letters take.
 */
export const splitHeads = (line: ReadLine): ReadLine =>
  line.measure === "columns" || !line.cells.some(({ text }) => several.test(text))
    ? line
    : { ...line, cells: line.cells.flatMap(partsOf) };

const ended = String.raw`(?:\w+ )?(?:ended|months) ${monthWord} \d{1,2},?`;
const year = String.raw`(?:fiscal|FY|year|calendar) ?(?:19|20)\d{2}`;
const measured = String.raw`[%$] (?:change|variance)|shares|amount|\((?:decrease|unfavorable|worse)\)`;
const head = `(?:${year}|${measured}|${ended})`;
const bareYear = String.raw`(?:19|20)\d{2}`;
const several = new RegExp(String.raw`^(?:${head}(?: ${head})+|${bareYear}(?: ${bareYear})+)$`, "iu");

function partsOf(cell: ReadCell): readonly ReadCell[] {
  if (!several.test(cell.text)) return [cell];
  const room = (cell.right - cell.left) / cell.text.length;
  return [...cell.text.matchAll(new RegExp(`${head}|${bareYear}`, "giu"))].map(({ 0: text, index }) => ({
    ...cell,
    text,
    left: cell.left + room * index,
    right: cell.left + room * (index + text.length),
  }));
}
