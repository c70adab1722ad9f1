const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = { thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 };

/** A whole number written in English words, as decimal text: "twenty-one" is 21, "none" 0. Undefined for other words. */
export function numberInWords(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/[-,]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "and");
  if (words.length === 1 && /^(?:no|none|nil)$/.test(words[0] ?? "")) return "0";
  let total = 0;
  let group = 0;
  for (const word of words) {
    const value = valueOf(word);
    if (value !== undefined) group += value;
    else if (word === "hundred") group = Math.max(1, group) * 100;
    else if (scales[word] !== undefined) {
      total += Math.max(1, group) * scales[word];
      group = 0;
    } else return undefined;
  }
  return words.length === 0 ? undefined : String(total + group);
}

function valueOf(word: string): number | undefined {
  if (word === "a" || word === "an") return 1;
  const one = ones.indexOf(word);
  if (one >= 0) return one;
  const ten = tens.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}
