import type { LaidTable } from "../tables/LaidTable.ts";
import * as layoutWords from "../layoutWords.ts";
import { figureText, isMeasureOfTime, isYearText } from "../../words/figureText.ts";
import { isUnitHead } from "../../words/moneyWords.ts";
import { amountsInLabel, isShortAmount } from "./amountsInLabel.ts";
import type { LaidRow } from "./rowsOf.ts";

const known = new WeakMap<LaidTable, boolean>();

/**
 * True for a table of plain text that shows somewhere that its columns are not surely told. What happened to one row may have
 * happened to any other without leaving a trace.
 */
export function columnsUntold(table: LaidTable): boolean {
  const found = known.get(table) ?? isUntold(table);
  known.set(table, found);
  return found;
}

function isUntold({ rows, grid: { heads } }: LaidTable): boolean {
  const [first] = rows;
  const figured = rows.filter(hasFigures);
  if (first === undefined || !isOfText(first)) return false;
  if (figured.some(isRowUntold) || rows.some(({ label }) => isValue(label))) return true;
  return isSetInLetters(first)
    ? heads.every((texts) => texts.length === 0) ||
        heads.some(areNumbers) ||
        isBesideAnother(figured) ||
        figured.every(isAlone)
    : rows.length > 2 * figured.length;
}

/** A text that was set in letters, or that holds a value a line: the file itself marks no columns there. */
const isOfText = (row: LaidRow): boolean => isSetInLetters(row) || (row.line.line.table ?? 0) < 0;

const isSetInLetters = ({ line }: LaidRow): boolean => line.line.measure === "characters";

/** Two texts met in one column, or a figure stands between two or right behind its label, or the label is one of the values. */
const isRowUntold = (row: LaidRow): boolean => isTouching(row) || holdsValues(row);

const isTouching = (row: LaidRow): boolean =>
  isSetInLetters(row) && (withoutGap.test(row.label) || endsWithNil.test(row.label));

/** A nil mark behind the last word of a label: the first column's figure went into it. */
const endsWithNil = /[\p{L})] [–—]$/u;

const holdsValues = ({ label, figures }: LaidRow): boolean =>
  figures.some((figure) => figure?.doubt !== undefined && ofPlace.has(figure.doubt)) ||
  amountsInLabel(label) !== undefined ||
  isUnitHead(label) ||
  isMeasureOfTime(label.replace(/ ?[$£€¥]$/u, ""));

/** A label that is a figure, as where a line was broken before the last of its row, the mark of a footnote, or "£2.6m". */
const isValue = (label: string): boolean =>
  isShortAmount(label) || (/^\(?\d/u.test(label) && figureText(label) !== undefined && !isYearText(label));

/** Words of two columns without a gap: "equivalentsBBB-", "purchase futuresAccounts", "held under租賃". */
const withoutGap = /\p{Ll}{4}\p{Lu}(?:\p{Ll}{2}|\p{Lu})|\p{Ll}{4}\p{Script=Han}/u;

const ofPlace: ReadonlySet<string> = new Set([
  layoutWords.noGap,
  layoutWords.twoTextsStand,
  layoutWords.itStandsBetweenTwoColumns,
]);

/** Numbers that are no years stand over a column where the number of a page does, or the first row of another table. */
const areNumbers = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text) && !/(?:19|20)\d\d/u.test(text));

/** Words behind the figures of a few rows are of what stands beside the table. */
function isBesideAnother(figured: readonly LaidRow[]): boolean {
  const sided = figured.filter(({ sides }) => sides !== undefined).length;
  return sided > 0 && 2 * sided < figured.length;
}

/** A line that holds nothing but a value: its label stood on a line of its own, and so may a value of another column. */
const isAlone = ({ line }: LaidRow): boolean => line.cells.length === 1;

const hasFigures = ({ figures }: LaidRow): boolean => figures.some((figure) => figure !== null);
