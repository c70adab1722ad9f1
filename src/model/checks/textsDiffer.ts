import { call, joined, minus, plus, times, unequal } from "../../formula/build.ts";
import type { AreaRef, Formula } from "../../formula/Formula.ts";

/** A text, and the one of its row that says which row it is. */
export type TextOfRow = readonly [text: string, beside: string];

/** What a character's first place in a text is worth: as many as are looked for, no sum of few of which is another. */
const worths = [3, 7, 19, 43, 101, 229] as const;
/** So many characters are tried, those of most texts first. */
const mostTried = 48;

/**
 * 1 where a column of texts is not as it was: one was typed over, or two changed places. Each is told by its length and by
 * where some characters first stand in it, and counts as often as the text beside it is worth, so that rows that are
 * sorted, or put between them, are none of them.
 */
export function textsDiffer(rows: readonly TextOfRow[], texts: AreaRef, beside: AreaRef): Formula {
  const [ofTexts, ofBeside] = [tellingOf(rows.map(([text]) => text)), tellingOf(rows.map(([, other]) => other))];
  const sum = rows.reduce((so, [text, other]) => so + worthOf(text, ofTexts) * worthOf(other, ofBeside), 0);
  const found = call("SUMPRODUCT", worthIn(texts, ofTexts), worthIn(beside, ofBeside));
  return call("IFERROR", times(unequal(found, sum), 1), 1);
}

/** The characters whose first places tell the most of the texts apart, as few as are needed. */
function tellingOf(texts: readonly string[]): readonly string[] {
  const each = [...new Set(texts)];
  const tried = mostCommon(each);
  const telling: string[] = [];
  let known = distinct(each, telling);
  while (known < each.length && telling.length < worths.length) {
    const counts = tried.map((character) => ({ character, tells: distinct(each, [...telling, character]) }));
    const best = counts.reduce((one, other) => (other.tells > one.tells ? other : one), {
      character: "",
      tells: known,
    });
    if (best.character === "") break;
    telling.push(best.character);
    known = best.tells;
  }
  return telling;
}

const distinct = (texts: readonly string[], telling: readonly string[]): number =>
  new Set(texts.map((text) => worthOf(text, telling))).size;

/** Of the characters that a spreadsheet counts as one. */
function mostCommon(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of new Set(text))
      if (character.length === 1 && /[\p{L}\p{N}]/u.test(character))
        counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostTried)
    .map(([character]) => character);
}

/** Nil of a blank. */
function worthOf(text: string, telling: readonly string[]): number {
  return telling.reduce(
    (sum, character, at) => sum + (worths[at] ?? 0) * (text + character).indexOf(character),
    text.length,
  );
}

function worthIn(texts: AreaRef, telling: readonly string[]): Formula {
  const firsts = telling.map((character, at) =>
    times(call("FIND", character, joined(texts, character)), worths[at] ?? 0),
  );
  const counted = telling.reduce((sum, _, at) => sum + (worths[at] ?? 0), 0);
  return minus(plus(call("LEN", texts), ...firsts), counted);
}
