import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/**
 * What an .xlsx file shows and holds, as texts by where they are: "Goodwill!B12 formula", "name Compass_Headroom". Styles
 * are spelt out, so that two files whose style tables are ordered otherwise compare alike.
 */
export type WorkbookContents = ReadonlyMap<string, string>;

type Xml = Readonly<Record<string, unknown>>;

const listed = new Set([
  "sheet",
  "si",
  "r",
  "row",
  "c",
  "xf",
  "font",
  "fill",
  "border",
  "numFmt",
  "dxf",
  "col",
  "conditionalFormatting",
  "cfRule",
  "dataValidation",
  "hyperlink",
  "definedName",
  "comment",
  "Relationship",
  "t",
  "formula",
  "pane",
]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => listed.has(name),
});

/** @throws WorkbookPartError where the file is no workbook of one part a sheet. */
export function workbookContents(bytes: Uint8Array): WorkbookContents {
  const parts = unzipSync(bytes);
  const part = (name: string): Xml => {
    const found = parts[name];
    if (found === undefined) throw new WorkbookPartError(name);
    return parser.parse(strFromU8(found)) as Xml;
  };
  const contents = new Map<string, string>();
  const workbook = inside(part("xl/workbook.xml"), "workbook");
  const targets = relations(part("xl/_rels/workbook.xml.rels"));
  const styles = stylesOf(inside(part("xl/styles.xml"), "styleSheet"));
  const strings = "xl/sharedStrings.xml" in parts ? sharedStrings(part("xl/sharedStrings.xml")) : [];
  const sheets = all(inside(workbook, "sheets"), "sheet");
  contents.set("sheets", sheets.map((sheet) => text(sheet, "@name")).join(", "));
  for (const name of all(inside(workbook, "definedNames"), "definedName"))
    contents.set(`name ${text(name, "@name")} ${text(name, "@localSheetId")}`.trim(), spelt(name));
  for (const sheet of sheets) {
    const file = `xl/${targets.get(text(sheet, "@r:id"))?.replace(/^\/xl\//, "") ?? ""}`;
    const root = inside(part(file), "worksheet");
    const of = text(sheet, "@name");
    readCells(root, of, strings, styles, contents);
    readSheet(root, of, styles, contents);
    const beside = file.replace("worksheets/", "worksheets/_rels/") + ".rels";
    if (beside in parts) readBeside(parts, relations(part(beside)), part, of, contents);
  }
  return contents;
}

function readCells(
  root: Xml,
  sheet: string,
  strings: readonly string[],
  styles: Styles,
  into: Map<string, string>,
): void {
  for (const row of all(inside(root, "sheetData"), "row")) {
    for (const cell of all(row, "c")) {
      const at = `${sheet}!${text(cell, "@r")}`;
      const kind = text(cell, "@t");
      const held = text(cell, "v");
      const value = kind === "s" ? (strings[Number(held)] ?? "") : held;
      if (value !== "" || "is" in cell)
        into.set(`${at} value`, `${kind === "s" ? "str" : kind} ${value}${spelt(cell["is"] ?? "")}`);
      if ("f" in cell) into.set(`${at} formula`, typeof cell["f"] === "string" ? cell["f"] : spelt(cell["f"]));
      into.set(`${at} format`, styles.cell(Number(text(cell, "@s") || "0")));
    }
  }
}

function readSheet(root: Xml, sheet: string, styles: Styles, into: Map<string, string>): void {
  for (const column of all(inside(root, "cols"), "col"))
    into.set(`${sheet} column ${text(column, "@min")}–${text(column, "@max")}`, text(column, "@width"));
  for (const format of all(root, "conditionalFormatting"))
    for (const rule of all(format, "cfRule"))
      into.set(
        `${sheet}!${text(format, "@sqref")} rule ${spelt(rule["formula"])}`,
        styles.rule(Number(text(rule, "@dxfId"))),
      );
  for (const validation of all(inside(root, "dataValidations"), "dataValidation"))
    into.set(`${sheet}!${text(validation, "@sqref")} validation`, spelt(validation));
  for (const link of all(inside(root, "hyperlinks"), "hyperlink"))
    into.set(`${sheet}!${text(link, "@ref")} link`, spelt(without(link, "@r:id")));
  for (const name of [
    "sheetPr",
    "sheetViews",
    "pageSetup",
    "printOptions",
    "headerFooter",
    "mergeCells",
    "sheetProtection",
  ])
    if (name in root) into.set(`${sheet} ${name}`, spelt(root[name]));
}

/** Notes, and the charts of the sheet's drawing with their places. */
function readBeside(
  parts: Readonly<Record<string, Uint8Array>>,
  targets: ReadonlyMap<string, string>,
  part: (name: string) => Xml,
  sheet: string,
  into: Map<string, string>,
): void {
  for (const target of targets.values()) {
    const file = target.replace(/^\.\.\//, "xl/").replace(/^\/xl\//, "xl/");
    if (/comments\d*\.xml$/.test(file))
      for (const note of all(inside(inside(part(file), "comments"), "commentList"), "comment"))
        into.set(`${sheet}!${text(note, "@ref")} note`, spelt(note["text"]));
    if (!/drawing\d*\.xml$/.test(file)) continue;
    into.set(`${sheet} drawing`, spelt(part(file)));
    const charts = relations(part(file.replace("drawings/", "drawings/_rels/") + ".rels"));
    for (const [id, chart] of charts)
      into.set(`${sheet} chart ${id}`, strFromU8(parts[chart.replace("..", "xl")] ?? new Uint8Array()));
  }
}

interface Styles {
  /** A cell's look, spelt out. */
  cell(index: number): string;
  /** What a conditional format lays over it. */
  rule(index: number): string;
}

function stylesOf(root: Xml): Styles {
  const [fonts, fills, borders] = (["font", "fill", "border"] as const).map((kind) =>
    all(inside(root, `${kind}s`), kind),
  );
  const formats = new Map(
    all(inside(root, "numFmts"), "numFmt").map((format) => [text(format, "@numFmtId"), text(format, "@formatCode")]),
  );
  const cells = all(inside(root, "cellXfs"), "xf").map((xf) =>
    [
      formats.get(text(xf, "@numFmtId")) ?? text(xf, "@numFmtId"),
      spelt(fonts?.[Number(text(xf, "@fontId"))]),
      spelt(fills?.[Number(text(xf, "@fillId"))]),
      spelt(borders?.[Number(text(xf, "@borderId"))]),
      spelt(xf["alignment"]),
      spelt(xf["protection"]),
    ].join(" | "),
  );
  const rules = all(inside(root, "dxfs"), "dxf").map((dxf) => spelt(dxf));
  return { cell: (index) => cells[index] ?? "", rule: (index) => rules[index] ?? "" };
}

const sharedStrings = (part: Xml): string[] =>
  all(inside(part, "sst"), "si").map((item) => (all(item, "r").length > 0 ? spelt(item) : textOf(item["t"])));

const relations = (part: Xml): ReadonlyMap<string, string> =>
  new Map(
    all(inside(part, "Relationships"), "Relationship").map((relation) => [
      text(relation, "@Id"),
      text(relation, "@Target"),
    ]),
  );

const isXml = (value: unknown): value is Xml => typeof value === "object" && value !== null && !Array.isArray(value);
const inside = (xml: Xml, name: string): Xml => (isXml(xml[name]) ? xml[name] : {});
const all = (xml: Xml, name: string): readonly Xml[] => {
  const found = xml[name];
  return Array.isArray(found) ? found.map((each: unknown) => (isXml(each) ? each : { "#text": each })) : [];
};
const text = (xml: Xml, name: string): string => textOf(xml[name]);
const without = (xml: Xml, name: string): Xml =>
  Object.fromEntries(Object.entries(xml).filter(([key]) => key !== name));

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("");
  if (isXml(value)) return textOf(value["#text"]);
  return value === undefined || value === null ? "" : String(value);
}

/** An element and all that is in it, in an order of its own. */
function spelt(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(spelt).join(" ");
  if (!isXml(value)) return String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, held]) => `${name}: ${spelt(held)}`).join(", ")}}`;
}

/** A part that every workbook has. */
export class WorkbookPartError extends Error {
  override readonly name = "WorkbookPartError";
  constructor(readonly part: string) {
    super(`Expected an .xlsx file with the part ${part}, found none.`);
  }
}
