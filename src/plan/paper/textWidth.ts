import type { Look } from "../styles.ts";

/** A thousandth of the type's size. */
type Widths = ReadonlyMap<string, number>;

const widthsOf = (groups: Readonly<Record<number, string>>): Widths =>
  new Map(Object.entries(groups).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])));

/** Arial's, which are Helvetica's (Adobe Core 14 AFM). */
const plain = widthsOf({
  191: "'",
  222: "ijl‘’",
  260: "|",
  278: " !,./:;I[\\]ft·",
  333: "()-`r“”",
  334: "{}",
  355: '"',
  389: "*",
  469: "^",
  500: "Jcksvxyz",
  556: "0123456789#$?_Labdeghnopqu–€£§",
  584: "+<=>~−×÷",
  611: "FTZ",
  667: "&ABEKPSVXY",
  722: "CDHNRUw",
  778: "GOQ",
  833: "Mm",
  889: "%",
  944: "W",
  1000: "—…",
  1015: "@",
});

/** Arial Bold's, likewise. */
const bold = widthsOf({
  238: "'",
  278: " ,./I\\ijl‘’·",
  280: "|",
  333: "!()-:;[]`ft",
  389: "*r{}",
  474: '"',
  500: "z“”",
  556: "0123456789#$_Jaceksvxy–€£§",
  584: "+<=>^~−×÷",
  611: "?FLTZbdghnopqu",
  667: "EPSVXY",
  722: "&ABCDHKNRU",
  778: "GOQw",
  833: "M",
  889: "%m",
  944: "W",
  975: "@",
  1000: "—…",
});

/** Of a letter with a mark on it, and of what else is not listed. */
const OTHER = 611;
/** Chinese, Japanese and Korean signs, and the punctuation among them, are as wide as the type is high. */
const FULL = 1000;
const firstFullWidth = "\u2e80";

/** How wide a text is on one line, in points. */
export function textWidth(text: string, { bold: isBold, fontSize }: Pick<Look, "bold" | "fontSize">): number {
  const widths = isBold ? bold : plain;
  let all = 0;
  for (const letter of text) all += widths.get(letter) ?? (letter >= firstFullWidth ? FULL : OTHER);
  return (all * fontSize) / 1000;
}
