/** What stands in the cells of an .xlsx file that a spreadsheet has saved: values alone, which takes a tenth of reading it all. */
import { strFromU8, unzipSync } from "fflate";

/** An error as a cell shows it, "#N/A". */
export interface CellError {
  readonly error: string;
}

export type SavedValue = number | string | boolean | CellError;

/** By sheet name, then by address ("B7"): every cell that holds something; a formula that gives an empty text holds "". */
export type SavedValues = ReadonlyMap<string, ReadonlyMap<string, SavedValue>>;

const RELATIONS = "xl/_rels/workbook.xml.rels";

/** @throws Error for a cell of a type that is not known here, and for a file that lacks a part that it names. */
export function cellValues(xlsx: Uint8Array): SavedValues {
  const parts = unzipSync(xlsx, {
    filter: ({ name }) => /^xl\/(_rels|worksheets)\/[^/]+$|^xl\/[^/]+\.xml$/.test(name),
  });
  const part = (name: string): string => {
    const bytes = parts[name];
    if (bytes === undefined) throw new Error(`the file has no ${name}, found ${Object.keys(parts).join(", ")}`);
    return strFromU8(bytes);
  };
  const strings = "xl/sharedStrings.xml" in parts ? sharedStrings(part("xl/sharedStrings.xml")) : [];
  const targets = new Map(
    elements(part(RELATIONS), "Relationship").map(({ attributes }) => [
      attribute(attributes, "Id"),
      attribute(attributes, "Target"),
    ]),
  );
  return new Map(
    elements(part("xl/workbook.xml"), "sheet").map(({ attributes }) => [
      unescaped(attribute(attributes, "name")),
      sheetValues(part(`xl/${targets.get(attribute(attributes, "r:id"))}`), strings),
    ]),
  );
}

function sheetValues(xml: string, strings: readonly string[]): ReadonlyMap<string, SavedValue> {
  const values = new Map<string, SavedValue>();
  for (const { attributes, content } of elements(xml, "c")) {
    const value = valueOf(content, /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n", strings);
    if (value !== undefined) values.set(attribute(attributes, "r"), value);
  }
  return values;
}

function valueOf(content: string, type: string, strings: readonly string[]): SavedValue | undefined {
  const [, text] = /<v>([^<]*)<\/v>/.exec(content) ?? [];
  if (text === undefined && type !== "inlineStr") return content.includes("<f") ? "" : undefined;
  switch (type) {
    case "n":
      return text === "" ? "" : Number(text);
    case "s":
      return strings[Number(text)] ?? "";
    case "str":
      return unescaped(text ?? "");
    case "inlineStr":
      return texts(content);
    case "b":
      return text === "1";
    case "e":
      return { error: text ?? "" };
    default:
      throw new Error(`a cell is of type "${type}", expected n, s, str, inlineStr, b or e: ${content}`);
  }
}

const sharedStrings = (xml: string): readonly string[] =>
  elements(xml, "si").map(({ content }) => texts(content.replaceAll(/<rPh\b[^]*?<\/rPh>/g, "")));

const texts = (xml: string): string =>
  elements(xml, "t")
    .map(({ content }) => unescaped(content))
    .join("");

interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** Elements that hold none of their own name. */
const elements = (xml: string, name: string): readonly Element[] =>
  [...xml.matchAll(new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([^]*?)</${name}>)`, "g"))].map(
    ([, attributes = "", content = ""]) => ({ attributes, content }),
  );

function attribute(attributes: string, name: string): string {
  const [, value] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes) ?? [];
  if (value === undefined) throw new Error(`an element has no attribute ${name}, found${attributes}`);
  return value;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (found, hex?: string, decimal?: string, name = "") =>
        hex === undefined && decimal === undefined
          ? (ENTITIES[String(name)] ?? found)
          : String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : text;
