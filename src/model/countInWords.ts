const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** How many, as a sentence has it: "five", and "13" from thirteen on. */
export const inWords = (count: number): string => small[count] ?? String(count);
