/** A number with what it counts: "1 row", "3 rows". @param one a word whose plural ends in s. */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
