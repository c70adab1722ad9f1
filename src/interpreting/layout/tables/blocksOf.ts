import type { ReadDocument, ReadPage } from "../../../reading/ReadDocument.ts";
import type { Block } from "./Block.ts";
import { least } from "../../extremes.ts";
import { isWords, laidLine, lineText, standsForFigure, type LaidLine } from "../lines/LaidLine.ts";
import {
  isCorner,
  isDataLine,
  isHeadCell,
  isHeadingOfRows,
  isHeadLine,
  isValueHead,
  isWordsLine,
  labelEnd,
  isUnitOfRows,
} from "../lines/lineKinds.ts";
import { readLines } from "../lines/readLines.ts";
import { headsNames, headsPeriods, isHeadAgain, isTitleRow } from "../lines/stackedHeads.ts";
import { linesOfTitle } from "../heads/linesOfTitle.ts";
import { headingsBelow, leftOfFigures, wrappedEnd } from "./endOfBody.ts";
import { headsLabelsToo, withoutCorner } from "./headsOverLabels.ts";
import { areHeadsOfOthers, standsOn } from "./headsOfBlock.ts";
import { headsAtEnd, titleBehind } from "./titleBehind.ts";
import { yearsIn } from "../../words/dateIn.ts";
import { statementTitle } from "../../words/statementTitle.ts";

/** Cuts a document into tables: by the document's own marks where it has them, else by heads, figures and prose. */
export function blocksOf(document: ReadDocument): readonly Block[] {
  const linesOf = readLines(document);
  return document.pages.flatMap((page) => new BlockCutter(page, linesOf(page)).cut());
}

/** What lines stand in, a page or a column of one: where it begins, and its width and middle. */
interface Frame {
  readonly left: number;
  readonly width: number;
  readonly middle: number;
}

/** A block while it grows. */
interface OpenBlock {
  above: readonly LaidLine[];
  head: readonly LaidLine[];
  body: LaidLine[];
  table: number | undefined;
  proseBelow: number;
  headingsBelow: readonly LaidLine[];
}

class BlockCutter {
  readonly #page: ReadPage;
  readonly #lines: readonly LaidLine[];
  readonly #frame: Frame;
  readonly #blocks: OpenBlock[] = [];
  /** Lines since the last row of figures. */
  #pending: LaidLine[] = [];
  #open: OpenBlock | undefined;

  constructor(page: ReadPage, lines: readonly LaidLine[]) {
    this.#page = page;
    this.#lines = lines;
    const left = least(lines.flatMap(({ cells }) => cells.map(({ cell }) => cell.left)));
    this.#frame = { left, width: page.width ?? 100, middle: 0.5 * (page.width ?? 100) };
  }

  cut(): readonly Block[] {
    for (const [index, line] of this.#lines.entries()) {
      if (line.line.within?.[0] !== this.#lines[index - 1]?.line.within?.[0]) this.#close();
      if (isDataLine(line) || this.#isRowOfYears(line)) this.#data(line);
      else this.#other(line);
    }
    this.#close();
    const furniture = this.#page.furniture.map((line) => laidLine(line, this.#page.number));
    return this.#blocks.map((block, index) => ({
      above: block.above,
      head: block.head,
      body: block.body,
      proseBelow: block.proseBelow,
      headingsBelow: block.headingsBelow,
      page: this.#page.number,
      first: index === 0,
      furniture,
      ...(this.#page.name !== undefined && { sheet: this.#page.name }),
    }));
  }

  #data(line: LaidLine): void {
    const open = this.#open;
    if (open?.table !== line.line.table || this.#headInPending(line)) this.#close();
    if (this.#open === undefined) {
      const start = this.#headStart(line);
      if (start === undefined && this.#goesOn(line)) {
        this.#open = this.#blocks.pop();
      } else {
        const { from, to } = start ?? { from: this.#bodyStart(), to: this.#bodyStart() };
        this.#open = {
          above: this.#pending.slice(0, from),
          head: this.#pending.slice(from, to),
          body: this.#pending.slice(to),
          table: line.line.table,
          proseBelow: 0,
          headingsBelow: [],
        };
        this.#pending = [];
      }
    }
    for (const each of [...this.#pending, line]) this.#open?.body.push(each);
    this.#pending = [];
  }

  #other(line: LaidLine): void {
    const open = this.#open;
    if (open !== undefined) {
      const leaves =
        open.table === undefined ? this.#endsBody(line, open) : open.table !== line.line.table || this.#isNewHead(line);
      const heads = headsPeriods(line) || headsNames(line, this.#pending.at(-1)) || headsAtEnd(this.#pending) > 0;
      if (leaves) this.#close(open.table === line.line.table && heads ? line : undefined);
    }
    this.#pending.push(line);
  }

  /** A marked table ends with its lines; but two may be stacked in one: a title alone in its row, or heads once more. */
  #isNewHead(line: LaidLine): boolean {
    const isAgain = this.#open?.head.some((head) => lineText(head) === lineText(line)) === true;
    const heads = headsPeriods(line) || (!isAgain && headsNames(line, this.#pending.at(-1)));
    if (isTitleRow(line) || heads || this.#open?.head.some((head) => isHeadAgain(line, head)) === true) return true;
    const years = line.cells.filter(({ year }) => year).length;
    return years >= 2 && years >= line.cells.length - 1 && !this.#isRowOfYears(line);
  }

  /**
   * Amounts without thousands may look like years: behind a label of a row, in a table that is open or has its years, they
   * are amounts.
   */
  #isRowOfYears({ cells, line }: LaidLine): boolean {
    const [label, ...others] = cells;
    if (line.table === undefined || label === undefined || others.length === 0) return false;
    if (line.table !== this.#open?.table && !this.#hasOtherYears(line.table, others)) return false;
    if (this.#open?.head.some((head) => areHeadsOfOthers(others, head)) === true) return false;
    return isWords(label) && !isHeadCell(label.text) && others.every((cell) => cell.year || standsForFigure(cell));
  }

  /** True where a line of the table has heads with years for as many columns, and other years than these. */
  #hasOtherYears(table: number, cells: LaidLine["cells"]): boolean {
    return this.#pending.some((above) => {
      const heads = above.cells.filter(({ year, text }) => year || (isHeadCell(text) && yearsIn(text).length > 0));
      const years = heads.flatMap(({ text }) => [text, ...yearsIn(text).map(String)]);
      return (
        above.line.table === table && heads.length >= cells.length && !cells.some(({ text }) => years.includes(text))
      );
    });
  }

  #endsBody(line: LaidLine, open: OpenBlock): boolean {
    const text = lineText(line);
    if (statementTitle(text) !== undefined && line.line.table === undefined) return true;
    const figures = leftOfFigures(open.body);
    const end = Math.max(this.#labelEnd(line), figures - 0.15 * this.#frameOf(line).width);
    if (!isUnitOfRows(line) && isHeadLine(line, end)) return true;
    const crosses = line.cells.some(
      ({ cell }) =>
        cell.left < figures &&
        cell.right > figures + (this.#page.width === undefined ? 0 : 0.15 * this.#frameOf(line).width),
    );
    return crosses && text.length > 60;
  }

  #labelEnd(line: LaidLine): number {
    const { left, width } = this.#frameOf(line);
    return labelEnd(line.line.measure, line.line.measure === "columns" ? 0 : left, width);
  }

  #frameOf({ line: { within } }: LaidLine): Frame {
    if (within === undefined) return this.#frame;
    const [left, right] = within;
    return { left, width: right - left, middle: 0.5 * (left + right) };
  }

  /** True where the lines since the last row head columns anew. */
  #headInPending(line: LaidLine): boolean {
    if (this.#open === undefined || line.line.table !== undefined) return false;
    return this.#pending.some(
      (each) =>
        each.cells.length >= 2 &&
        !isUnitOfRows(each) &&
        (this.#isOverColumns(each, line) || headsLabelsToo(each, line)),
    );
  }

  /** True where every cell stands right of the labels, over the columns. */
  #isOverColumns(line: LaidLine, data: LaidLine): boolean {
    const least = Math.max(this.#labelEnd(line), Math.min(leftOfFigures([data]) - 60, this.#frameOf(line).middle));
    const [label] = data.cells;
    const isBeside = label !== undefined && isWords(label) && line.cells.length > 2;
    const limit = isBeside ? Math.min(least, label.cell.right) : least;
    return line.cells.every(({ cell }) => cell.left >= limit);
  }

  /** The lines of heads among those before the first row: from and to, as indexes of the lines since the last table. */
  #headStart(data: LaidLine): { readonly from: number; readonly to: number } | undefined {
    const lines = this.#pending;
    if (data.line.table !== undefined) return this.#markedHead(data.line.table, data);
    let to = lines.length;
    while (to > 0 && to > lines.length - 8 && !this.#isHead(lines[to - 1], data)) {
      const line = lines[to - 1];
      if (line === undefined || !isWordsLine(line) || this.#isProse(line, data)) return undefined;
      to -= 1;
    }
    if (to === 0 || !this.#isHead(lines[to - 1], data)) return undefined;
    let from = to;
    while (from > 0 && (this.#isHead(lines[from - 1], data) || standsOn(lines[from - 1], lines[from]))) {
      from -= from > 1 && isCorner(lines[from - 2]) && this.#isHead(lines[from - 3], data) ? 2 : 1;
    }
    const heads = lines.slice(from, to);
    return heads.some((line) => isHeadLine(line, this.#labelEnd(line)) || line.cells.length >= 2 || isValueHead(line))
      ? { from: from + linesOfTitle(heads), to }
      : undefined;
  }

  #isHead(line: LaidLine | undefined, data: LaidLine): boolean {
    if (line === undefined || line.line.table !== undefined) return false;
    if (isHeadLine(line, this.#labelEnd(line))) return true;
    // A title in the middle of lines of text may reach over the columns.
    if (line.line.measure === "characters" && line.cells.length === 1 && statementTitle(lineText(line)) !== undefined)
      return false;
    if (line.cells.some(standsForFigure)) return false;
    return (
      headsLabelsToo(line, data) || (this.#isOverColumns(withoutCorner(line), data) && lineText(line).length < 160)
    );
  }

  #isProse(line: LaidLine, data: LaidLine): boolean {
    const figures = leftOfFigures([data]);
    return (
      lineText(line).length > 70 && line.cells.some(({ cell }) => cell.left < figures && cell.right > figures + 20)
    );
  }

  /** In a table that the document marks: its lines up to the last that stands over a column. */
  #markedHead(table: number, data: LaidLine): { readonly from: number; readonly to: number } | undefined {
    const lines = this.#pending;
    const from = lines.findIndex(({ line }) => line.table === table);
    if (from < 0) return undefined;
    let to = lines.length;
    while (to > from && (isHeadingOfRows(lines[to - 1], data) || !this.#headsColumns(lines[to - 1]))) to -= 1;
    return { from, to };
  }

  #headsColumns(line: LaidLine | undefined): boolean {
    if (line === undefined) return false;
    if (line.line.head === true) return true;
    return (
      line.cells.some(({ cell }) => cell.left > 0 && cell.left >= this.#labelEnd(line)) ||
      (line.cells.length > 1 && line.cells.every(({ year }) => year))
    );
  }

  /** Where a table without heads begins: behind the last line that is no heading of rows. */
  #bodyStart(): number {
    return this.#pending.length;
  }

  /** True where a row without heads of its own stands under the columns of the table just ended. */
  #goesOn(line: LaidLine): boolean {
    const last = this.#blocks[this.#blocks.length - 1];
    if (last === undefined || last.table !== undefined || line.line.table !== undefined) return false;
    // "Statement of comprehensive income" may stand within a table as a heading; any other title begins another.
    const titles = this.#pending.flatMap((each) => statementTitle(lineText(each)) ?? []);
    if (this.#pending.length > 4 || titles.some(({ kind }) => kind !== "comprehensive income")) return false;
    if (this.#pending.some((each) => lineText(each).length > 130)) return false;
    const edges = last.body.flatMap(({ cells }) => cells.filter(standsForFigure).map(({ cell }) => cell.right));
    return line.cells
      .filter(standsForFigure)
      .every(({ cell }) => edges.some((edge) => Math.abs(edge - cell.right) < 5));
  }

  /** @param by the line of the same marked table that heads periods anew, where one ends it */
  #close(by?: LaidLine): void {
    const open = this.#open;
    if (open !== undefined) this.#blocks.push(open);
    this.#open = undefined;
    // Lines behind the last row belong to whatever comes next; but marked tables keep their own.
    if (open?.table !== undefined) {
      const next = titleBehind(this.#pending, by);
      const isOwn = ({ line }: LaidLine, at: number): boolean => line.table === open.table && (next < 0 || at < next);
      for (const each of this.#pending.filter(isOwn)) open.body.push(each);
      this.#pending = this.#pending.filter((line, at) => !isOwn(line, at));
    } else if (open !== undefined) {
      const wrapped = wrappedEnd(open.body, this.#pending);
      open.body.push(...wrapped);
      this.#pending = this.#pending.slice(wrapped.length);
      open.headingsBelow = headingsBelow(open.body, this.#pending);
      open.proseBelow = this.#pending.length - open.headingsBelow.length;
    }
  }
}
