import { cellAddress } from "../../formula/addresses.ts";
import type { CellPlan, SheetPlan } from "../../plan/plan.ts";
import { lookOf, lookOfCell, type Border, type Look } from "../../plan/styles.ts";
import { textInput } from "./cellInput.ts";
import { columnsOf, combinedAddresses, rectanglesOf, rowsOf } from "../ranges/rectangles.ts";
import { rangeOf, rangesOf } from "../ranges/rangeOf.ts";
import type { Step } from "../decorating/Decoration.ts";

const basis: Look = lookOf("label");

/** Cells that look alike, their number formats apart. */
interface LookGroup {
  readonly look: Look;
  readonly indent: number;
  readonly aligned: boolean;
  readonly cells: CellPlan[];
}

/** How Excel aligns a cell by itself; undefined where that hangs on what a formula gives, or on how a text is read. */
function naturalAlignment({ content, format = "text" }: CellPlan): Look["horizontal"] | undefined {
  if (content.kind === "text") return textInput(content.text) === content.text ? "left" : undefined;
  if (content.kind === "formula" && format !== "text") return undefined;
  if (content.kind === "logical" || format === "logical") return "center";
  return content.kind === "number" || format !== "text" ? "right" : "left";
}

function groupsOf(cells: readonly CellPlan[]): LookGroup[] {
  const groups = new Map<string, LookGroup>();
  for (const cell of cells) {
    const look = lookOfCell(cell);
    const indent = cell.indent ?? 0;
    const aligned = look.horizontal !== naturalAlignment(cell);
    const lines = Object.keys(look.borders).join();
    const key = `${cell.style}/${indent}/${aligned ? look.horizontal : ""}/${look.wrap ? "wrap" : ""}/${lines}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { look, indent, aligned, cells: [cell] });
    else group.cells.push(cell);
  }
  return [...groups.values()];
}

function setFont(font: Excel.RangeFont, look: Look): void {
  if (look.fontName !== basis.fontName) font.name = look.fontName;
  if (look.fontSize !== basis.fontSize) font.size = look.fontSize;
  if (look.fontColour !== basis.fontColour) font.color = look.fontColour;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
}

function hasOwnFont(look: Look): boolean {
  return (["fontName", "fontSize", "fontColour", "bold", "italic"] as const).some(
    (property) => look[property] !== basis[property],
  );
}

function setBorder(borders: Excel.RangeBorderCollection, edge: Excel.BorderIndex, border: Border | undefined): void {
  if (border === undefined) return;
  const item = borders.getItem(edge);
  item.style = border.line === "double" ? "Double" : "Continuous";
  if (border.line === "hair") item.weight = "Hairline";
  item.color = border.colour;
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", bottom: "Bottom" } as const;

function setLook(format: Excel.RangeFormat, { look, indent, aligned }: LookGroup): void {
  if (hasOwnFont(look)) setFont(format.font, look);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (aligned) format.horizontalAlignment = ALIGNMENTS[look.horizontal];
  if (indent > 0) format.indentLevel = indent;
  if (look.vertical !== basis.vertical) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap) format.wrapText = true;
}

function isPlain({ look, indent, aligned }: LookGroup): boolean {
  return (
    !hasOwnFont(look) &&
    look.fill === undefined &&
    !aligned &&
    indent === 0 &&
    !look.wrap &&
    look.vertical === basis.vertical
  );
}

/** A border lies on the edges of an area: these have to be rows for lines above and below, columns for those beside. */
function setGroup(sheet: Excel.Worksheet, group: LookGroup): void {
  const { top, bottom, left, right } = group.look.borders;
  const hasRows = top !== undefined || bottom !== undefined;
  for (const address of hasRows || !isPlain(group)
    ? combinedAddresses(hasRows ? rowsOf(group.cells) : rectanglesOf(group.cells))
    : []) {
    const { format } = rangesOf(sheet, address);
    setLook(format, group);
    if (!hasRows) continue;
    setBorder(format.borders, Excel.BorderIndex.edgeTop, top);
    setBorder(format.borders, Excel.BorderIndex.edgeBottom, bottom);
  }
  for (const address of left !== undefined || right !== undefined ? combinedAddresses(columnsOf(group.cells)) : []) {
    const { borders } = rangesOf(sheet, address).format;
    setBorder(borders, Excel.BorderIndex.edgeLeft, left);
    setBorder(borders, Excel.BorderIndex.edgeRight, right);
  }
}

function setBasis(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  for (const address of combinedAddresses(rectanglesOf(cells))) {
    const { format } = rangesOf(sheet, address);
    const { font } = format;
    format.verticalAlignment = VERTICAL[basis.vertical];
    font.name = basis.fontName;
    font.size = basis.fontSize;
    font.color = basis.fontColour;
  }
}

/** Fonts, fills, borders and alignment of a sheet's cells: a step for each look, whatever the number of cells. */
export function lookSteps(plan: SheetPlan): readonly Step[] {
  return [
    (sheet) => setBasis(sheet, plan),
    ...groupsOf(plan.cells).map(
      (group): Step =>
        (sheet) =>
          setGroup(sheet, group),
    ),
  ];
}

/**
 * Number formats are a range's, not several ranges': one text per rectangle of a format. A rectangle may reach over
 * texts and blanks, which no number format changes.
 */
export function numberFormatSteps(plan: SheetPlan): readonly Step[] {
  const byFormat = new Map<string, CellPlan[]>();
  const formatAt = new Map<string, string>();
  for (const cell of plan.cells) {
    const { numberFormat } = lookOfCell(cell);
    if (numberFormat === "General") continue;
    formatAt.set(cellAddress(cell), numberFormat);
    byFormat.set(numberFormat, [...(byFormat.get(numberFormat) ?? []), cell]);
  }
  const mayCover = (row: number, column: number): boolean => !formatAt.has(cellAddress({ row, column }));
  return [...byFormat].map(([numberFormat, cells]): Step => (sheet) => {
    // One text for the whole range, which the types do not know: an array would have to be as large as the range.
    const uniform = numberFormat as unknown as string[][];
    for (const area of rectanglesOf(cells, mayCover)) rangeOf(sheet, area).numberFormat = uniform;
  });
}

/** Excel fits a row to its wrapped texts where it is told to: last, when widths and looks are set. */
export function heightSteps({ cells }: SheetPlan): readonly Step[] {
  const rows = [...new Set(cells.filter((cell) => lookOfCell(cell).wrap).map(({ row }) => row))];
  const addresses = combinedAddresses(rectanglesOf(rows.map((row) => ({ row, column: 0 }))));
  return addresses.map(
    (address): Step =>
      (sheet) =>
        rangesOf(sheet, address).format.autofitRows(),
  );
}
