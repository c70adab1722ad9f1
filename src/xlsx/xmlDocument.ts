import { XMLBuilder } from "fast-xml-parser";

/** A piece of XML: attributes are marked "@", children stand in the order in which they are written. */
export interface XmlElement {
  readonly [name: string]: XmlContent | readonly XmlContent[];
}

type XmlContent = string | number | XmlElement;

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  // Otherwise an attribute that says "true" is written without its value.
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

/** @example xmlDocument({ a: { "@b": 1, c: ["x", "y"] } }) // <a b="1"><c>x</c><c>y</c></a>, with its declaration */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${builder.build(root)}`;
}
