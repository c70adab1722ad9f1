import { least } from "../../extremes.ts";
import { isRange, isWords, lineText, standsForFigure, type LaidCell, type LaidLine } from "./LaidLine.ts";
import { isStrangeAmount } from "../../words/figureText.ts";
import { isRelativeHead } from "../../words/isRelativeHead.ts";
import { isPerShareUnit, isUnitHead, unitWithin } from "../../words/moneyWords.ts";
import { isPeriodHead, periodWords } from "../../words/periodWords.ts";

/** True for a row of figures: it ends with one, and more than a reference or a number of a list stands in it. */
export function isDataLine({ cells: all, line }: LaidLine): boolean {
  // A bilingual statement may print its Chinese labels right of the figures.
  const end = all.findLastIndex((cell) => !isChineseLabel(cell)) + 1;
  const cells = end > 0 && line.table === undefined ? all.slice(0, end) : all;
  const last = cells[cells.length - 1];
  if (
    last === undefined ||
    (!isRowOfNils(cells) &&
      !cells.some((cell) => cell.figure !== undefined || isRange(cell.text) || isStrangeAmount(cell.text)))
  )
    return false;
  if (line.table !== undefined)
    return cells.slice(1).some(standsForFigure) || (cells.length > 0 && cells.every(standsForFigure));
  if (!standsForFigure(last)) return false;
  return cells.length > 1 || /[,.(%]|\d{3}/u.test(last.text) || last.text.length === 1;
}

/** A label, and the word for nil in each of its columns: "Deferred tax assets | Nil | Nil". */
const isRowOfNils = ([label, ...others]: readonly LaidCell[]): boolean =>
  label !== undefined &&
  isWords(label) &&
  others.length > 1 &&
  others.every(({ text }) => /^(?:nil|無|无)$/iu.test(text));

const isChineseLabel = (cell: LaidCell): boolean => isWords(cell) && /^[^\dA-Za-z]*\p{Script=Han}/u.test(cell.text);

/** The word for notes, in one language or two; of several chapters of notes it may say which: "附注五". */
const noteWord =
  /^(?:notes?|note\(s\)|附註|附注|註|注释|注释号|附注号|附註號|anhang(?:angaben?)?|erläuterung(?:en)?(?: im anhang)?|(?:text)?ziffer|notas?|nota|noot|toelichting(?:en)?|not|noter|注記(?:番号)?)(?: ?(?:notes?|附註|附注)|[一二三四五六七八九十]{1,3}、?)?$/iu;

export const isNoteWord = (text: string): boolean => noteWord.test(text.trim().replace(otherLanguage, ""));

/** The same word before it in another language of its script: "Catatan/ Notes". */
const otherLanguage = /^[\p{Script=Latin}.]{3,12} ?[/\n] ?(?=note)/iu;

/** True for a cell that heads a column by its words: a period, a unit, "Notes", "Change", "(Restated)". */
export function isHeadCell(text: string): boolean {
  const plain = text.replaceAll("\n", " ");
  if (plain.length > 90) return false;
  return (
    isNoteWord(plain) ||
    isPeriodHead(plain) ||
    isRelativeHead(plain) ||
    isUnitHead(plain) ||
    isMixedHead(plain) ||
    changeWord.test(plain)
  );
}

/** A year and a unit, or a length, in one head. */
function isMixedHead(text: string): boolean {
  const words = periodWords(text);
  const long =
    words.months !== undefined && /ended|ending|止|年度|quarter|half|^(?:preceding|corresponding)\b/iu.test(text);
  return (
    (words.year !== undefined || long || words.toDate === true) &&
    text.length < 60 &&
    !/\b(?:the|was|were|of which)\b/u.test(text)
  );
}

const changeWord =
  /^(?:change|changes|variance|increase|decrease|% change|veränd(?:erung(?:en)?|\.)|variations?|variaci[óo]n|variazion[ei]|variação|mutatie|verschil|förändring|變動|变动|增減|变动率|變動率|同比|yoy)\b|^%$|(?:變動|变动|增減)%?$/iu;

/** True for a line that heads columns: a period or a unit over a column, no amount. */
export function isHeadLine(line: LaidLine, labelRight: number): boolean {
  const { cells } = line;
  if (cells.some(({ figure }) => figure !== undefined && !isUnitHead(figure.printed))) return false;
  const over = cells.filter(({ cell }) => cell.left >= labelRight);
  if (over.length === 0) return false;
  const headed = over.filter(({ text }) => isHeadCell(text) || isNameWithUnit(text)).length;
  if (headed === 0 || headed < 0.5 * over.length) return false;
  return over.length === cells.length || lineText(line).length < 200;
}

/** What the one column of a table holds: "Fair value" over what was acquired. */
export const isValueHead = (line: LaidLine): boolean =>
  line.cells.length === 1 &&
  /^(?:(?:fair|recognised) values?(?: recognised)?(?: (?:on|at) (?:the )?(?:date of )?acquisition(?: date)?)?|carrying (?:amounts?|values?)|amounts?|(?:公允|[賬账]面)(?:[價价]值|值|金[額额])|金[額额])$/iu.test(
    lineText(line),
  );

/** What stands in a column and the unit it stands in: "Retail £m", "Share capital $'000". */
const isNameWithUnit = (text: string): boolean => {
  const unit = text.length < 40 ? unitWithin(text) : undefined;
  return unit !== undefined && unit !== text && text.endsWith(unit);
};

/** Where labels end at the least: what begins right of it stands over a column. */
export function labelEnd(measure: LaidLine["line"]["measure"], left: number, width: number): number {
  if (measure === "columns") return left + 1;
  if (measure === "percent") return left + 15;
  if (measure === "characters") return left + 12;
  return left + 0.18 * width;
}

/** True for a line of words, also behind their number in a list: "1 | Income" under "Sr. No. | Particulars". */
export function isWordsLine({ cells }: LaidLine): boolean {
  const [number, words, ...rest] = cells;
  if (words !== undefined && rest.length === 0 && /^\(?\d{1,2}[.)]?$/u.test(number?.text ?? "")) return isWords(words);
  return cells.length > 0 && cells.every((cell) => isWords(cell) || cell.year);
}

/** Words in two columns of labels, one for each language, that stand over no figure: "Current assets | 流動資產". */
export function isHeadingOfRows(line: LaidLine | undefined, data: LaidLine): boolean {
  if (line === undefined || line.line.head === true || line.cells.length < 2) return false;
  const figures = least(data.cells.filter(standsForFigure).map(({ cell }) => cell.left));
  return (
    line.cells[0]?.cell.left === 0 &&
    line.cells.every((cell) => isWords(cell) && !isHeadCell(cell.text) && cell.cell.right <= figures) &&
    line.cells.every(({ cell }) => data.cells.some((label) => isWords(label) && label.cell.left === cell.left))
  );
}

/** Units of a few rows below, "Pence" over per-share rows say, stand over the columns within a table and begin none. */
export const isUnitOfRows = ({ cells }: LaidLine): boolean => cells.every(({ text }) => isPerShareUnit(text));

/** What stands over the labels alone, in the middle of heads of several lines. */
export const isCorner = (line: LaidLine | undefined): boolean =>
  line?.cells.length === 1 && /^(?:particulars|descriptions?|items?|sr\.? ?no\.?|项目|項目)$/iu.test(lineText(line));
