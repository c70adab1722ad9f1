/** A currency and the words that say so. */
export interface SaidCurrency {
  readonly currency: string;
  readonly printed: string;
}

/**
 * Whose dollar "$" is, by the words that give the sign its code, "USD ($)" or "(USD $)", the form of a filing or the register
 * of its issuer, or the exchange that its shares are listed on where no other one is named beside it; never by the name of a
 * country.
 */
export function dollarWords(texts: readonly string[]): SaidCurrency | undefined {
  const named = texts.flatMap((text) => [...text.matchAll(signWithCode)].map((match) => ({ text, match })));
  const codes = new Set(named.map(({ match: { groups } }) => groups?.["before"] ?? groups?.["within"] ?? ""));
  const [first] = named;
  const [currency] = codes;
  if (first !== undefined && currency !== undefined && codes.size === 1)
    return { currency, printed: first.text.slice(0, 160) };
  const sec = texts.find((text) =>
    /securities and exchange commission|\bform (?:10-[KQ]|20-F|40-F|8-K)\b|^us-gaap:/iu.test(text),
  );
  if (sec !== undefined) return { currency: "USD", printed: sec.slice(0, 160) };
  const listed = texts.find((text) => americanTicker.test(text));
  if (listed !== undefined && !texts.some((text) => otherTicker.test(text) || otherDollar.test(text)))
    return { currency: "USD", printed: listed.slice(0, 160) };
  const australian = texts.find((text) => /\bABN:? ?\d{2}|\bASX\b|\bACN:? ?\d{3}/u.test(text));
  return australian === undefined ? undefined : { currency: "AUD", printed: australian.slice(0, 160) };
}

const signWithCode = /\b(?<before>[A-Z]{2}D) ?\(\$\)|\((?<within>[A-Z]{2}D) \$\)/gu;

/** "(NYSE: ABC)", "(Nasdaq Global Select Market: ABCD)". */
const americanTicker = /\((?:NYSE|NASDAQ|Nasdaq)(?: [A-Z][\w ]{0,24})?: ?[“"]?[A-Z]{1,5}\b/u;

const otherTicker = /\b(?:TSXV?|TSX-V|ASX|NZX|SGX|HKEX|SEHK|LSE|AIM|NSE|BSE|JSE|TASE|Euronext)\b/u;

/** Dollars that are named as those of another country: then "$" may be short for them. */
const otherDollar =
  /(?<![A-Z])(?:C|CA|CDN|A|AU|S|HK|NT|NZ)\$|\b(?:CAD|AUD|SGD|HKD|TWD|NZD)\b|\b(?:Canadian|Australian|Singapore|Hong Kong|Taiwan|New Zealand) dollars?\b/iu;
