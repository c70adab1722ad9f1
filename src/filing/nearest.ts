import { distance } from "fastest-levenshtein";

/**
 * The candidates whose texts are nearest to what was looked for, the nearest first: those that contain all its words,
 * then by edit distance, and what is as near as another in the order given.
 *
 * @param texts what a candidate is called, its id and its label.
 */
export function nearest<Candidate>(
  wanted: string,
  candidates: readonly Candidate[],
  texts: (candidate: Candidate) => readonly string[],
  count = 5,
): Candidate[] {
  const key = matchKey(wanted).slice(0, longest);
  const words = key.split(" ");
  return candidates
    .map((candidate) => {
      const keys = texts(candidate).map(matchKey);
      const contains = key !== "" && keys.some((each) => words.every((word) => each.includes(word)));
      return { candidate, contains, distance: Math.min(...keys.map((each) => distance(key, each))) };
    })
    .sort((one, other) => Number(other.contains) - Number(one.contains) || one.distance - other.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** More of a name than this makes it no nearer to any, and a cell may hold 32,767 characters. */
const longest = 200;

/** A text as look-ups compare it: without regard to case and spacing. */
export const matchKey = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
