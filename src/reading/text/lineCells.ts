import type { ReadCell } from "../ReadDocument.ts";
import { currencySign } from "../words/currencySign.ts";
import { makeCell } from "../words/makeCell.ts";
import { shownWidth } from "../words/shownWidth.ts";
import { withoutMarkup } from "./inlineMarkup.ts";
import type { WidthOf } from "./letterWidths.ts";
import { monthName } from "../words/monthName.ts";

/** Cells of a row whose fields are columns of a grid, counted from 0. */
export function columnCells(fields: readonly string[], line: number): readonly ReadCell[] {
  return fields.flatMap((field, column) => {
    if (noValue.test(field)) return [];
    const cell = makeCell({
      ...withoutMarkup(field),
      left: column,
      right: column + 1,
      place: { line, column: column + 1 },
    });
    return cell === undefined ? [] : [cell];
  });
}

/** What programs write where a table has no value. */
const noValue = /^\s*(?:nan|null|NaT)\s*$/i;

/** Cells of a line that is set in columns by two or more spaces, or the one cell of a line of prose. */
export function spacedCells(printed: string, line: number, widthOf: WidthOf = shownWidth): readonly ReadCell[] {
  const text = printed.replace(withinThousands, " ");
  return partedAtSigns(text)
    .flatMap(runsOf)
    .flatMap(amountsApart)
    .flatMap(daysApart)
    .flatMap((match) => {
      const left = widthOf(text.slice(0, match.index));
      const right = left + widthOf(match[0]);
      if (isLeader(match[0])) return [];
      const cell = makeCell({
        ...withoutMarkup(match[0].replace(/ {2,}/g, " ").replace(/(?: ?\.){4,}$/, "")),
        left,
        right,
        place: { line, column: match.index + 1 },
      });
      return cell === undefined ? [] : [cell];
    });
}

/** A space that no line is broken at stands between thousands: "1\u202f234". */
const withinThousands = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/**
 * What stands between two spaces and two: words, a figure, or a figure with the currency's sign set at the left of its
 * column. The sign says how far the column reaches, which is where its head may stand.
 */
const run = new RegExp(
  String.raw`(?<=^|\s\s)${currencySign} {2,}(?=[-−–—(]?\d|[-–—](?:\s|$))\S+(?: \S+)*|\S+(?: \S+)*`,
  "g",
);

const runsOf = ({ 0: text, index }: Placed): readonly Placed[] =>
  [...text.matchAll(run)].map((match) => ({ 0: match[0], index: index + match.index }));

/**
 * A line in parts that begin with the sign of a column right behind the figure of the one before, where that is full:
 * "3,219 $    5,700". Where a line ends with a sign, its signs stand behind their own figures.
 */
function partedAtSigns(text: string): readonly Placed[] {
  const signs = endsWithSign.test(text) ? [] : [...text.matchAll(signOfNext)].map(({ index }) => index);
  const starts = [0, ...signs];
  return starts.map((index, at) => ({ 0: text.slice(index, starts[at + 1]), index }));
}

const signOfNext = new RegExp(String.raw`(?<=[\d)%] ?|\s[-–—] )${currencySign} {2,}(?=[-−–—(]*\d|[-–—](?:\s|$))`, "g");
const endsWithSign = new RegExp(String.raw`\d\)? ?${currencySign}\s*$`);

const amount = String.raw`(?:${currencySign} *\(?\d[\d,.]*|\(?\d{1,3}(?:,\d{3})+|\(?\d{1,3}(?=\)? ${currencySign}))\)?`;
const amounts = new RegExp(`^${amount}(?: ${amount})+$`);

/** Amounts of columns that are full stand one space apart: "(2,030,463) $(11,150,034)". */
function amountsApart(match: Placed): readonly Placed[] {
  if (!amounts.test(match[0])) return [match];
  return [...match[0].matchAll(new RegExp(amount, "g"))].map(({ 0: text, index }) => ({
    0: text,
    index: match.index + index,
  }));
}

const day = String.raw`${monthName} \d{1,2},?(?: (?:19|20)\d\d)?`;
const days = new RegExp(`^${day}(?: ${day})+$`, "i");

/** Days over columns that are narrow stand one space apart, too: "June 30, September 30,". */
function daysApart(match: Placed): readonly Placed[] {
  if (!days.test(match[0])) return [match];
  return [...match[0].matchAll(new RegExp(day, "gi"))].map(({ 0: text, index }) => ({
    0: text,
    index: match.index + index,
  }));
}

type Placed = Readonly<Pick<RegExpExecArray, 0 | "index">>;

/** Dots or dashes that only lead the eye to the figure, or rule a table. */
function isLeader(text: string): boolean {
  return /^[.…·\s]{3,}$/.test(text) || /^[-=_─━—\s]{4,}$/.test(text);
}
