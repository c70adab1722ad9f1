import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const besideTheProject = fileURLToPath(new URL("../../../shared/announcement.txt", import.meta.url));

/** The announcement's text where it is beside the project, as read off the PDF. */
export function announcementText(): string | undefined {
  return existsSync(besideTheProject) ? readFileSync(besideTheProject, "utf8") : undefined;
}

/** Rows damaged in the text so that a number is not itself; the data's repairs say the same. */
const damage: readonly (readonly [string, string])[] = [
  ["Cost additions on business combination 3\t27,385", "Cost additions on business combination\t327,385"],
];

const figure = /^\(?\d[\d,]*(?:\.\d+)?%?\)?$/;
const yearWithFootnote = /^20\d\d\d?$/;

/**
 * Every figure that the text's tables print, in their order, nil marks left out. A table is lines with tabs; of its
 * columns the labels, and the one headed "Note", hold no figures. Headings' years and the garbled copy of the
 * five-year summary's rows, which sets units and years between its figures, are none either.
 */
export function tableNumbers(text: string): string[] {
  const numbers: string[] = [];
  let noteColumn: number | undefined;
  for (const line of damage
    .reduce((repaired, [printed, meant]) => repaired.replace(printed, meant), text)
    .split("\n")) {
    const cells = line.split("\t").map((cell) => cell.trim());
    if (cells.length < 2) {
      noteColumn = undefined;
      continue;
    }
    if (cells.includes("Note")) noteColumn = cells.indexOf("Note");
    const garbled = cells.some((cell) => cell.includes("RMB") && /\d,\d{3}/.test(cell));
    if (garbled) continue;
    const fiveYearRow = figure.test(cells[0] ?? "");
    cells.forEach((cell, index) => {
      if ((index === 0 && !fiveYearRow) || index === noteColumn) return;
      numbers.push(...figuresOf(cell));
    });
  }
  return numbers;
}

/** "2.2%-21.6%" and "22,244 16,296" are two figures, "3-5 years" too; a cell of words is none. */
function figuresOf(cell: string): string[] {
  const parts = cell.replace(/\s*years$/, "").split(/\s+|(?<=[\d%])-(?=\d)/);
  return parts.every((part) => figure.test(part) && !yearWithFootnote.test(part)) ? parts : [];
}
