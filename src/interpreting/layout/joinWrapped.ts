import { joinLabels } from "./labelOf.ts";
import { statementTitle } from "../words/statementTitle.ts";
import type { LaidRow } from "./rowsOf.ts";

/**
 * Joins labels that take several lines: a line without figures goes to the row below it or above it where the words say
 * that they go on, or where it is as wide as labels are. Everything else without figures is a heading.
 */
export function joinWrapped(rows: readonly LaidRow[]): readonly LaidRow[] {
  const widest = widestLabel(rows);
  const joined: LaidRow[] = [];
  for (const row of rows) {
    const before = joined[joined.length - 1];
    if (before !== undefined && goesOn(before, row, widest)) joined[joined.length - 1] = merged(before, row);
    else joined.push(row);
  }
  return joined;
}

const hasFigures = ({ figures }: LaidRow): boolean => figures.some((figure) => figure !== null);

/** The right edge that labels of rows do not go beyond, in points; Infinity where it does not tell. */
function widestLabel(rows: readonly LaidRow[]): number {
  const rights = rows
    .filter(({ label, line }) => label !== "" && line.line.measure === "points")
    .map(({ right }) => right);
  return rights.length < 4 ? Infinity : Math.max(...rights);
}

function goesOn(first: LaidRow, second: LaidRow, widest: number): boolean {
  if (!first.labelled || !second.labelled) return false;
  if (second.line.line.heading !== undefined || statementTitle(first.label) !== undefined) return false;
  if (!hasFigures(first)) return wrapsInto(first, second, widest);
  // The figures stand on the first line of the label, the rest of its words under it.
  return !hasFigures(second) && second.note === undefined && isTail(first, second);
}

/** A line without figures that the next one goes on with. */
function wrapsInto(first: LaidRow, second: LaidRow, widest: number): boolean {
  const [a, b] = [first.label, second.label];
  if (/[:;:。]$/u.test(a) || /^[–—•·‧-]/u.test(b) || first.note !== undefined) return false;
  if (first.bold && !second.bold && !/^\p{Ll}/u.test(b)) return false;
  if (isTable(first) && !/^\p{Ll}/u.test(b)) return endsOpen(a);
  if (/^\p{Ll}/u.test(b) && !/^(?:of which|including|in hand)\b/u.test(b)) return true;
  if (/^(?:of which|including)\b/u.test(b)) return endsOpen(a);
  if (endsOpen(a)) return true;
  const opensBracket = unclosed(a);
  if (opensBracket) return true;
  const full =
    widest !== Infinity &&
    first.right > widest - 0.12 * (widest - Math.min(first.left, second.left)) &&
    first.right - first.left > 120;
  if (/^\(\p{Ll}/u.test(b) && second.left > first.left + 3) return true;
  if (/^[((]/u.test(b) && !isAllBracketHead(b)) return full || second.left > first.left + 3;
  if (/^(?:19|20)\d{2}/u.test(b)) return full || endsOpen(a);
  return (
    first.right > widest - (first.line.line.size ?? 9) &&
    !isHeadingLike(a) &&
    /\p{Script=Han}/u.test(a) &&
    second.left > first.left + 3
  );
}

const isTable = ({ line }: LaidRow): boolean => line.line.table !== undefined;

const unclosed = (text: string): boolean => (text.match(/[((]/gu)?.length ?? 0) > (text.match(/[))]/gu)?.length ?? 0);

/** "(Loss)/profit for the year": a label of its own that begins with a bracket. */
const isAllBracketHead = (text: string): boolean => /^[((][^))]*[))][ /]?\p{L}/u.test(text);

const isHeadingLike = (text: string): boolean => /(?:資產|負債|權益|活動|業務|项目|項目)$/u.test(text);

/** Words after which a label cannot end. */
function endsOpen(text: string): boolean {
  return (
    /(?:\b(?:of|and|or|to|the|in|on|for|from|by|with|at|as|under|through|upon|between|than|that|which|its|their|a|an|not|less|plus|per|other|net)|[,/&、]|[\p{L}]-|之|的|及|與|和|或|於|由)$/iu.test(
      text,
    ) && !/\bother$/iu.test(text)
  );
}

/** What goes on behind the figures: lower case, a closing bracket, or Chinese that is set in. */
function isTail(first: LaidRow, second: LaidRow): boolean {
  const text = second.label;
  if (unclosed(first.label) && /[))]/u.test(text)) return true;
  if (/^\p{Ll}/u.test(text) && !/^(?:of which|including|attributable)\b/u.test(text)) return true;
  return endsOpen(first.label) && second.left > first.left;
}

function merged(first: LaidRow, second: LaidRow): LaidRow {
  const words = joinLabels(
    { label: first.label, ...(first.otherLabel !== undefined && { other: first.otherLabel }) },
    { label: second.label, ...(second.otherLabel !== undefined && { other: second.otherLabel }) },
  );
  const note = first.note ?? second.note;
  return {
    ...(hasFigures(first) ? first : second),
    label: words.label,
    ...(words.other !== undefined && { otherLabel: words.other }),
    left: first.left,
    right: Math.max(first.right, second.right),
    bold: first.bold && second.bold,
    ...(note !== undefined && { note }),
    place: first.place,
  };
}
