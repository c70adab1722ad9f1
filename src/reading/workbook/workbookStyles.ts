import { localName } from "../xml/localName.ts";
import { parseXml } from "../xml/parseXml.ts";
import { shiftOf } from "./shiftOf.ts";

/** What of a cell's style the reading uses. */
export interface CellLook {
  readonly bold: boolean;
  /** Levels. */
  readonly indent: number;
  /** How many digits the shown figure is shifted by: 2 for a percentage, −3 for each comma behind the digits. */
  readonly shift: number;
  readonly percent: boolean;
  /** Where the format shows what is positive as negative, and the other way round. */
  readonly turned?: true;
}

export const plainLook: CellLook = { bold: false, indent: 0, shift: 0, percent: false };

/** The looks of a workbook's cell styles, by index. */
export function workbookStyles(xml: string | undefined, name: string): readonly CellLook[] {
  if (xml === undefined) return [];
  const formats = new Map(builtInPercents);
  const fonts: { bold: boolean }[] = [];
  const looks: { format: string; font: string; indent: number }[] = [];
  const within: string[] = [];
  parseXml(xml, name, {
    open: (tag, attributes) => {
      const local = localName(tag);
      const parent = within[within.length - 1];
      within.push(local);
      const last = looks[looks.length - 1];
      if (local === "numFmt") formats.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
      else if (local === "font" && parent === "fonts") fonts.push({ bold: false });
      else if (local === "b" && parent === "font") setBold(fonts, attributes["val"]);
      else if (local === "xf" && parent === "cellXfs") {
        looks.push({ format: attributes["numFmtId"] ?? "", font: attributes["fontId"] ?? "", indent: 0 });
      } else if (local === "alignment" && within.includes("cellXfs") && last !== undefined) {
        last.indent = Number(attributes["indent"] ?? 0);
      }
    },
    close: () => within.pop(),
  });
  return looks.map(({ format, font, indent }) => ({
    bold: fonts[Number(font)]?.bold ?? false,
    indent,
    ...shiftOf(formats.get(format) ?? ""),
  }));
}

const builtInPercents: readonly (readonly [string, string])[] = [
  ["9", "0%"],
  ["10", "0.00%"],
];

function setBold(fonts: readonly { bold: boolean }[], value: string | undefined): void {
  const font = fonts[fonts.length - 1];
  if (font !== undefined) font.bold = value !== "0" && value !== "false";
}
