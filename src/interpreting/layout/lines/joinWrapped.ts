import { greatest } from "../../extremes.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { joinLabels } from "../rows/labelOf.ts";
import { joinParts } from "../rows/labelParts.ts";
import { isNoteReference, isYearText } from "../../words/figureText.ts";
import { isBand } from "../../words/isBand.ts";
import { isPerShareUnit } from "../../words/moneyWords.ts";
import { lacksYear } from "../../words/lacksYear.ts";
import { statementTitle } from "../../words/statementTitle.ts";
import type { LaidFigure, LaidRow } from "../rows/rowsOf.ts";
import { isWords, standsForFigure, type LaidCell } from "./LaidLine.ts";
import * as layoutWords from "../layoutWords.ts";

/**
 * Joins labels that take several lines: a line without figures goes to the row below it or above it where the words say
 * that they go on, or where it is as wide as labels are. Everything else without figures is a heading.
 */
export function joinWrapped(rows: readonly LaidRow[]): readonly LaidRow[] {
  const widest = widestLabel(rows);
  const cut = rows.filter((row) => !hasFigures(row) && isHan(row) && isFull(row, widest));
  const widths = { widest, longest: longestLabel(rows), isNarrow: cut.length > 2 };
  const joined: LaidRow[] = [];
  for (const [index, row] of rows.entries()) {
    const before = joined[joined.length - 1];
    const next = rows[index + 1];
    const apart = before === undefined || headsSplit(before, row, next) || beginsNext(before, row, next);
    if (!apart && (goesOn(before, row, widths) || isHung(before, row, next, widths.longest)))
      joined[joined.length - 1] = merged(before, row);
    else joined.push(row);
  }
  return joined;
}

/** "Of which attributable to" over owners and non-controlling interests is a heading of both, whatever it ends with. */
const headsSplit = (first: LaidRow, second: LaidRow, third: LaidRow | undefined): boolean =>
  !hasFigures(first) &&
  !/^total\b/iu.test(first.label) &&
  /\battribut(?:able|ed) to$/iu.test(first.label) &&
  hasFigures(second) &&
  /^[-–—\s]*(?:non-?controlling|minorit)/iu.test(third?.label ?? "");

/**
 * Words under a row's figures that begin the next row, whose figures stand on the last line of its label: an item of a
 * list ("b) Other" over "income"), or what cannot end there ("thereof attributable to shareholders of the" over "parent").
 */
const beginsNext = (first: LaidRow, second: LaidRow, third: LaidRow | undefined): boolean =>
  hasFigures(first) &&
  !hasFigures(second) &&
  third !== undefined &&
  /^\p{Ll}/u.test(third.label) &&
  (isItem.test(second.label) || (endsOpen(second.label) && hasFigures(third)));

const isItem = /^(?:[a-z]|[ivx]{1,4})[.)] /u;

/** An item of a list, under the heading of the list: "(a) Borrowings", "b) Other income", "(ii) Others", "2. Expenses". */
const isListed = /^(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) ?|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] )\p{L}/iu;

const hasFigures = ({ figures }: LaidRow): boolean => figures.some((figure) => figure !== null);

/** The right edge of the longest label that has figures beside it. */
const longestLabel = (rows: readonly LaidRow[]): number =>
  greatest(
    rows.filter((row) => row.labelled && hasFigures(row)).map(({ right }) => right),
    0,
  );

/** The right edge that labels of rows do not go beyond, in points; Infinity where it does not tell. */
function widestLabel(rows: readonly LaidRow[]): number {
  const rights = rows
    .filter(({ label, line }) => label !== "" && line.line.measure === "points")
    .map(({ right }) => right);
  return rights.length < 4 ? Infinity : greatest(rights);
}

interface Widths {
  readonly widest: number;
  readonly longest: number;
  /** True where three Chinese lines end where labels do: these are cut there. */
  readonly isNarrow: boolean;
}

const isHan = ({ label }: LaidRow): boolean => /\p{Script=Han}/u.test(label);

/** True for a row whose last line has no room for one more of its letters. */
function isFull({ line: { cells } }: LaidRow, widest: number): boolean {
  const [words] = cells.filter(isWords);
  if (words === undefined || widest === Infinity) return false;
  const { left, right } = words.cell;
  return right + (right - left) / words.text.length > widest;
}

function goesOn(first: LaidRow, second: LaidRow, { widest, longest, isNarrow }: Widths): boolean {
  if (first.labelled && !second.labelled) return isTooWide(first, second, longest);
  if (!first.labelled || !second.labelled) return false;
  // "cents | cents" over the amounts for each share below it.
  if (isPerShareUnit(second.label)) return false;
  if (second.line.line.heading !== undefined || statementTitle(first.label) !== undefined) return false;
  if (!hasFigures(first)) return isCutAtEdge(first, second, widest, isNarrow) || wrapsInto(first, second, widest);
  // The figures stand on the first line of the label, the rest of its words under it.
  return !hasFigures(second) && second.note === undefined && isTail(first, second);
}

/** A line without figures that the next one goes on with. */
function wrapsInto(first: LaidRow, second: LaidRow, widest: number): boolean {
  const [a, b] = [first.label, second.label];
  if (/;$/u.test(a) && /^[\d\p{Ll}]/u.test(b) && first.note === undefined) return true;
  if (sharesOpen.test(a) && /^(?:none\b|[\d\p{Ll}])/iu.test(b)) return true;
  // The rows that a result comes from, each in brackets: "… (11)-" over "(12)".
  if (/\)[-+–]$/u.test(a) && /^\(/u.test(b)) return true;
  if (isListed.test(b)) return endsOpen(a) || unclosed(a);
  if (/[:;:。]$/u.test(a) || /^[–—•·‧-]/u.test(b) || first.note !== undefined) return false;
  if (isBand(a) && !/^[\p{Ll}(]/u.test(b)) return false;
  if (/^items\b.*\breclassif/iu.test(a) && hasFigures(second) && !/^\p{Ll}/u.test(b)) return false;
  if (/(?:['’]000|\b(?:thousands?|millions?)|[千百萬万]元)\)?$/iu.test(a)) return false;
  if (first.bold && !second.bold && !/^\p{Ll}/u.test(b)) return false;
  if (isTable(first) && !/^\p{Ll}/u.test(b)) return endsOpen(a);
  if (/^\p{Ll}/u.test(b) && !/^(?:of which|including|in hand)\b/u.test(b)) return true;
  if (/^(?:of which|including)\b/u.test(b)) return endsOpen(a);
  if (endsOpen(a) || /^[之的及與]\p{Script=Han}|^[之的][(（]/u.test(b)) return true;
  const opensBracket = unclosed(a);
  if (opensBracket) return true;
  const full =
    widest !== Infinity &&
    first.right > widest - 0.12 * (widest - Math.min(first.left, second.left)) &&
    first.right - first.left > 120;
  if (/^\(\p{Ll}/u.test(b) && (second.left > first.left + 3 || isInCharacters(first))) return true;
  if (/^\(\p{Ll}[^()]*\),/u.test(b)) return true;
  if (/^[((]/u.test(b) && !isAllBracketHead(b)) return full || second.left > first.left + 3;
  if (/^(?:19|20)\d{2}/u.test(b)) return full || endsOpen(a);
  if (isListOfTotal.test(a) || (hasFigures(second) && /\bparent$/iu.test(a) && /^company$/iu.test(b))) return true;
  if (/^(?:AND|OR|OF|FROM|BEFORE|AFTER) \p{Lu}{2}/u.test(b) && hasFigures(second)) return true;
  if (endsInMonth.test(a) && (hasFigures(second) ? dayAndYear : dayAndMore).test(b)) return true;
  if (isCutShort(first, second, widest)) return true;
  if (!/\p{Script=Han}/u.test(a) || isHeadingLike(a)) return false;
  const size = first.line.line.size ?? 9;
  return first.right > widest - size && (second.left > first.left + 3 || isCutInCharacters(first, second, widest));
}

/** A Chinese line that is cut where labels end, as others are, or behind a comma, and goes on in the next. */
const isCutAtEdge = (first: LaidRow, second: LaidRow, widest: number, isNarrow: boolean): boolean =>
  isHan(first) &&
  first.note === undefined &&
  /^[\p{Script=Han}(（]/u.test(second.label) &&
  isFull(first, widest) &&
  (!isHeadingLike(first.label) || /^[總总合淨净]/u.test(second.label)) &&
  (isNarrow || /[,，]\p{Script=Han}/u.test(first.label));

/** Chinese breaks between any two characters: a line with no room for one more, over the short rest of it and its figures. */
function isCutInCharacters(first: LaidRow, second: LaidRow, widest: number): boolean {
  const width = first.right - first.left;
  const letter = width / Math.max(1, first.label.length);
  return (
    hasFigures(second) &&
    /^[\p{Script=Han})]/u.test(second.label) &&
    first.label.length >= 8 &&
    second.left > first.left - 2 &&
    first.right + letter > widest &&
    second.right - second.left < 0.6 * width
  );
}

/**
 * A label wider than any beside figures: its figures stand on the next line, which has no label. (A subtotal
 * without a label has a row to add up above it.)
 */
function isTooWide(first: LaidRow, second: LaidRow, longest: number): boolean {
  if (hasFigures(first) || !hasFigures(second) || second.line.line.measure === "columns") return false;
  // What begins where labels end is in a column of its own: the other language's words of the row above, set lower.
  if (longest > 0 && first.left >= longest) return false;
  // A number under the beginning of a sentence is that of the item below, or of a page.
  if (first.label.length > LONGEST && second.line.cells.some(({ cell }) => cell.left <= first.left)) return false;
  return !/[::]$/u.test(first.label) && first.right >= longest && statementTitle(first.label) === undefined;
}

/** So many letters a label has at most that takes one line. */
const LONGEST = 90;

/**
 * Text in columns made by spaces: a line that the next word had no room on, and that word set in below it, with the
 * figures. Where the row after stands as far in, the line heads a list.
 */
function isHung(first: LaidRow, second: LaidRow, next: LaidRow | undefined, longest: number): boolean {
  if (!isInCharacters(first) || !first.labelled || hasFigures(first) || !second.labelled || !hasFigures(second))
    return false;
  const [word = ""] = second.label.split(" ", 1);
  return (
    !/[:;：]$/u.test(first.label) &&
    second.left > first.left &&
    second.left <= first.left + 6 &&
    (next === undefined || next.left < second.left || !next.labelled) &&
    first.right + 1 + word.length >= longest - 2
  );
}

/**
 * A line that the next word had no room on, where none of its words is one that headings end with: what begins with a
 * capital ("… shareholders of Acme" / "Group") goes on with it.
 */
function isCutShort(first: LaidRow, second: LaidRow, widest: number): boolean {
  const [a, b] = [first.label, second.label];
  // Chinese has no spaces between words: there is always room for one more.
  if (/^\p{Script=Han}/u.test(b)) return false;
  if (widest === Infinity || !hasFigures(second) || second.left < first.left - 2 || headingEnd.test(a)) return false;
  const letter = (first.right - first.left) / Math.max(1, a.length);
  const [word = ""] = b.split(" ", 1);
  return first.right - first.left > 120 && first.right + letter * (word.length + 1) > widest + letter;
}

const headingEnd =
  /(?:\b(?:assets|liabilities|equity|reserves|funds|expenses?|income|revenues?|costs?|activities|operations|loss|profit|year|period|share|unit|following|items|unitholders|shareholders|owners|parent|company)|\p{Script=Han})$/iu;

const isInCharacters = ({ line }: LaidRow): boolean => line.line.measure === "characters";

const isTable = ({ line }: LaidRow): boolean => line.line.table !== undefined;

const unclosed = (text: string): boolean => (text.match(/[((]/gu)?.length ?? 0) > (text.match(/[))]/gu)?.length ?? 0);

/** "(Loss)/profit for the year": a label of its own that begins with a bracket. */
const isAllBracketHead = (text: string): boolean => /^[((][^))]*[))][ /]?\p{L}/u.test(text);

const isHeadingLike = (text: string): boolean => /(?:資產|負債|權益|活動|業務|项目|項目)$/u.test(text);

/** What a total is of goes on behind a comma, in capitals too: "TOTAL LIABILITIES, ORDINARY SHARES" over "SUBJECT TO …". */
const isListOfTotal = /^total liabilities,/iu;

/** How many shares there are follows on the next line: "… par value; outstanding:" over "none". */
const sharesOpen = /\bpar value\b.*\b(?:outstanding|authori[sz]ed|issued):$/iu;

/** A day of a label is broken behind its month: "… as of May" over "31, 2031, respectively". */
const endsInMonth = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

const dayAndYear = /^\d{1,2}, (?:19|20)\d\d\b/u;
const dayAndMore = /^\d{1,2}, (?:19|20)\d\d\b./u;

/** Words after which a label cannot end. */
function endsOpen(text: string): boolean {
  return (
    /(?:\b(?:of|and|or|to|the|in|on|for|from|by|with|at|as|under|through|upon|between|than|that|which|its|their|a|an|not|less|plus|per|other|net|before|after)|[,/&、]|[\p{L}]-|之|的|及|與|和|或|於|由)$/iu.test(
      text,
    ) && !/\bother$|[-–,] ?net$/iu.test(text)
  );
}

/** What goes on behind the figures: lower case, a closing bracket, or Chinese that is set in. */
function isTail(first: LaidRow, second: LaidRow): boolean {
  const text = second.label;
  if (unclosed(first.label) && /[))]/u.test(text)) return true;
  if (isItem.test(text)) return false;
  if (/^\p{Ll}/u.test(text) && !/^(?:of which|including|(?:profit )?attributable)\b/u.test(inEnglish(text)))
    return true;
  if (isYearText(text) && lacksYear(first.label)) return true;
  return endsOpen(first.label) && second.left > first.left;
}

function merged(first: LaidRow, second: LaidRow): LaidRow {
  const words = joinLabels(
    { label: first.label, ...(first.otherLabel !== undefined && { other: first.otherLabel }) },
    { label: second.label, ...(second.otherLabel !== undefined && { other: second.otherLabel }) },
  );
  const note = first.note ?? second.note;
  const parts = joinParts(first.parts, second.parts);
  const { sides: _sides, parts: _parts, ...figured } = hasFigures(first) ? first : second;
  const figures = isInterwoven(first, second) ? figured.figures.map(doubtful) : figured.figures;
  return {
    ...figured,
    figures,
    label: parts?.map(({ text }) => text).join(" ") ?? words.label,
    ...(parts !== undefined && { parts }),
    ...(words.other !== undefined && { otherLabel: words.other }),
    left: first.left,
    right: Math.max(first.right, second.right),
    bold: first.bold && second.bold,
    ...(note !== undefined && { note }),
    place: first.place,
  };
}

/**
 * Lines of a text that is set in letters, the upper of which has labels of two columns and the lower goes on with the first of
 * them: words of the second stand among those of the first then.
 */
function isInterwoven(first: LaidRow, second: LaidRow): boolean {
  const [upper, lower] = [first, second].map(labelCells);
  const [last, ...others] = upper?.reverse() ?? [];
  const [next] = lower ?? [];
  return isInCharacters(first) && others.length > 0 && next !== undefined && next.left < (last?.left ?? 0) - 2;
}

/** Words that stand apart on a line, but for references to notes, and the same once more in Chinese. */
function labelCells({ line: { cells } }: LaidRow): LaidCell["cell"][] {
  const end = cells.findIndex(standsForFigure);
  const words = cells
    .slice(0, end < 0 ? undefined : end)
    .filter((cell) => isWords(cell) && !isNoteReference(cell.text));
  const english = words.filter(({ text }) => !/\p{Script=Han}/u.test(text));
  return (english.length === 0 ? words : english).map(({ cell }) => cell);
}

const doubtful = (figure: LaidFigure | null): LaidFigure | null =>
  figure === null || figure.doubt !== undefined ? figure : { ...figure, doubt: layoutWords.labelsInterwoven };
