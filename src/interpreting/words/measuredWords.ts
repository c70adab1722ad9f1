/** What a label says its figures measure where it is no amount of money, and no word of it is a unit. */

/** What is sold by weight, by volume or as energy: money for one of it is never in thousands. */
const forOne =
  /\bper ((?:bbls?|barrels?|boe|mcfe?|mmbtu|gallons?|lit(?:re|er)s?|(?:metric )?tonnes?|tons?|ounces?|oz|lbs?|pounds?|[kmg]wh|kg)(?: of \p{L}+(?: sold| produced)?)?)$/iu;

/** "per Bbl", where a label says for how much of what its figures are amounts: "Average price per Bbl". */
export function measuredForOne(label: string): string | undefined {
  const one = forOne.exec(withoutMark(label))?.[1];
  return one === undefined ? undefined : `per ${one}`;
}

const ratio =
  /\bratio$|\byield$|\bgrowth$|\bgearing$|\btax rate$|\breturn on (?:average )?(?:total |common |shareholders['’] )?(?:equity|assets|capital(?: employed)?|invested capital|sales)$|\bdebt[ /-](?:to[ -])?(?:equity|ebitda|assets|capital)$|率$/iu;

/** True where a label names a ratio, and nothing that may be money. */
export const isNamedRatio = (label: string): boolean => ratio.test(withoutMark(label));

/** A label without the mark of a footnote behind it. */
const withoutMark = (label: string): string =>
  label
    .normalize("NFKC")
    .trim()
    .replace(/ ?(?:\((?:\d|[a-z])\)|[*†‡])$/u, "");
