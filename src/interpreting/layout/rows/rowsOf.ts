import type { Place, ReadCell } from "../../../reading/ReadDocument.ts";
import type { DraftFigure } from "../../DraftTable.ts";
import { edgeAt } from "../lines/edgesOf.ts";
import { isBareCurrency } from "../lines/unitZone.ts";
import { isNoteCell, type Grid } from "../lines/gridOf.ts";
import { holdsConcepts, labelOf, labelSides, type LabelSides, type LabelText } from "./labelOf.ts";
import { isWords, lineText, standsForFigure, type LaidCell, type LaidLine } from "../lines/LaidLine.ts";
import { partsOf, type LabelPart } from "./labelParts.ts";
import { splitGlued } from "../lines/splitGlued.ts";
import { isInCents, isMeasuredOtherwise } from "../../words/figureText.ts";
import { isCurrencySign } from "../../words/moneyWords.ts";
import * as layoutWords from "../layoutWords.ts";

/** A figure as it stands in its line, with the facts that its cell is tagged with. */
export interface LaidFigure extends DraftFigure {
  /** Ids of ReadDocument.facts; absent where there is none. */
  readonly factIds?: readonly string[];
}

/** A row before its table is known: it has no id yet. */
export interface LaidRow {
  readonly label: string;
  /** The same label in the document's other language. */
  readonly otherLabel?: string;
  /** The label in two languages of one script, one left and one right of the figures. */
  readonly sides?: LabelSides;
  /** The columns of words that the label stands in, from left to right, where a page says places. */
  readonly parts?: readonly LabelPart[];
  /** Where the label begins, in the line's measure. */
  readonly left: number;
  readonly right: number;
  readonly bold: boolean;
  readonly note?: string;
  /** Unit words printed with the figures. */
  readonly units: readonly string[];
  /** What its figures are in, as a column of units says it. */
  readonly said?: string;
  readonly figures: readonly (LaidFigure | null)[];
  readonly place: Place;
  readonly line: LaidLine;
  readonly labelled: boolean;
}

/** The rows of a table's body, a line each: labels not joined yet. */
export function rowsOf(body: readonly LaidLine[], grid: Grid): readonly LaidRow[] {
  const hasConcepts = holdsConcepts(body);
  return body.flatMap((line) => splitGlued(line)).map((line) => withGluedFigure(rowOf(line, grid, hasConcepts)));
}

/** A figure that is printed without a gap behind the label goes to the first column that lacks one, and is doubted. */
function withGluedFigure(row: LaidRow): LaidRow {
  const glued = /^(.*?[^\d,.(].*?) ?(\(?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?)$/u.exec(row.label);
  const [, label, printed] = glued ?? [];
  const column = row.figures.findIndex((figure) => figure === null);
  if (label === undefined || printed === undefined || column < 0 || row.figures.every((figure) => figure === null))
    return row;
  const figure: DraftFigure = {
    printed,
    place: row.place,
    doubt: layoutWords.noGap,
  };
  return { ...row, label, figures: row.figures.map((each, index) => (index === column ? figure : each)) };
}

function rowOf(line: LaidLine, grid: Grid, hasConcepts: boolean): LaidRow {
  const notes =
    grid.notes === undefined
      ? []
      : line.cells.filter((cell) => grid.notes !== undefined && isNoteCell(cell, line, grid.notes));
  const rest = line.cells.filter((cell) => !notes.includes(cell));
  const units = rest.filter(({ cell }) => grid.units !== undefined && cell.left === grid.units.left);
  const said = units.map(({ text }) => text).find((text) => grid.units?.tellsUnits === true || !isBareCurrency(text));
  const placed = figuresOf(
    rest.filter((cell) => !units.includes(cell)),
    line,
    grid,
  );
  const label = labelOf(withoutNumerals(withoutRanges(placed.labels)), hasConcepts);
  const sides = labelSides(placed.labels, grid.edges);
  const parts = line.line.measure === "points" && label.other === undefined ? partsOf(placed.labels) : [];
  const [first] = line.cells;
  if (first === undefined) throw new RangeError("A line holds one cell at least.");
  const note = notes
    .map(({ text }) => plainNote(text))
    .filter((text) => text !== "")
    .join(", ");
  const left = placed.labels[0]?.cell.left ?? Infinity;
  return {
    ...labelFields(label),
    ...(sides !== undefined && { sides }),
    ...(parts.length > 0 && { parts }),
    left: left + (line.line.indent ?? 0),
    right: rightOf(placed.labels),
    bold: placed.labels.length > 0 && placed.labels.every(({ cell }) => cell.bold === true),
    ...(note !== "" && { note }),
    units: [...units.map(({ text }) => text).filter((text) => text !== said), ...placed.units],
    ...(said !== undefined && { said }),
    figures: placed.figures,
    place: first.cell.place,
    line,
    labelled: placed.labels.length > 0,
  };
}

/** Labels without the numerals by which a statement refers to its totals, in cells of their own behind them: "III=(I-II)". */
function withoutNumerals(labels: readonly LaidCell[]): readonly LaidCell[] {
  const [first] = labels;
  return labels.filter(
    (cell) => !romanNumeral.test(cell.text) || (cell === first && (cell.cell.left === 0 || labels.length > 1)),
  );
}

/** Labels without the word between the two figures of a range, "34 to 36", in a cell of its own. */
function withoutRanges(labels: readonly LaidCell[]): readonly LaidCell[] {
  return labels.filter((cell, index) => index === 0 || cell.text !== "to");
}

const romanNumeral = /^\(?[IVX]{1,6}\)?(?: ?= ?\(?[IVX]{1,6}(?: ?[-+–] ?[IVX]{1,6})*\)?)?$/u;

/** Where a label ends: in a bilingual statement where it ends in the language that it begins in. */
function rightOf(labels: readonly LaidCell[]): number {
  const isHan = ({ text }: LaidCell): boolean => /\p{Script=Han}/u.test(text);
  const [first] = labels;
  return Math.max(
    0,
    ...labels.filter((cell) => first === undefined || isHan(cell) === isHan(first)).map(({ cell: { right } }) => right),
  );
}

/** "(Note 4)" and "Notes 4" are 4; the brackets of "(a)" stay. */
const plainNote = (text: string): string =>
  text.replace(/^\(?notes? ?|\)$/giu, (part) => (part === ")" && /\(/u.test(text) ? part : ""));

const labelFields = ({ label, other }: LabelText): { readonly label: string; readonly otherLabel?: string } => ({
  label,
  ...(other !== undefined && { otherLabel: other }),
});

interface Placed {
  readonly figures: readonly (LaidFigure | null)[];
  readonly labels: readonly LaidCell[];
  readonly units: readonly string[];
}

function figuresOf(cells: readonly LaidCell[], line: LaidLine, { edges }: Grid): Placed {
  const figures: (LaidFigure | null)[] = edges.map(() => null);
  const labels: LaidCell[] = [];
  const units: string[] = [];
  const firstEdge = edges[0]?.left ?? Infinity;
  const lastEdge = edges[edges.length - 1]?.right ?? Infinity;
  const hasFigure = cells.some(standsForFigure);
  for (const cell of cells) {
    // A sign that stands in a column of its own belongs to the figure behind it.
    if (isCurrencySign(cell.text) && hasFigure && !(cell === cells[0] && isLabel(cell, line))) {
      units.push(cell.text);
      continue;
    }
    const behind = cell.cell.left > lastEdge && isWords(cell) && line.line.measure !== "columns";
    const under = !behind && isUnderColumns(cell, line, firstEdge, hasFigure);
    const at = under ? edgeAt(cell, line, edges) : undefined;
    if (at === undefined) {
      labels.push(cell);
      continue;
    }
    const taken = figures[at.index];
    const figure = draftFigure(cell, at.sure);
    if (cell.figure?.unit !== undefined) units.push(cell.figure.unit);
    figures[at.index] =
      taken === null || taken === undefined
        ? figure
        : {
            ...taken,
            printed: `${taken.printed} ${figure.printed}`,
            doubt: layoutWords.twoTextsStand,
          };
  }
  return { figures, labels, units };
}

/**
 * A currency's letters at the head of a row are its label; with a sign behind them, "S$", where they stand in the first
 * of a table's columns, or far from the figure that they might be before.
 */
function isLabel({ cell, text }: LaidCell, { line, cells }: LaidLine): boolean {
  if (/^[A-Za-z.]+$/u.test(text)) return true;
  if (!/^[A-Z]/u.test(text)) return false;
  if (line.measure === "columns") return cell.left === 0;
  const gap = (cells[1]?.cell.left ?? cell.right) - cell.right;
  return gap > (line.measure === "points" ? 100 : 20);
}

/** Figures stand under columns wherever they are; words and what is left of figures only right of the labels, beside figures. */
function isUnderColumns(cell: LaidCell, { line }: LaidLine, first: number, hasFigure: boolean): boolean {
  if (standsForFigure(cell)) return true;
  if (cell.year && cell.cell.left > 0 && (hasFigure || line.measure === "columns")) return cell.cell.right > first;
  if (line.measure === "columns")
    return (hasFigure || holdsAmounts(cell)) && cell.cell.left >= first && cell.cell.left > 0;
  return hasFigure && cell.cell.left >= first - 3 && (isWords(cell) || isBroken(cell));
}

/** Digits without a word that make no figure, as damage leaves them: "16,9483", "(14,?04)", "[586". */
const isBroken = ({ text, year }: LaidCell): boolean =>
  !year && /\d/u.test(text) && !/\p{L}/u.test(text) && text.length < 20;

/** Amounts without a word, though more than one or between marks, "469.76 / —", are no part of a label; a date may be. */
const holdsAmounts = ({ text }: LaidCell): boolean =>
  text.length < 40 &&
  /\d[.,]\d|\d\)? \?$/u.test(text) &&
  !/\p{L}/u.test(text) &&
  !/^\(?\d{1,2}[./]\d{1,2}[./]\d{2,4}\)?$/u.test(text);

function draftFigure({ cell, text, figure }: LaidCell, sure: boolean): LaidFigure {
  const place = cell.place;
  const printed = figure?.printed ?? text.replaceAll("\n", " ");
  const isSure = sure && cell.unsure !== true;
  const isRed = cell.red === true && figure !== undefined;
  const doubt = placeDoubt(cell, isSure) ?? (isRed ? layoutWords.setInRed : undefined);
  const unit = figure?.unit;
  const behind = unit !== undefined && (isMeasuredOtherwise(unit) || isInCents(unit)) ? unit : undefined;
  return {
    printed,
    place,
    ...(behind !== undefined && { behind }),
    ...(doubt !== undefined && { doubt }),
    ...(cell.factIds !== undefined && { factIds: cell.factIds }),
  };
}

function placeDoubt({ betweenRows }: ReadCell, isSure: boolean): string | undefined {
  if (betweenRows === true) return layoutWords.itStandsBetweenTwoRows;
  return isSure ? undefined : layoutWords.itStandsBetweenTwoColumns;
}

/** True for what is printed as a row and is none: a page's number alone at the foot of a column. */
export function isPageNumberRow({ line, labelled, figures }: LaidRow): boolean {
  const printed = figures.filter((figure) => figure !== null);
  return !labelled && printed.length === 1 && /^\d{1,3}$/u.test(lineText(line)) && line.line.measure === "points";
}
