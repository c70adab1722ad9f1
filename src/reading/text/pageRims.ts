import { recurring } from "../words/recurring.ts";

/** A page's text in lines, those at its rim apart. */
export interface RimmedPage {
  /** Empty where a line of the rim was. */
  readonly lines: readonly string[];
  readonly rims: readonly RimLine[];
}

/** A line of the rim; its index is counted from 0. */
export interface RimLine {
  readonly text: string;
  readonly index: number;
}

/** So many lines at the top of a page and at its foot may be its head and foot. */
const OUTER = 3;
const FEWEST = 3;

/**
 * Takes the heads and feet of pages off a text whose pages are marked: at a page's rim, what recurs on many of them but for
 * its number, and numbers alone that count the pages. A line of the report's name and a number goes wherever it stands, as
 * in a text that was copied from several pages, where the numbers rise.
 */
export function pageRims(pages: readonly (readonly string[])[]): readonly RimmedPage[] {
  const outer = pages.map(outerLines);
  const keys = outer.map((lines) => lines.map(({ text }) => keyOf(text)).filter((key) => key !== ""));
  const heads = recurring(keys, Math.max(FEWEST, pages.length >= 10 ? 5 : 0, 0.05 * pages.length));
  const offset = pageOffset(outer);
  const names = risingNames(pages);
  return pages.map((lines, page) => {
    const printed = linesOf(lines);
    const isRim = ({ text }: RimLine): boolean =>
      heads.has(keyOf(text)) || (offset !== undefined && numberOf(text) === page + offset);
    // From the edge inwards: what stands within is a page's own.
    const top = printed.findIndex((line) => !isRim(line));
    const foot = printed.findLastIndex((line) => !isRim(line));
    const rims = printed.filter(
      ({ index }, at) =>
        names.has(`${page} ${index}`) || (at < OUTER && at < top) || (at > foot && at >= printed.length - OUTER),
    );
    const taken = new Set(rims.map(({ index }) => index));
    return { lines: lines.map((line, index) => (taken.has(index) ? "" : line)), rims };
  });
}

const linesOf = (lines: readonly string[]): readonly RimLine[] =>
  lines.flatMap((line, index) => (line.trim() === "" ? [] : [{ text: line.trim().replace(/\s+/g, " "), index }]));

function outerLines(lines: readonly string[]): readonly RimLine[] {
  const printed = linesOf(lines);
  return printed.filter((_, at) => at < OUTER || at >= printed.length - OUTER);
}

/** Words but for their numbers; none for what may head columns, say a period or go on with a table, or is a row of figures. */
function keyOf(text: string): string {
  if (
    /contin|cont['.]d|續|续|[$£€¥%|]|['’]000|千元|[萬万]元|\d,\d{3}|[〇○零一二三四五六七八九\d]年|月|\b(?:ended|ending|as at|as of|at \d)\b|止/iu.test(
      text,
    )
  )
    return "";
  const key = text
    .replace(/\d+/g, "#")
    .replace(/^# | #$/g, "")
    .toLowerCase();
  return /\p{L}{3}.*\p{L}{3}|\p{Script=Han}{4}/u.test(key) && (key.match(/#/g) ?? []).length < 2 ? key : "";
}

const numberOf = (text: string): number | undefined => {
  const [, number] = /^[-–—]? ?(?:page )?(\d{1,3}) ?[-–—]?$/iu.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** What is added to a page's place among the others to have the number that stands alone at its rim, where many have one. */
function pageOffset(outer: readonly (readonly RimLine[])[]): number | undefined {
  const offsets = outer.map((lines, page) =>
    lines.flatMap(({ text }) => {
      const number = numberOf(text);
      return number === undefined ? [] : [String(number - page)];
    }),
  );
  const [offset] = recurring(offsets, Math.max(FEWEST, 0.2 * outer.length));
  return offset === undefined ? undefined : Number(offset);
}

const reportName =
  /\b(?:annual|interim|quarterly) report\b|\bform 10-[kq]\b|年[報报]|(?:年度|中期|季度)(?:報告|报告)/iu;

/** Lines of the report's name with a number that rises from one to the next. */
function risingNames(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const found = new Map<string, { place: string; number: number }[]>();
  for (const [page, lines] of pages.entries())
    for (const { text, index } of linesOf(lines)) {
      const [, first, name = "", last] = /^(?:(\d{1,3}) )?(\D.*?)(?: (\d{1,3}))?$/u.exec(text) ?? [];
      const number = first ?? last;
      if (number === undefined || text.length > 80 || !reportName.test(name)) continue;
      found.set(name, [...(found.get(name) ?? []), { place: `${page} ${index}`, number: Number(number) }]);
    }
  const rising = [...found.values()].filter(
    (lines) => lines.length > 1 && lines.every(({ number }, at) => at === 0 || number > (lines[at - 1]?.number ?? 0)),
  );
  return new Set(rising.flat().map(({ place }) => place));
}
