import { call, joined, minus, plus, times, unequal } from "../../formula/build.ts";
import type { AreaRef, Formula } from "../../formula/Formula.ts";

/** A text, and the one of its row that says which row it is. */
export type TextOfRow = readonly [text: string, beside: string];

/** What a character's first place in a text is worth: as many as are looked for, no sum of few of which is another. */
const worths = [3, 7, 19, 43, 101, 229, 149, 307, 389] as const;
/** So many characters are tried, those of most texts first. */
const mostTried = 40;

/**
 * 1 where a column of texts is not as it was: one was typed over, or two changed places. Each is told by its length and by
 * where some characters first stand in it, and counts as often as the text beside it is worth, so that rows that are
 * sorted, or put between them, are none of them.
 */
export function textsDiffer(rows: readonly TextOfRow[], texts: AreaRef, beside: AreaRef): Formula {
  const telling = tellingOf(rows.map(([text]) => text));
  return differ(rows, beside, [{ worth: (text) => worthOf(text, telling), worths: worthIn(texts, telling) }]);
}

/** The same of a column of numbers: each counts as itself, and once more as a number, as a text in its place counts as nil. */
export const numbersDiffer = (rows: readonly TextOfRow[], numbers: AreaRef, beside: AreaRef): Formula =>
  differ(rows, beside, [
    { worth: Number, worths: numbers },
    { worth: () => 1, worths: times(call("ISNUMBER", numbers), 1) },
  ]);

interface Counted {
  /** What a text that should stand there counts. */
  readonly worth: (text: string) => number;
  /** What those that stand there count. */
  readonly worths: Formula;
}

function differ(rows: readonly TextOfRow[], beside: AreaRef, counted: readonly Counted[]): Formula {
  const telling = tellingOf(rows.map(([, other]) => other));
  const differs = counted.map(({ worth, worths }) => {
    const sum = rows.reduce((so, [text, other]) => so + worth(text) * worthOf(other, telling), 0);
    return unequal(call("SUMPRODUCT", worths, worthIn(beside, telling)), sum);
  });
  return call("IFERROR", times(call("OR", ...differs), 1), 1);
}

/** The characters whose first places tell the most of the texts apart, as few as are needed. */
function tellingOf(texts: readonly string[]): readonly string[] {
  const each = [...new Set(texts)];
  const tried = mostCommon(each).map((character) => ({
    character,
    places: each.map((text) => firstIn(text, character)),
  }));
  const telling: string[] = [];
  let worth = each.map(({ length }) => length);
  let known = new Set(worth).size;
  for (const more of worths) {
    if (known === each.length) break;
    const counts = tried.map(({ character, places }) => {
      const sums = places.map((place, index) => (worth[index] ?? 0) + more * place);
      return { character, sums, tells: new Set(sums).size };
    });
    const best = counts.reduce((one, other) => (other.tells > one.tells ? other : one), {
      character: "",
      sums: worth,
      tells: known,
    });
    if (best.character === "") break;
    telling.push(best.character);
    ({ sums: worth, tells: known } = best);
  }
  return telling;
}

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

/** Where a character first stands in a text, from nil; after its end where it does not. */
function firstIn(text: string, character: string): number {
  const at = text.indexOf(character);
  return at === -1 ? text.length : at;
}

/** Nil of a blank. */
function worthOf(text: string, telling: readonly string[]): number {
  return telling.reduce((sum, character, at) => sum + (worths[at] ?? 0) * firstIn(text, character), text.length);
}

function worthIn(texts: AreaRef, telling: readonly string[]): Formula {
  const firsts = telling.map((character, at) =>
    times(call("FIND", character, joined(texts, character)), worths[at] ?? 0),
  );
  const counted = telling.reduce((sum, _, at) => sum + (worths[at] ?? 0), 0);
  return minus(plus(call("LEN", texts), ...firsts), counted);
}
