import { declarationsOf, type ClassRules } from "./Style.ts";
import { hasTableWithin } from "./tableGrid.ts";
import { textOfElement, type MarkupElement } from "./MarkupElement.ts";

/**
 * The cells of a row of a table that is made of boxes: elements that the style sheet sets beside each other, or that are
 * called cells, one of them a figure or a year. Undefined for any other element: boxes set the columns of whole pages, too.
 *
 * @param open true behind another such row: then a heading alone is a row as well
 */
export function rowOfBoxes(
  element: MarkupElement,
  rules: ClassRules,
  open: boolean,
): readonly MarkupElement[] | undefined {
  if (/^(?:tr|td|th|ul|ol|nav|body)$/.test(element.name) || !isRow(element, rules)) return undefined;
  const boxes: MarkupElement[] = [];
  for (const child of element.children) {
    if (typeof child !== "string") boxes.push(child);
    else if (child.trim() !== "") return undefined;
  }
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
