import { foldText } from "./foldText.ts";
import { tradeWords } from "./tradeWords.ts";

/** One thing that is looked for: a word or a term of the trade, in any of its forms. */
export interface WantedTerm {
  /** As it was typed, folded. */
  readonly text: string;
  /** Texts that count as it, itself the first of them. */
  readonly forms: readonly string[];
}

const longestTerm = Math.max(...[...tradeWords.keys()].map((term) => term.split(" ").length));

/**
 * What a person looks for, in their order: terms of the trade of several words are one.
 *
 * @example wantedTerms("COGS 2031") // forms: ["cogs", "cost of sales", "cost of revenue"], ["2031"]
 */
export function wantedTerms(text: string): readonly WantedTerm[] {
  // Han and other signs may stand without a space between.
  const spaced = text.replaceAll(
    /(\p{Script=Han})(?=[^\p{Script=Han}\s])|([^\p{Script=Han}\s])(?=\p{Script=Han})/gu,
    "$1$2 ",
  );
  const words = foldText(spaced)
    .split(/\s+/)
    .filter((word) => word !== "");
  const wanted: WantedTerm[] = [];
  for (let at = 0; at < words.length;) {
    const length = termLength(words, at);
    const term = words.slice(at, at + length).join(" ");
    wanted.push({ text: term, forms: [term, ...(tradeWords.get(term) ?? [])] });
    at += length;
  }
  return wanted;
}

/**
 * True of a folded text that has what is looked for in any of its forms, or each word of a term that has several:
 * "net (loss) income" is net income.
 */
export const isIn = (text: string, wanted: WantedTerm): boolean =>
  wanted.forms.some((form) => text.includes(form)) || wanted.text.split(" ").every((word) => text.includes(word));

/** How many words from here are one term of the trade; 1 where none is. */
function termLength(words: readonly string[], at: number): number {
  for (let length = longestTerm; length > 1; length -= 1)
    if (tradeWords.has(words.slice(at, at + length).join(" "))) return length;
  return 1;
}
