import { fromRegion } from "../region.ts";
import { foldText } from "./foldText.ts";
import { tradeWords } from "./tradeWords.ts";

/** One thing that is looked for: a word, in any of its forms, or a value. */
export interface Wanted {
  /** As it was typed, folded. */
  readonly text: string;
  /** Texts that count as it, itself the first of them. */
  readonly forms: readonly string[];
  /** Where it reads as a number: its magnitude, in per cent where it is one. */
  readonly value?: number;
}

const longestTerm = Math.max(...[...tradeWords.keys()].map((term) => term.split(" ").length));
const number = /^[(−+-]?\d[\d,]*(?:\.\d+)?%?\)?$/;

/** What a person looks for, in their order: terms of the trade of several words are one. */
export function wantedIn(text: string): readonly Wanted[] {
  // Han and other signs may stand without a space between.
  const spaced = text.replaceAll(
    /(\p{Script=Han})(?=[^\p{Script=Han}\s])|([^\p{Script=Han}\s])(?=\p{Script=Han})/gu,
    "$1$2 ",
  );
  const words = foldText(spaced)
    .split(/\s+/)
    .filter((word) => word !== "");
  const wanted: Wanted[] = [];
  for (let at = 0; at < words.length;) {
    const length = termLength(words, at);
    wanted.push(wantedOf(words.slice(at, at + length)));
    at += length;
  }
  return wanted;
}

/** How many words from here are one term of the trade; 1 where none is. */
function termLength(words: readonly string[], at: number): number {
  for (let length = longestTerm; length > 1; length -= 1)
    if (tradeWords.has(words.slice(at, at + length).join(" "))) return length;
  return 1;
}

function wantedOf(words: readonly string[]): Wanted {
  const text = words.join(" ");
  const plain = fromRegion(text);
  const value = number.test(plain) ? Number(plain.replaceAll(/[^\d.]/g, "")) : undefined;
  return { text, forms: [text, ...(tradeWords.get(text) ?? [])], ...(value !== undefined && { value }) };
}
