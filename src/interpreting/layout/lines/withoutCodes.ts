import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { isYearText } from "../../words/figureText.ts";
import { isPeriodHead } from "../../words/periodWords.ts";
import { isWords, laidCell } from "./LaidLine.ts";

const FEWEST = 4;

/**
 * Rows of sheets without the numbers of accounts or lines in a first column of their own: they stand before the labels and
 * are no figures. They rise, or they stand under a word for codes; years are none.
 */
export function withoutCodes(lines: readonly ReadLine[]): readonly ReadLine[] {
  const coded = new Set([...new Set(lines.map(({ table }) => table))].filter((table) => isCoded(lines, table)));
  return lines.map((line) => {
    const cells = line.cells.filter((cell) => !(cell.left === 0 && isCode(cell)));
    return !coded.has(line.table) || cells.length === 0 || cells.length === line.cells.length
      ? line
      : { ...line, cells };
  });
}

function isCoded(lines: readonly ReadLine[], table: number | undefined): boolean {
  const own = lines.filter((line) => line.table === table && line.measure === "columns");
  const firsts = own.flatMap(({ cells }) => (cells.length > 1 ? cells.filter(({ left }) => left === 0) : []));
  const codes = own.filter(({ cells: [first] }) => first !== undefined && first.left === 0 && isCode(first));
  const labelled = codes.filter(({ cells: [, label] }) => label?.left === 1 && isWords(laidCell(label)));
  const headed = firsts.some(({ text }) => codeWord.test(text));
  if (table === undefined || codes.length < (headed ? 2 : FEWEST) || labelled.length < 0.9 * codes.length) return false;
  if (firsts.some(({ text }) => isPeriodHead(text) && !isCodeText(text))) return false;
  const numbers = codes.map(({ cells: [first] }) => Number((first?.text ?? "").replace(/\D/gu, "")));
  if (!headed && codes.every(({ cells: [first] }) => isYearText(first?.text ?? ""))) return false;
  const rising = numbers.filter((number, index) => index === 0 || number > (numbers[index - 1] ?? 0)).length;
  return headed || rising >= 0.9 * numbers.length;
}

const isCode = ({ text }: ReadCell): boolean => isCodeText(text);

const isCodeText = (text: string): boolean => /^\d{1,10}(?:[.-]\d{1,6}){0,4}$/u.test(text);

const codeWord =
  /^(?:(?:gl |nominal |account |a\/c |line )?(?:codes?|numbers?|nos?\.?)|account|acct\.?|nominal|gl|#|科目(?:代码|代碼|编号|編號))$/iu;
