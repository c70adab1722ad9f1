import { SaxesParser } from "saxes";
import { htmlEntities, notWellFormed, entityBomb } from "../xml/parseXml.ts";
import { refuseDepth, type MarkupElement, type MarkupNode } from "./MarkupElement.ts";

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
}

/** The usual prefixes, by what a namespace's address holds: its year changes. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/, ""],
  [/\/inlineXBRL$/, "ix:"],
  [/^http:\/\/www\.xbrl\.org\/2003\/instance$/, "xbrli:"],
  [/^http:\/\/xbrl\.org\/2006\/xbrldi$/, "xbrldi:"],
];

/**
 * Parses XHTML strictly: an HTML parser would not close its empty elements, and lose every table behind one.
 *
 * @throws RefusedFileError damaged where it is not well-formed, bomb
 */
export function parseXhtml(source: string, file: string): MarkupElement {
  const parser = new SaxesParser({ xmlns: true });
  Object.assign(parser.ENTITIES, htmlEntities);
  const root: Open = { name: "#document", attributes: {}, children: [] };
  const open: Open[] = [root];
  const add = (node: MarkupNode) => open[open.length - 1]?.children.push(node);
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw entityBomb(file);
  });
  parser.on("error", (error) => {
    throw notWellFormed(error.message, file);
  });
  parser.on("opentag", (tag) => {
    refuseDepth(open.length, file);
    const prefix = prefixes.find(([space]) => space.test(tag.uri))?.[1];
    const own = prefix === undefined ? tag.name : prefix + tag.local;
    const attributes = Object.values(tag.attributes).map(({ local, value }) => [local.toLowerCase(), value]);
    const element: Open = { name: own.toLowerCase(), attributes: Object.fromEntries(attributes), children: [] };
    add(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  // Browsers take the rules of a style sheet that stand in a comment, as old pages have them.
  parser.on("comment", (text) => {
    if (open[open.length - 1]?.name === "style") add(text);
  });
  parser.write(source).close();
  return root;
}
