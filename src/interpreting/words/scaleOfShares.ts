/**
 * What words say shares are counted in: 1,000 for "shares in thousands"; 1,000,000 for "(In millions, except per share
 * data)", which excepts amounts for each share and no number of them; 1 for "(In thousands, except share data)".
 * Undefined where none says it.
 *
 * @param texts the nearest first
 */
export function scaleOfShares(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const [, excepting = "", excepted = ""] = /\bin (millions|thousands)\b(.*\bexcept\b.*)/iu.exec(text) ?? [];
    const counted = sharesCounted.exec(text)?.[1];
    if (counted === undefined && /(?<!\bper[- ])\bshares?\b/iu.test(excepted)) return 1;
    const words = counted ?? (excepting === "" ? sharesIn.exec(text)?.slice(1).find(isSaid) : excepting);
    if (words !== undefined) return /^m|million|百萬/iu.test(words) ? 1_000_000 : 1_000;
  }
  return undefined;
}

const isSaid = (part: string | undefined): part is string => part !== undefined;

/** "(In millions, except shares in thousands)": what it says of shares goes before the rest. */
const sharesCounted =
  /shares,? (?:(?:which|that) are (?:reflected|presented|stated|shown|expressed) )?in (thousands|millions)/iu;

const sharesIn = /\((?:in )?(['’]?000['’]?s?\b|thousands|millions|m(?=\))|千股|百萬股)|(千股|百萬股)|^(['’]000)$/iu;
