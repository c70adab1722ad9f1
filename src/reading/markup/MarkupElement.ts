import { RefusedFileError } from "../RefusedFileError.ts";
import * as readingWords from "../readingWords.ts";

/**
 * An element of HTML or XHTML, from either parser. Names of elements are in lower case: HTML's own bare ("td"), those of
 * inline XBRL and its parts with the usual prefix whatever the document uses ("ix:nonfraction", "xbrli:context");
 * attributes in lower case without prefix ("contextref").
 */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** Text is a string. */
export type MarkupNode = MarkupElement | string;

/** Deeper nesting than any page has; the tree is walked by recursion. */
const MOST_LEVELS = 500;

/** @throws RefusedFileError bomb */
export function refuseDepth(depth: number, name: string): void {
  if (depth <= MOST_LEVELS) return;
  throw new RefusedFileError("bomb", name, readingWords.nestedTooDeep(MOST_LEVELS), readingWords.openTheFiling);
}

/** All elements below (and with) an element that have one of the names, in the document's order. */
export function elementsNamed(root: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  const visit = (element: MarkupElement) => {
    if (names.includes(element.name)) found.push(element);
    for (const child of element.children) if (typeof child !== "string") visit(child);
  };
  visit(root);
  return found;
}

/** The text of an element and of all below it. */
export function textOfElement(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOfElement(child))).join("");
}
