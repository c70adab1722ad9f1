import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { localName } from "../xml/localName.ts";
import { refuseDepth, type MarkupElement, type MarkupNode } from "./MarkupElement.ts";

/** Parses HTML as browsers do: nothing in it is an error. Elements of inline XBRL keep the prefix they are written with. */
export function parseHtml(source: string, file: string): MarkupElement {
  return elementOf("#document", [], parse(source).childNodes, { file, depth: 0 });
}

interface Level {
  readonly file: string;
  readonly depth: number;
}

function elementOf(
  name: string,
  attributes: readonly { readonly name: string; readonly value: string }[],
  children: readonly DefaultTreeAdapterTypes.ChildNode[],
  { file, depth }: Level,
): MarkupElement {
  refuseDepth(depth, file);
  return {
    name,
    attributes: Object.fromEntries(attributes.map((one) => [localName(one.name), one.value])),
    children: children.flatMap((child) => nodeOf(child, { file, depth: depth + 1 })),
  };
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode, level: Level): readonly MarkupNode[] {
  if (node.nodeName === "#text" && "value" in node) return [node.value];
  return "tagName" in node ? [elementOf(node.tagName, node.attrs, node.childNodes, level)] : [];
}
