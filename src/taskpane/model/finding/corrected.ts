import { distance } from "fastest-levenshtein";
import type { Contents } from "./contents.ts";
import type { Wanted } from "./wantedIn.ts";

/** From so many letters a word may hold a slip, and from so many two. */
const oneSlip = 5;
const twoSlips = 7;

/** What is looked for, with the nearest word that there is in the place of one that nothing holds. */
export function corrected(contents: Contents, wanted: readonly Wanted[]): readonly Wanted[] {
  const texts = textsOf(contents);
  const known = (form: string): boolean => texts.some((text) => text.includes(form));
  return wanted.map((each) => {
    if (each.value !== undefined || each.forms.some(known)) return each;
    return { ...each, forms: [nearestWord(texts, each.text) ?? each.text] };
  });
}

function textsOf(contents: Contents): readonly string[] {
  return contents.flatMap(({ words, tables }) => [
    words,
    ...tables.flatMap((table) => [
      table.words,
      ...table.lines.flatMap((line) => [line.words, ...line.cells.map((cell) => cell.words)]),
    ]),
  ]);
}

function nearestWord(texts: readonly string[], word: string): string | undefined {
  if (word.length < oneSlip) return undefined;
  const most = word.length < twoSlips ? 1 : 2;
  const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}-]+/u)));
  let nearest: { readonly word: string; readonly slips: number } | undefined;
  for (const each of words) {
    if (Math.abs(each.length - word.length) > most) continue;
    const slips = isTransposed(word, each) ? 1 : distance(word, each);
    if (slips <= most && (nearest === undefined || slips < nearest.slips)) nearest = { word: each, slips };
  }
  return nearest?.word;
}

/** Two letters side by side typed the other way round are one slip of the fingers. */
function isTransposed(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const [first = "", second = ""] = [word[at], word[at + 1]];
  return at !== -1 && `${word.slice(0, at)}${second}${first}${word.slice(at + 2)}` === other;
}
