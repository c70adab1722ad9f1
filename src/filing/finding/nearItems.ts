import { distance } from "fastest-levenshtein";
import { matchKey } from "../nearest.ts";
import { foldText } from "./foldText.ts";
import { isIn, wantedTerms, type WantedTerm } from "./wantedTerms.ts";

/** A line item with everything that it is called: its id, roles and label. */
export interface Named {
  readonly texts: readonly string[];
}

const most = 5;
/** More of a name than this makes it no nearer to any, and a cell may hold 32,767 characters. */
const longest = 200;
/** A name is another's slip where no more than one in so many of its letters differs. */
const lettersASlip = 3;
/** Words of fewer letters ("of", "the") say nothing of what is meant. */
const longWord = 4;

/**
 * The items that a name that there is not may mean, the nearest first: those that hold everything that is looked for,
 * words of the trade as what is printed for them; those that differ by a slip; those that hold half of its long words.
 * Empty where none is near: a list of what happens to be as long helps nobody.
 */
export function nearItems<Item extends Named>(wanted: string, items: readonly Item[]): Item[] {
  const text = wanted.slice(0, longest);
  const key = foldText(matchKey(text));
  if (key === "") return [];
  const terms = wantedTerms(text);
  const long = terms.filter(({ text: term }) => term.length >= longWord);
  return items
    .map((item) => {
      const names = item.texts.map((each) => foldText(matchKey(each)));
      const holds = (term: WantedTerm): boolean => names.some((name) => isIn(name, term));
      const slips = Math.min(...names.map((name) => distance(key, name)));
      const share = long.filter(holds).length / Math.max(1, long.length);
      const rank = terms.every(holds) ? 0 : slips * lettersASlip <= key.length ? 1 : share >= 1 / 2 ? 2 : 3;
      return { item, rank, share, slips };
    })
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank || other.share - one.share || one.slips - other.slips)
    .slice(0, most)
    .map(({ item }) => item);
}
