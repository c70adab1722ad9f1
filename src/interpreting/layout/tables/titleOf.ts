import type { Block } from "./Block.ts";
import { lineText, type LaidLine } from "../lines/LaidLine.ts";
import { isUnitLine } from "../../words/moneyWords.ts";
import { tableName } from "./tableName.ts";
import { writtenName } from "./writtenName.ts";
import { bareTitle } from "../../words/bareTitle.ts";
import { titleInEnglish } from "../../words/abroad/titlesAbroad.ts";
import { askedFor, isContinued, statementTitle, type StatementTitle } from "../../words/statementTitle.ts";

/** What stands over a table: its title, what kind of statement that names, its note, and the lines that say its period and unit. */
export interface TableTitle {
  /** The words over it by which its kind is known, and whether it goes on with another. */
  readonly title: string;
  /** What a person would call it; absent where nothing over it names it. */
  readonly name?: string;
  /** The period between its rows that parts it from others of its name. */
  readonly band?: string;
  readonly statement?: StatementTitle;
  readonly continued: boolean;
  readonly note?: string;
  /** The lines from the title to the table, nearest last, and the page's own head: where a period or a unit may stand. */
  readonly context: readonly string[];
}

/** So many lines above a table may hold the title of a statement. */
const REACH = 14;

export function titleOf(block: Block, noteBefore: NoteHeading | undefined): TableTitle {
  const above = block.above.slice(-REACH);
  const texts = above.map(lineText);
  const furniture = block.furniture.map(lineText);
  const own = [...ownTitle(block)];
  const found =
    findStatement([...texts, ...own], texts.length) ??
    shortTitle(block, texts, own) ??
    (block.sheet === undefined ? undefined : sheetTitle(block.sheet, own));
  const inFurniture = found === undefined && block.first ? findStatement(furniture) : undefined;
  const note = noteBefore;
  const heading = block.sheet === undefined ? nearestHeading(above, own) : own[0];
  const statement = found ?? inFurniture;
  const title =
    (statement === undefined ? undefined : (titleInEnglish(statement.title) ?? statement.title)) ??
    heading ??
    note?.title ??
    "";
  const from =
    found === undefined ? Math.max(0, texts.length - 4) : unitsOver(texts, Math.min(found.index, texts.length));
  const name = statement?.title ?? (block.sheet === undefined ? tableName(block) : own[0]) ?? note?.title;
  return {
    title,
    ...(name !== undefined && { name: writtenName(name) }),
    continued:
      isContinued(title) || [...texts.slice(from), ...own].some((text) => text.length < 90 && isContinued(text)),
    context: [...furniture, ...texts.slice(from), ...own],
    ...(statement !== undefined && { statement: statement.statement }),
    ...(note !== undefined && statement === undefined && { note: note.number }),
  };
}

/** Where a unit right above a title begins: page readers may set "(in thousands)" over the title that it stood under. */
function unitsOver(texts: readonly string[], title: number): number {
  for (const above of [3, 2, 1]) {
    const text = texts[title - above] ?? "";
    // The title may begin a line or two above the words that name the statement.
    const between = texts.slice(title - above + 1, title);
    if (isUnitLine(text) && between.every((line) => line.length < 120 && !/[.。;]$/u.test(line))) return title - above;
  }
  return title;
}

/** A heading of a note, "13. Goodwill". */
export interface NoteHeading {
  readonly number: string;
  readonly title: string;
}

/** The last note that a block's lines above open. */
export function noteHeading(lines: readonly LaidLine[]): NoteHeading | undefined {
  for (const line of [...lines].reverse()) {
    const text = lineText(line);
    const match = /^(?:notes? |附註 ?|附注 ?)?(\d{1,2})[.:、)]? {0,2}([\p{L}(（].{1,90})$/iu.exec(text);
    if (match?.[1] === undefined || match[2] === undefined || /[.。;,]$/u.test(text)) continue;
    // "1(a)(i) An income statement (for the group)" is an item of a form.
    if (/^\([a-z]\) ?(?:\([ivx]+\)|An? )/u.test(match[2])) continue;
    const marked =
      line.line.bold === true ||
      line.line.heading !== undefined ||
      line.line.measure === "characters" ||
      (line.line.measure === "columns" && line.cells.length === 1) ||
      (/^\d{1,2}[.、] ?\p{Script=Han}/u.test(text) && text.length < 40) ||
      /^[A-Z\s&,'()-]+$/u.test(match[2]);
    if (
      marked &&
      !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|months?|years?|days?|月|年|日|%|per)\b/iu.test(
        match[2],
      )
    )
      return { number: match[1], title: match[2] };
  }
  return undefined;
}

interface FoundTitle {
  readonly title: string;
  readonly index: number;
  readonly statement: StatementTitle;
}

/**
 * The nearest line, or two or three joined, that names a statement. What stands within the table, from `within` on, may
 * be its first row: a title that is whole above it does not go on there.
 */
function findStatement(texts: readonly string[], within = texts.length): FoundTitle | undefined {
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    for (const count of [3, 2, 1]) {
      const lines = texts.slice(index, index + count);
      if (lines.length < count || lines.some((line) => line.length > 120 && !askedFor.test(line))) continue;
      // Each line has to do with the title: one that alone says nothing of it is a period or a unit.
      if (count > 1 && !lines.every((line, at) => isTitlePart(line, lines[at - 1]))) continue;
      const title = lines.join(" ");
      const statement = statementTitle(title);
      const alone = count > 1 ? statementTitle(lines[0] ?? "") : undefined;
      if (
        statement !== undefined &&
        !(
          alone !== undefined &&
          alone.kind === statement.kind &&
          lines.length > 1 &&
          (!isUpper(lines[1] ?? "") || (index < within && index + count > within))
        )
      )
        return extendedUp(texts, index, { title, index, statement });
    }
  }
  return undefined;
}

/** A title may begin lines above the one that names the statement: "INCOME STATEMENT" / "AND STATEMENT OF". */
function extendedUp(texts: readonly string[], from: number, found: FoundTitle): FoundTitle {
  let best = found;
  for (let index = from - 1; index >= 0 && index >= from - 2; index -= 1) {
    const line = texts[index] ?? "";
    const next = texts[index + 1] ?? "";
    const begins =
      /^(?:(?:unaudited|audited|interim|condensed|consolidated|company|group|parent|statements?|balance|income|profit)\b.*|.*\b(?:and|of))$/iu;
    if (line.length > 90 || !isTitlePart(line, undefined) || !isTitlePart(next, line) || !begins.test(line)) break;
    const title = `${line} ${best.title}`;
    const statement = statementTitle(title);
    if (statement === undefined) break;
    best = { title, index, statement };
  }
  return best;
}

const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

const isTitlePart = (line: string, before: string | undefined): boolean =>
  !/\d{3}|['’]000/u.test(line) &&
  (before === undefined ||
    /^(?:and|of|or|in|&)\b/iu.test(line) ||
    /\b(?:and|of|or|&)$/iu.test(before) ||
    (isUpper(line) && isUpper(before)));

/** The first cell of a table's heads where it holds the title, as in workbooks made from filings. */
function ownTitle({ head, body }: Block): readonly string[] {
  const cells = [...head, ...body.slice(0, 1)].flatMap(({ cells: all }) => all.slice(0, 1));
  return cells
    .filter(
      ({ text, cell, figure }) =>
        cell.left === 0 && figure === undefined && text.length > (/\p{Script=Han}/u.test(text) ? 2 : 3),
    )
    .map(({ text }) => text.replaceAll("\n", " "));
}

/** The line right over a table of a workbook or a data file, or its first cell, where it names a statement in short. */
function shortTitle({ body }: Block, texts: readonly string[], own: readonly string[]): FoundTitle | undefined {
  if (body[0]?.line.measure !== "columns" || body[0].line.table === undefined) return undefined;
  const all = [...texts, ...own];
  const index = all.findLastIndex((text, at) => at >= texts.length - 2 && bareTitle(text) !== undefined);
  const title = all[index];
  const statement = title === undefined ? undefined : bareTitle(title);
  return title === undefined || statement === undefined ? undefined : { title, index, statement };
}

function sheetTitle(sheet: string, own: readonly string[]): FoundTitle | undefined {
  const statement = statementTitle(sheet) ?? bareTitle(sheet);
  return statement === undefined ? undefined : { title: own[0] ?? sheet, index: 0, statement };
}

/** The nearest line above that reads as a heading: short, no sentence. */
function nearestHeading(above: readonly LaidLine[], own: readonly string[]): string | undefined {
  const lines = [...above.slice(-6)].reverse();
  const marked = lines.find((line) => isShort(line) && (line.line.bold === true || line.line.heading !== undefined));
  const found = marked ?? lines.find(isShort);
  return found === undefined ? own.find((text) => text.length < 120) : lineText(found);
}

const isShort = (line: LaidLine): boolean => {
  const text = lineText(line);
  return text.length > 2 && text.length < 110 && !/[.。;]$/u.test(text) && /\p{L}{2}|\p{Script=Han}/u.test(text);
};
