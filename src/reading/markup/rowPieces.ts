import type { ReadCell, ReadLine } from "../ReadDocument.ts";
import { textOfElement } from "./MarkupElement.ts";
import type { GridRow } from "./tableGrid.ts";

/** A cell whose text is still as the page has it, and the lines that it is shown in, empty ones among them. */
export interface CellOfLines {
  readonly cell: ReadCell;
  readonly lines: readonly string[];
}

/**
 * A row as the rows that its cells hold line by line: as many lines in each, labels in the first and figures in the others.
 * Undefined for any other row: a label may take two lines beside one figure.
 */
export function linesOfRow(cells: readonly CellOfLines[]): readonly (readonly CellOfLines[])[] | undefined {
  const [label, ...others] = cells;
  const count = label?.lines.length ?? 0;
  if (label === undefined || others.length === 0 || count < 2) return undefined;
  if (cells.some(({ cell, lines }) => lines.length !== count || (cell.factIds ?? []).length > 0)) return undefined;
  const areFigures = others.every(({ lines }) => lines.every((text) => value.test(text.trim())));
  const hasFigures = others.some(({ lines }) => lines.filter((text) => /\d/.test(text)).length > 1);
  if (!label.lines.some((text) => /\p{L}/u.test(text)) || !areFigures || !hasFigures) return undefined;
  return label.lines.map((_, at) =>
    cells.map(({ cell, lines }) => ({ cell: { ...cell, text: lines[at] ?? "" }, lines: [] })),
  );
}

/** An amount, a note's number, a nil, or nothing. */
const value = /^(?:[A-Z]{0,3}[$€£¥]?\s?[-–—−(]*\s?[$€£¥]?\d[\d.,'’ \u00a0]*\)?\s?%?\)?|[-–—])?$/u;

/** A name that covers rows, in a cell in front of their labels, as a heading over them. */
export function groupApart(line: ReadLine): readonly ReadLine[] {
  const [group, label, ...figures] = line.cells;
  const isGroup =
    line.head !== true &&
    group?.left === 0 &&
    (group.rows ?? 1) > 1 &&
    /^[^\d]*\p{L}[^\d]*$/u.test(group.text) &&
    label !== undefined &&
    /^\p{L}/u.test(label.text) &&
    figures.some(({ text }) => value.test(text));
  if (!isGroup) return [line];
  const { rows: _, ...heading } = group;
  return [
    { ...line, cells: [heading] },
    { ...line, cells: line.cells.slice(1) },
  ];
}

/**
 * Columns that hold a minus and nothing else, each in front of a figure of a column under the same head: signs of these
 * figures, and no nils.
 */
export function signColumns(grid: readonly GridRow[]): ReadonlySet<number> {
  const signs = new Set<number>();
  const others = new Set<number>();
  for (const { cells } of grid)
    cells.forEach(({ element, left, right }, index) => {
      const text = textOfElement(element).trim();
      if (text === "") return;
      const behind = cells[index + 1];
      const isSign = minus.test(text) && right === left + 1 && behind?.left === right;
      if (isSign && /^\d/.test(textOfElement(behind.element).trim())) signs.add(left);
      else if (right === left + 1) others.add(left);
    });
  const isUnderOneHead = (column: number): boolean =>
    grid.some(({ cells }) =>
      cells.some(
        ({ element, left, right }) =>
          left > 0 && left <= column && right >= column + 2 && textOfElement(element).trim() !== "",
      ),
    );
  return new Set([...signs].filter((column) => column > 0 && !others.has(column) && isUnderOneHead(column)));
}

const minus = /^[-–—−]$/;

/** The cells of a row, signs in columns of their own put in front of their figures. */
export function withSigns(cells: readonly ReadCell[], signs: ReadonlySet<number>): readonly ReadCell[] {
  if (signs.size === 0) return cells;
  const isSign = (cell: ReadCell | undefined): boolean =>
    cell !== undefined && signs.has(cell.left) && minus.test(cell.text);
  return cells.flatMap((cell, index) => {
    if (isSign(cell)) return [];
    const before = cells[index - 1];
    return before !== undefined && isSign(before) ? [{ ...cell, left: before.left, text: `-${cell.text}` }] : [cell];
  });
}
