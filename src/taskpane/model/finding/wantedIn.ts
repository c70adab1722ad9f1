import { wantedTerms, type WantedTerm } from "../../../filing/finding/wantedTerms.ts";
import { fromRegion } from "../region.ts";

/** One thing that is looked for: a word, in any of its forms, or a value. */
export interface Wanted extends WantedTerm {
  /** Where it reads as a number: its magnitude, in per cent where it is one. */
  readonly value?: number;
}

const number = /^[(−+-]?\d[\d,]*(?:\.\d+)?%?\)?$/;

/** What a person looks for, in their order: terms of the trade of several words are one. */
export const wantedIn = (text: string): readonly Wanted[] =>
  wantedTerms(text).map((term) => {
    const plain = fromRegion(term.text);
    const value = number.test(plain) ? Number(plain.replaceAll(/[^\d.]/g, "")) : undefined;
    return { ...term, ...(value !== undefined && { value }) };
  });
