import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { statementTitle } from "../../words/statementTitle.ts";

/** A column of such numbers: the word over it, and the last number under it. */
interface Numbered {
  readonly head: ReadCell;
  last?: number;
}

/**
 * The numbers that mainland forms give their rows in a column of their own behind the labels: they stand under 行次, rise from
 * row to row, over pages too, and are no figures.
 */
export class LineNumbers {
  #columns: readonly Numbered[] = [];
  #table: number | undefined;

  /** The lines of the next page without such numbers. */
  takenOff(lines: readonly ReadLine[]): readonly ReadLine[] {
    return lines.map((line) => this.#takenOff(line));
  }

  #takenOff(line: ReadLine): ReadLine {
    const heads = line.cells.filter(({ text }) => isWord(text));
    const [first, ...others] = line.cells;
    const begins =
      line.table !== this.#table || (others.length === 0 && statementTitle(first?.text ?? "") !== undefined);
    if (heads.length > 0 || begins) this.#columns = heads.map((head) => ({ head }));
    this.#table = line.table;
    if (this.#columns.length === 0) return line;
    const cells = line.cells.filter((cell, index) => index === 0 || !(isWord(cell.text) || this.#isNext(cell)));
    return cells.length === line.cells.length ? line : { ...line, cells };
  }

  #isNext(cell: ReadCell): boolean {
    if (!/^\d{1,3}$/u.test(cell.text)) return false;
    const column = this.#columns.find(({ head }) => cell.left < head.right && cell.right > head.left);
    const number = Number(cell.text);
    if (column === undefined || (column.last !== undefined && !isBehind(number, column.last))) return false;
    column.last = number;
    return true;
  }
}

/** Rows without a number may stand between. */
const isBehind = (number: number, last: number): boolean => number > last && number <= last + 5;

const isWord = (text: string): boolean => /^行 ?[次号號]$/u.test(text.trim());
