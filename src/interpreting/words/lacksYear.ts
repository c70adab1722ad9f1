import { periodWords } from "./periodWords.ts";

/** True for words that end with a day of a month, "For the year to 31 December": its year stands on the next line. */
export function lacksYear(text: string): boolean {
  const { year, month, day } = periodWords(text);
  if (year !== undefined || month === undefined || day === undefined) return false;
  return /\d{1,2} \p{L}+$|\p{L}+ \d{1,2},?$/u.test(text);
}
