import { SaxesParser } from "saxes";
import { RefusedFileError } from "../RefusedFileError.ts";
import * as readingWords from "../readingWords.ts";

/** What is told of an XML document while it is parsed. Names hold their prefix, as they are written. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Parses XML strictly. Entities that a document defines itself are never unfolded.
 *
 * @throws RefusedFileError damaged where it is not well-formed, bomb where it defines entities
 */
export function parseXml(source: string, name: string, events: XmlEvents): void {
  const parser = new SaxesParser();
  for (const [entity, character] of Object.entries(htmlEntities)) parser.ENTITIES[entity] = character;
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw entityBomb(name);
  });
  parser.on("error", (error) => {
    throw notWellFormed(error.message, name);
  });
  parser.on("opentag", (tag) => events.open(tag.name, tag.attributes));
  if (events.close !== undefined) parser.on("closetag", (tag) => events.close?.(tag.name));
  if (events.text !== undefined) {
    parser.on("text", events.text);
    parser.on("cdata", events.text);
  }
  parser.write(source).close();
}

/** Entities of XHTML that filings use; XML itself knows five. */
export const htmlEntities: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  minus: "−",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  hellip: "…",
  pound: "£",
  euro: "€",
  yen: "¥",
  cent: "¢",
  sect: "§",
  copy: "©",
  reg: "®",
  trade: "™",
  dagger: "†",
  Dagger: "‡",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  shy: "\u00ad",
  times: "×",
  deg: "°",
  plusmn: "±",
};

export function entityBomb(name: string): RefusedFileError {
  return new RefusedFileError("bomb", name, readingWords.theDocumentDefinesEntities, readingWords.openTheFiling);
}

export function notWellFormed(found: string, name: string): RefusedFileError {
  return new RefusedFileError("damaged", name, readingWords.notWellFormed(found), readingWords.downloadTheFileAgain);
}
