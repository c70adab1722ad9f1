import type { ReadCell, ReadLine, ReadPage } from "../../ReadDocument.ts";
import type { DraftCell, DraftLine } from "../lines/DraftLine.ts";
import type { PageFrame } from "./PageFrame.ts";
import { takeFurniture, type DraftPage } from "./takeFurniture.ts";

/** A page's lines, and the frame that they were read in. */
export interface FramedPage extends DraftPage {
  readonly frame: PageFrame;
}

/**
 * Takes page heads and feet off all pages of a document and gives every cell its place on the page as it is shown.
 *
 * @param first the number of the first page
 */
export function finishPages(drafts: readonly FramedPage[], first = 1): readonly ReadPage[] {
  return takeFurniture(drafts).map((page, index) => finishedPage(page, drafts[index], index + first));
}

function finishedPage(
  page: { readonly lines: readonly DraftLine[]; readonly furniture: readonly DraftLine[] },
  draft: FramedPage | undefined,
  number: number,
): ReadPage {
  if (draft === undefined) throw new RangeError(`Page ${number} was not read.`);
  const { frame } = draft;
  const finish = (line: DraftLine) => finishedLine(line, number, frame);
  return {
    number,
    width: frame.shownWidth,
    height: frame.shownHeight,
    lines: page.lines.map(finish),
    furniture: page.furniture.map(finish),
  };
}

function finishedLine({ cells, size, within }: DraftLine, page: number, frame: PageFrame): ReadLine {
  return {
    cells: cells.map((cell) => finishedCell(cell, page, frame)),
    measure: "points",
    size: Math.round(size * 10) / 10,
    ...(cells.every(({ bold }) => bold) && { bold: true }),
    ...(within !== undefined && { within }),
  };
}

function finishedCell(cell: DraftCell, page: number, frame: PageFrame): ReadCell {
  return {
    text: cell.text,
    left: cell.left,
    right: cell.right,
    place: { page, box: frame.box([cell.left, cell.top, cell.right, cell.bottom]) },
    ...(cell.bold && { bold: true }),
    ...(cell.italic && { italic: true }),
    ...(cell.mark !== undefined && { mark: cell.mark }),
    ...(cell.betweenRows === true && { betweenRows: true }),
    ...(cell.factIds !== undefined && { factIds: cell.factIds }),
  };
}
