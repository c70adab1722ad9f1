import { recurring } from "../../words/recurring.ts";
import type { DraftCell, DraftLine } from "../lines/DraftLine.ts";

/** A page's lines before page heads and feet are told apart. */
export interface DraftPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly DraftLine[];
}

/** The same page with them apart. */
export interface FurnishedPage {
  readonly lines: readonly DraftLine[];
  readonly furniture: readonly DraftLine[];
}

/**
 * Takes page heads and feet off the lines: in the outer eighth of a page, a number alone, and what recurs at the same
 * height on many pages once its digits are masked ("Annual Report 2013 … 69"). In the outer eighth on all four sides, cells
 * that recur at the very same place, as side navigation does. Lines that say "(continued)" stay: they head a table.
 */
export function takeFurniture(pages: readonly DraftPage[]): readonly FurnishedPage[] {
  const least = leastPages(pages.length);
  const keys = pages.map((page) => outerLines(page).map((line) => headKey(line, page)));
  const reports = recurring(
    keys.map((each) => each.filter((key) => namesReport.test(key))),
    2,
  );
  const heads = new Set([...recurring(keys, least), ...reports]);
  const fixed = recurring(
    pages.map((page) => page.lines.flatMap(({ cells }) => cells.flatMap((cell) => fixedKey(cell, page)))),
    Math.max(least, 0.2 * pages.length),
  );
  return pages.map((page) => {
    const outer = new Set(outerLines(page));
    const furniture: DraftLine[] = [];
    const lines = page.lines.flatMap((line) => {
      const isHead =
        outer.has(line) &&
        !headsColumns(line) &&
        (isPageNumber(line) || heads.has(headKey(line, page)) || isApart(line, page));
      const off = isHead ? line.cells : line.cells.filter((cell) => fixedKey(cell, page).some((key) => fixed.has(key)));
      if (off.length > 0) furniture.push({ ...line, cells: off });
      const rest = line.cells.filter((cell) => !off.includes(cell));
      return rest.length === 0 ? [] : [off.length === 0 ? line : { ...line, cells: rest }];
    });
    return { lines, furniture };
  });
}

/** The report's own name, which no table has for its title: on two pages it is a page's head. */
const namesReport = /\b(?:annual|interim) report\b|(?:年度|半年度|季度|中期)(?:報告|报告)$|年[報报]$/u;

/**
 * On how many pages a head recurs. A statement over four pages repeats its title, so in a document of ten pages or more
 * it takes five; in a shorter one, most of its pages.
 */
function leastPages(pages: number): number {
  return pages >= 10 ? Math.max(5, 0.05 * pages) : Math.max(3, 0.6 * pages);
}

function outerLines({ height, lines }: DraftPage): readonly DraftLine[] {
  return lines.filter(({ base }) => base < 0.12 * height || base > 0.88 * height);
}

/**
 * Years or days beside each other, "2031 | 2030", and a day whose year stands below it, "December 31,", stand over columns, on
 * however many pages statements begin at the same height.
 */
const headsColumns = ({ cells }: DraftLine): boolean =>
  cells.length > 1
    ? cells.every(({ text }) => /^(?:FY ?)?(?:19|20)\d{2}$/.test(text) || dayOf.test(text))
    : /,$/.test(cells[0]?.text ?? "") && dayOf.test(cells[0]?.text ?? "");

const dayOf =
  /^(?:[a-z]+ (?:months|weeks) |years? )?(?:(?:as )?(?:of|at) |ended )?(?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} [a-z]{3,9})(?:,|,? (?:19|20)\d{2})?$/i;

/** "69", "– 69 –", "Page 3 of 12", "F-12", "xii", "第3頁"; four digits are a year. */
function isPageNumber({ cells }: DraftLine): boolean {
  const text = cells.map((cell) => cell.text).join(" ");
  return /^(?:[-–—|] ?)?(?:(?:page|p\.|[a-z]-) ?)?(?:\d{1,3}|[ivxl]{1,6})(?: ?(?:\/|of) ?\d{1,4})?(?: ?[-–—|])?$|^第\d{1,4}頁|^第\d{1,4}页/i.test(
    text,
  );
}

/**
 * A page number with words beside it, well apart from every other line: the foot of a page that stands alone, where
 * nothing can recur.
 */
function isApart(line: DraftLine, { lines }: DraftPage): boolean {
  const nearest = Math.min(...lines.filter((other) => other !== line).map(({ base }) => Math.abs(base - line.base)));
  if (nearest < 2.5 * line.size) return false;
  const texts = line.cells.map(({ text }) => text);
  const ends = [texts[0] ?? "", texts[texts.length - 1] ?? ""];
  return ends.some((text) => /^\d{1,3}$/.test(text)) && texts.some((text) => /\p{L}{2}|\p{Script=Han}{2}/u.test(text));
}

/** The same text, digits masked, at the same height within four points. */
function headKey({ base, cells }: DraftLine, { height }: DraftPage): string {
  const text = cells.map((cell) => cell.text).join(" ");
  if (/contin|cont['.]d|續|续/i.test(text)) return "";
  return `${Math.round((base < height / 2 ? base : base - height) / 4)} ${text
    .replace(/\d+/g, "#")
    .replace(/^# | #$/g, "")
    .toLowerCase()}`;
}

/**
 * A cell of words at one place at the page's rim; none where it could be a column's head, a unit or a date. Right at the edge of
 * the paper no column is: there it may be a piece of the report's name, which runs up the page.
 */
function fixedKey({ text, left, right, top, bottom }: DraftCell, { width, height }: DraftPage): readonly string[] {
  const place = `${Math.round(left / 2)} ${Math.round(top / 2)} ${text}`;
  if (left > EDGE * width || right < (1 - EDGE) * width) return [place];
  const inside = right > 0.12 * width && left < 0.88 * width && bottom > 0.12 * height && top < 0.88 * height;
  if (inside || text.length < 6 || /\d|[$£€¥%]|'000|千元|[萬万]元|notes?$|contin|cont['.]d|續|续/i.test(text))
    return [];
  return [place];
}

const EDGE = 0.94;
