import { monthWord } from "../../words/monthWords.ts";
import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";

/**
 * Parts a cell that holds the heads of several columns, set so close to each other that they were read as one: "FISCAL 2031
 * FISCAL 2030", "% CHANGE FISCAL 2030", "SHARES AMOUNT", "2031 2030", "31 May 31 May Change". Each part has the room that its letters take.
 */
export const splitHeads = (line: ReadLine): ReadLine =>
  line.measure === "columns" || !line.cells.some(({ text }) => several.test(text) || twice.test(text))
    ? line
    : { ...line, cells: line.cells.flatMap(partsOf) };

const ended = String.raw`(?:\w+ )?(?:ended|months) ${monthWord} \d{1,2},?`;
const year = String.raw`(?:fiscal|FY|year|calendar) ?(?:19|20)\d{2}`;
const measured = String.raw`[%$] (?:change|variance)|shares|amount|\((?:decrease|unfavorable|worse)\)`;
const head = `(?:${year}|${measured}|${ended})`;
const bareYear = String.raw`(?:19|20)\d{2}`;
const several = new RegExp(String.raw`^(?:${head}(?: ${head})+|${bareYear}(?: ${bareYear})+)$`, "iu");

/** A period, a day or a unit that stands over two columns or more, with the head of another behind it. */
const twice =
  /^((?:[^\d]*(?:ended|as (?:at|of))\b.*?|\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},?|[^\s\d]{0,5}['’]0{3}|\((?:un)?audited\)))((?: \1)+)(?: (.+))?$/iu;

function partsOf(cell: ReadCell): readonly ReadCell[] {
  const room = (cell.right - cell.left) / cell.text.length;
  let end = 0;
  return textsOf(cell.text).map((text) => {
    const start = cell.text.indexOf(text, end);
    end = start + text.length;
    return { ...cell, text, left: cell.left + room * start, right: cell.left + room * end };
  });
}

function textsOf(text: string): readonly string[] {
  const [, same, again, other] = twice.exec(text) ?? [];
  if (same !== undefined && again !== undefined)
    return [
      same,
      ...Array<string>(again.length / (same.length + 1)).fill(same),
      ...(other === undefined ? [] : [other]),
    ];
  return several.test(text)
    ? [...text.matchAll(new RegExp(`${head}|${bareYear}`, "giu"))].map(([each]) => each)
    : [text];
}
