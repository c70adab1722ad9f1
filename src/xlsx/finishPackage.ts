import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { cellAddress } from "../workbook/addresses.ts";
import type { SheetPlan, WorkbookPlan } from "../workbook/plan.ts";
import { areaReference, sheetReference } from "./references.ts";
import { noteAnchors } from "./noteAnchors.ts";
import { attributes, escapeText } from "./xml.ts";

/** The library wrote a part otherwise than expected, as another version of it might. */
export class UnexpectedPartError extends Error {
  override readonly name = "UnexpectedPartError";
  constructor(
    readonly part: string,
    readonly expected: string,
  ) {
    super(`${part}: expected ${expected}`);
  }
}

/** A date for every part of the package, as the file format has no "none": its earliest. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * Adds to a written .xlsx what the library does not write: comments of names, titles that repeat on every printed
 * page under any sheet name, jumps within the workbook from any kind of cell, and notes as large as their text.
 */
export function finishPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (part: string, change: (xml: string) => string): void => {
    const found = parts[part];
    if (found === undefined) throw new UnexpectedPartError(part, "to be in the package");
    parts[part] = strToU8(change(strFromU8(found)));
  };

  edit("xl/workbook.xml", (xml) => insertBefore("xl/workbook.xml", xml, /<calcPr\b/, definedNames(plan)));
  plan.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const links = jumps(plan, sheet);
    if (links !== "") edit(part, (xml) => withHyperlinks(part, xml, links));
    if (sheet.cells.some((cell) => cell.note !== undefined)) {
      edit(`xl/drawings/vmlDrawing${index + 1}.vml`, (xml) => noteAnchors(xml, sheet));
    }
  });

  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) zippable[name] = [content, { mtime: NO_DATE }];
  return zipSync(zippable, { level: 6 });
}

/** In alphabetical order, as Excel itself writes them. */
function definedNames(plan: WorkbookPlan): string {
  const named = plan.names.map((name) => ({
    key: name.name,
    xml: `<definedName ${attributes({ name: name.name, comment: name.comment.slice(0, 255) })}>${escapeText(
      areaReference(plan, name.area),
    )}</definedName>`,
  }));
  const titles = plan.sheets.flatMap((sheet, index) =>
    sheet.freeze.rows === 0
      ? []
      : [
          {
            key: "_xlnm.Print_Titles",
            xml: `<definedName ${attributes({ name: "_xlnm.Print_Titles", localSheetId: index })}>${escapeText(
              `${sheetReference(plan, sheet.id)}!$1:$${sheet.freeze.rows}`,
            )}</definedName>`,
          },
        ],
  );
  const all = [...titles, ...named].sort((a, b) => compare(a.key.toUpperCase(), b.key.toUpperCase()));
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

function withHyperlinks(part: string, xml: string, links: string): string {
  if (xml.includes("</hyperlinks>")) return xml.replace("</hyperlinks>", () => `${links}</hyperlinks>`);
  return insertBefore(part, xml, /<printOptions\b|<pageMargins\b/, `<hyperlinks>${links}</hyperlinks>`);
}

function insertBefore(part: string, xml: string, place: RegExp, insertion: string): string {
  const at = xml.search(place);
  if (at < 0) throw new UnexpectedPartError(part, `an element ${place.source}`);
  return xml.slice(0, at) + insertion + xml.slice(at);
}
