import { cellAddress, columnLetters } from "../formula/addresses.ts";
import { paperOf, type Paper } from "../plan/paper/paper.ts";
import type { AreaPlan, SheetPlan, WorkbookPlan } from "../plan/plan.ts";
import { likelyText } from "../plan/paper/rowHeights.ts";
import { lookOf } from "../plan/styles.ts";
import type { CalculatedValues } from "./calculatedValues.ts";
import { addCharts } from "./charts/addCharts.ts";
import { noteAnchors } from "./noteAnchors.ts";
import { PackageParts } from "./PackageParts.ts";
import { areaReference, sheetReference } from "./references.ts";
import { attributes, escapeText } from "./xml.ts";

/**
 * Adds to a written .xlsx what the library does not write: comments of names, titles that repeat on every printed
 * page under any sheet name, jumps within the workbook from any kind of cell, notes as large as their text, and charts.
 */
export function finishPackage(bytes: Uint8Array, plan: WorkbookPlan, calculated: CalculatedValues): Uint8Array {
  const parts = new PackageParts(bytes);
  parts.insert("xl/workbook.xml", /<calcPr\b/, definedNames(plan));
  parts.edit("xl/styles.xml", withDefaultFont);
  plan.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    // Rows that are not told are as high as pages count them, whatever font stands in.
    parts.edit(part, (xml) => xml.replace("<sheetFormatPr ", '<sheetFormatPr customHeight="1" '));
    const links = jumps(plan, sheet);
    if (links !== "") addHyperlinks(parts, part, links);
    if (sheet.cells.some((cell) => cell.note !== undefined)) {
      parts.edit(`xl/drawings/vmlDrawing${index + 1}.vml`, (xml) => noteAnchors(xml, sheet));
    }
  });
  addCharts(parts, plan, calculated);
  return parts.bytes();
}

/** Widths are counted in digits of the default font, the first of all, and rows that are not told are as high as it is. */
const withDefaultFont = (xml: string): string => {
  const { fontName, fontSize } = lookOf("label");
  return xml.replace(
    /(<fonts\b[^>]*>)<font>.*?<\/font>/,
    `$1<font><sz val="${fontSize}"/><name val="${fontName}"/></font>`,
  );
};

/** What stands on every page: the frozen columns, then the rows of heads. */
function printTitles(plan: WorkbookPlan, { id, freeze: { columns } }: SheetPlan, { titleRows }: Paper): string {
  const of = (lines: string): string => `${sheetReference(plan, id)}!${lines}`;
  return [
    ...(columns > 0 ? [of(`$A:$${columnLetters(columns - 1)}`)] : []),
    ...(titleRows === undefined ? [] : [of(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`)]),
  ].join(",");
}

/** What the file format keeps of a sheet as names: what is printed, the lines on every page, the list that is filtered. */
function sheetNames(
  plan: WorkbookPlan,
  sheet: SheetPlan,
): readonly (readonly [key: string, refersTo: string, hidden: boolean])[] {
  const paper = paperOf(sheet, likelyText);
  const titles = printTitles(plan, sheet, paper);
  const area = (of: Omit<AreaPlan, "sheet">): string => areaReference(plan, { ...of, sheet: sheet.id });
  return [
    ...(sheet.filter === undefined ? [] : [["_xlnm._FilterDatabase", area(sheet.filter), true] as const]),
    ["_xlnm.Print_Area", paper.areas.map(area).join(","), false],
    ...(titles === "" ? [] : [["_xlnm.Print_Titles", titles, false] as const]),
  ];
}

/** In alphabetical order, as Excel itself writes them. */
function definedNames(plan: WorkbookPlan): string {
  const named = plan.names.map((name) => ({
    key: name.name,
    xml: `<definedName ${attributes({ name: name.name, comment: name.comment.slice(0, 255) })}>${escapeText(
      areaReference(plan, name.area),
    )}</definedName>`,
  }));
  const ofSheets = plan.sheets.flatMap((sheet, index) =>
    sheetNames(plan, sheet).map(([key, refersTo, hidden]) => {
      const name = attributes({ name: key, localSheetId: index, ...(hidden && { hidden: 1 }) });
      return { key, xml: `<definedName ${name}>${escapeText(refersTo)}</definedName>` };
    }),
  );
  const all = [...ofSheets, ...named].sort((a, b) => compare(a.key.toUpperCase(), b.key.toUpperCase()));
  return all.length === 0 ? "" : `<definedNames>${all.map((name) => name.xml).join("")}</definedNames>`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function jumps(plan: WorkbookPlan, sheet: SheetPlan): string {
  return sheet.cells
    .map(({ row, column, link }) =>
      link === undefined || "url" in link
        ? ""
        : `<hyperlink ${attributes({
            ref: cellAddress({ row, column }),
            location: `${sheetReference(plan, link.sheet)}!${link.address}`,
          })}/>`,
    )
    .join("");
}

function addHyperlinks(parts: PackageParts, part: string, links: string): void {
  if (parts.text(part).includes("</hyperlinks>")) parts.insert(part, /<\/hyperlinks>/, links);
  else parts.insert(part, /<printOptions\b|<pageMargins\b/, `<hyperlinks>${links}</hyperlinks>`);
}
