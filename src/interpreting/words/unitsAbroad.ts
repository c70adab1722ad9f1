/**
 * Units as other languages and houses print them ("TEUR", "Mio. €", "R$ mil", "Miles de euros"), each with the same unit
 * in English words. Left unread, "k€" would be euros one by one, and "R$ mil", which is thousands, millions.
 */
const currency = "(€|EUR|[Ee]uros?|£|GBP|CHF|SEK|NOK|DKK|US ?\\$|USD|PLN|HUF|CZK)";
const before = "(?<![\\p{L}\\d$])";
const behind = "(?![\\p{L}\\d])";

/** Words of a scale, to stand before a currency or behind it. */
const scaleWords: readonly (readonly [words: string, english: string])[] = [
  ["(?:Tsd|TSD|tsd|tys|[Tt]ausend|[Dd]uizend(?:en)?|[Tt]usental)\\b\\.?", "thousand"],
  ["(?:Mio|MIO|mio|Mln|mln|Mill|[Mm]ilj|[Mm]illionen|[Mm]iljoen(?:en)?|[Mm]iljoner)\\b\\.?", "million"],
  ["(?:Mrd|mrd|Md|[Mm]illiarden|[Mm]iljarden?)\\b\\.?", "billion"],
];

const abroad: readonly (readonly [words: RegExp, english: string])[] = [
  ...scaleWords.flatMap(([words, english]): (readonly [RegExp, string])[] => [
    [new RegExp(`${before}${words} ?${currency}${behind}`, "u"), `$1 ${english}`],
    [new RegExp(`${currency} ?${words}`, "u"), `$1 ${english}`],
  ]),
  // "TEUR", "k€" and "MSEK": the letter of a scale before the currency.
  [new RegExp(`${before}[TKk] ?${currency}${behind}`, "u"), "$1 thousand"],
  [new RegExp(`${before}[Mm] ?${currency}${behind}`, "u"), "$1 million"],
  // "CHF 1'000" and "NOK 1 000" over columns are thousands; with a comma only behind "in".
  [new RegExp(`${currency} 1[ '’]000${behind}`, "u"), "$1 thousand"],
  [new RegExp(`${before}1[ '’]000 ${currency}${behind}`, "u"), "$1 thousand"],
  [new RegExp(`(?<=\\bin )${currency} 1,000${behind}`, "u"), "$1 thousand"],
  [new RegExp(`(?<=\\bin )1,000 ${currency}${behind}`, "u"), "$1 thousand"],
  [/(?:miles|milliers|migliaia|milhares) (?:de |d['’]|di )(euros?|€|EUR|reais|pesos|d[óo]lares)/iu, "$1 thousand"],
  [/(?:millones|millions|milioni|milh[õo]es) (?:de |d['’]|di )(euros?|€|EUR|reais|pesos|d[óo]lares)/iu, "$1 million"],
  [/(€|EUR|euros?) ?(?:in )?(?:miles|milliers|migliaia|milhares|mila)(?!\p{L})/iu, "$1 thousand"],
  [/(€|EUR|euros?) ?(?:in )?(?:millones|milioni|milh[õo]es)(?!\p{L})/iu, "$1 million"],
  [/(€|EUR|euro) ?\/ ?0?00\b/iu, "$1 thousand"],
  [/(?<=\b(?:in|x) )(€|EUR) ?1[.,]000(?![\d.,])/iu, "$1 thousand"],
  // Thousands of kronor are of three countries.
  [/(?<!\p{L})[Tt]\.?kr(?!\p{L})/u, "thousand"],
  [/(?<!\p{L})Mkr(?!\p{L})/iu, "SEK million"],
  [/R\$ ?(?:mil|milhares)(?!\p{L})/iu, "R$ thousand"],
  [/R\$ ?milh(?:[õo]es|[ãa]o)/iu, "R$ million"],
  [/R\$ ?bilh(?:[õo]es|[ãa]o)/iu, "R$ billion"],
  // The rand has no sign but its letter.
  [new RegExp(`${before}R ?['’]000${behind}`, "u"), "ZAR thousand"],
  [new RegExp(`${before}R ?(?:m|mn|million)${behind}`, "u"), "ZAR million"],
  [/(?:jutaan|juta) (?:Rupiah|Rp)|Rp\.? juta|Rp\.? ?['’]?000['’]?[,.]000/iu, "IDR million"],
  [/ribuan (?:Rupiah|Rp)/iu, "IDR thousand"],
  [/miliar(?:an)? (?:Rupiah|Rp)/iu, "IDR billion"],
  [/(?<!\p{L})triệu (?:VND|đồng)/iu, "VND million"],
  [/(?<!\p{L})(?:nghìn|ngàn) (?:VND|đồng)/iu, "VND thousand"],
  [/(?<!\p{L})tỷ (?:VND|đồng)/iu, "VND billion"],
  [/백만 ?원/u, "KRW million"],
  [/억 ?원/u, "KRW 億"],
  [/천 ?원/u, "KRW thousand"],
];

/** The words of such a unit within a text, as printed; undefined where there are none. */
export function unitAbroad(text: string): string | undefined {
  for (const [words] of abroad) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text with such a unit in English words. */
export function spelledUnit(text: string): string {
  const found = abroad.find(([words]) => words.test(text));
  return found === undefined ? text : text.replace(...found);
}
