import { declarationsOf, type ClassRules } from "./Style.ts";
import { hasTableWithin } from "./tableGrid.ts";
import { textOfElement, type MarkupElement } from "./MarkupElement.ts";

/**
 * The rows of a table that is made of boxes, each by its cells: elements that the style sheet sets beside each other, or
 * that are called cells, one of a row a figure or a year; in a grid as many a row as it has columns. A label and figures
 * in boxes of their own within one are a row without any style. Undefined for any other element: boxes set the columns of
 * whole pages, too.
 *
 * @param open true behind another such row: then a heading alone is a row as well
 */
export function rowsOfBoxes(
  element: MarkupElement,
  rules: ClassRules,
  open: boolean,
): readonly (readonly MarkupElement[])[] | undefined {
  if (/^(?:tr|td|th|ul|ol|nav|body)$/.test(element.name)) return undefined;
  const boxes: MarkupElement[] = [];
  for (const child of element.children) {
    if (typeof child !== "string") boxes.push(child);
    else if (child.trim() !== "") return undefined;
  }
  const columns = gridColumns(element, rules);
  if (columns !== undefined && boxes.length > columns) return rowsOfGrid(boxes, columns, rules);
  const isOne = isRow(element, rules) || columns === boxes.length || areLabelAndFigures(boxes, open);
  const row = isOne ? rowOf(element, boxes, rules, open) : undefined;
  return row === undefined ? undefined : [row];
}

/** The cells of a grid row by row, where its rows are full and most of them have figures. */
function rowsOfGrid(
  boxes: readonly MarkupElement[],
  columns: number,
  rules: ClassRules,
): readonly (readonly MarkupElement[])[] | undefined {
  const texts = boxes.map((box) => textOfElement(box).trim());
  const isTable = texts.every((text) => text.length <= MOST_LETTERS) && !boxes.some((box) => holdsRows(box, rules));
  if (columns < 2 || boxes.length % columns !== 0 || !isTable) return undefined;
  const rows = Array.from({ length: boxes.length / columns }, (_, row) => row * columns);
  const withFigures = rows.filter((start) => texts.slice(start + 1, start + columns).some((text) => figure.test(text)));
  return withFigures.length * 2 > rows.length ? rows.map((start) => boxes.slice(start, start + columns)) : undefined;
}

/** How many columns a grid has by its style; undefined for what is none. */
function gridColumns(element: MarkupElement, rules: ClassRules): number | undefined {
  const css = declarationsOf(element, rules);
  if (!/(?:^|[;\s])display\s*:\s*(?:inline-)?grid\b/i.test(css)) return undefined;
  const template = /grid-template-columns\s*:\s*([^;]+)/i.exec(css)?.[1];
  const tracks = template
    ?.replace(/repeat\(\s*(\d+)\s*,\s*([^()]+|minmax\([^()]*\))\)/gi, (_, count: string) =>
      "1fr ".repeat(Number(count)),
    )
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\([^()]*\)/g, "");
  return tracks === undefined ? undefined : tracks.trim().split(/\s+/).length;
}

/** A label and two figures or years at least, each in a box; behind such a row the label may be missing. */
function areLabelAndFigures(boxes: readonly MarkupElement[], open: boolean): boolean {
  if (boxes.length < 3 || !boxes.every((box) => isBox.test(box.name) && !box.children.some(isBoxed))) return false;
  const [label = "", ...others] = boxes.map((box) => textOfElement(box).trim());
  const figures = others.filter((text) => figure.test(text));
  const years = others.every((text) => endsInYear.test(text));
  return figures.length > 1 && figures.length >= others.length - 1 && (open || years || !figure.test(label));
}

const isBox = /^(?:div|p|span|dd|dt)$/;

const isBoxed = (child: MarkupElement["children"][number]): boolean =>
  typeof child !== "string" && /^(?:div|p|ul|ol|table|h\d|br)$/.test(child.name);

function rowOf(
  element: MarkupElement,
  boxes: readonly MarkupElement[],
  rules: ClassRules,
  open: boolean,
): readonly MarkupElement[] | undefined {
  const texts = boxes.map((box) => textOfElement(box).trim());
  const filled = texts.filter((text) => text !== "");
  if (texts.some((text) => text.length > MOST_LETTERS) || hasTableWithin(element)) return undefined;
  if (boxes.some((box) => holdsRows(box, rules))) return undefined;
  if (open && filled.length > 0) return boxes;
  return filled.length > 1 && filled.slice(1).some((text) => figure.test(text) || endsInYear.test(text))
    ? boxes
    : undefined;
}

/** Longer texts are no labels. */
const MOST_LETTERS = 150;

/** An amount, a year, a nil, as it may stand in a cell. */
const figure = /^[-–—−(]*(?:[A-Z]{0,3}[$€£¥] ?)?\d[\d.,'’ \u00a0]*\)?%?$|^[-–—]$/u;

const endsInYear = /^.{0,30}\b(?:19|20)\d{2}$/u;

function isRow(element: MarkupElement, rules: ClassRules): boolean {
  if (element.attributes["role"] === "row") return true;
  return /(?:^|[;\s])display\s*:\s*(?:inline-)?(?:flex|table-row)\b/i.test(declarationsOf(element, rules));
}

const holdsRows = (element: MarkupElement, rules: ClassRules): boolean =>
  isRow(element, rules) || element.children.some((child) => typeof child !== "string" && holdsRows(child, rules));
