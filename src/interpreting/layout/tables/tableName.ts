import { lineText, type LaidLine } from "../lines/LaidLine.ts";
import type { Block } from "./Block.ts";
import { nameInText } from "./writtenName.ts";

/** So many lines above a table may name it. */
const REACH = 8;

/**
 * What a person would call a table by the lines above it, and where those say nothing, by a line alone among its heads
 * that begins where its labels do: the nearest that is set off as a heading, else the nearest that is no unit, no period, no head of columns, no piece of
 * a sentence and no head of a page; undefined where none is.
 */
export function tableName({ above, head, body }: Pick<Block, "above" | "head" | "body">): string | undefined {
  const { left, middle } = edgesOf(body);
  return nearestName(above.slice(-REACH), middle) ?? nearestName(head, left);
}

function nearestName(lines: readonly LaidLine[], within: number): string | undefined {
  const named = lines.flatMap((line, index) => {
    const name = nameIn(lines, index, within);
    return name === undefined ? [] : [{ name, marked: line.line.bold === true || line.line.heading !== undefined }];
  });
  return (named.findLast(({ marked }) => marked) ?? named.at(-1))?.name;
}

function nameIn(lines: readonly LaidLine[], index: number, within: number): string | undefined {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || !isOneText(line) || (line.cells[0]?.cell.left ?? 0) > within) return undefined;
  const text = lineText(line).trim();
  if (next !== undefined && isRest(lineText(next))) return undefined;
  const whole = isRest(text) && before !== undefined && isOneText(before) ? `${lineText(before).trim()} ${text}` : text;
  return isRest(whole) ? undefined : nameInText(whole);
}

/** The second line of a sentence, or of a title. */
const isRest = (text: string): boolean => /^\p{Ll}/u.test(text) && !/^[a-z][.)] /u.test(text);

/** True for a line of one run of words, a number before it apart: the heads of columns are several. */
const isOneText = ({ line, cells }: LaidLine): boolean =>
  cells.length === 1 ||
  line.measure === "characters" ||
  (cells.length === 2 && /^(?:\d{1,2}[.)]?|[(（]?[a-zivx\d]{1,3}[)）])$/iu.test(cells[0]?.text ?? ""));

/** Where a table's rows begin, and half way across them: what begins to the right of it is a head of a column. */
function edgesOf(body: Block["body"]): { readonly left: number; readonly middle: number } {
  const cells = body.flatMap((line) => line.cells.map(({ cell }) => cell));
  if (cells.length === 0) return { left: Infinity, middle: Infinity };
  const left = cells.reduce((least, cell) => Math.min(least, cell.left), Infinity);
  return { left, middle: (left + cells.reduce((most, cell) => Math.max(most, cell.right), 0)) / 2 };
}
