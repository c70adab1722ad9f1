/** What a label says its figures measure where it is no amount of money, and no word of it is a unit. */

/** What is sold by weight, by volume or as energy, and who works or buys: money for one of it is never in the table's. */
const forOne =
  /\bper ((?:employee|fte|head|capita|customer|subscriber|user|member|passenger|store|outlet|room|vehicle|square (?:met(?:re|er)|foot)|bbls?|barrels?|boe|mcfe?|mmbtu|gallons?|lit(?:re|er)s?|(?:metric )?tonnes?|tons?|ounces?|oz|lbs?|pounds?|[kmg]wh|kg)(?: of \p{L}+(?: sold| produced)?)?)$/iu;

/** "per Bbl", where a label says for how much of what its figures are amounts: "Average price per Bbl". */
export function measuredForOne(label: string): string | undefined {
  const one = forOne.exec(withoutMark(label))?.[1];
  return one === undefined ? undefined : `per ${one}`;
}

const ratio =
  /\bratio$|\byield$|\bgrowth$|\bgearing$|\btax rate(?: for calcs)?$|\breturn on (?:average )?(?:total |common |shareholders['’] )?(?:equity|assets|capital(?: employed)?|invested capital|sales)$|\bdebt[ /-](?:to[ -])?(?:equity|ebitda|assets|capital)$|率$/iu;

/** True where a label names a ratio, and nothing that may be money. */
export const isNamedRatio = (label: string): boolean => ratio.test(withoutMark(label));

/** What is a ratio in whole figures too, "14" as well as "14.2": no amount is called so. */
const ratioAlone =
  /\breturn on (?:average )?(?:total |common |shareholders['’] )?(?:equity|assets|capital(?: employed)?|invested capital|sales)$|\b(?:interest|dividend|debt service|fixed charge) cover(?:age)?$|^book[- ]to[- ]bill$|\b(?:revenue|sales|earnings|profit|organic|like[- ]for[- ]like|comparable|volume) growth$|\b(?:average|hotel|portfolio|room|bed|economic|physical) occupancy$|^(?:average |closing |year[- ]end )?exchange rate(?: [A-Z$£€]{2,4} ?[/:] ?[A-Z$£€]{2,4})?$/iu;

/** True where a label names what is never an amount, whether it is printed in hundredths, in times or as a rate. */
export const isAlwaysRatio = (label: string): boolean => ratioAlone.test(withoutMark(label));

/** True where a label says that its figures are percentages of something: "in % of revenue", "Gross margin as a % of sales". */
export const isPercentOf = (label: string): boolean =>
  /^(?:(?:in|as an?|as) )?%(?: of| vs\.?| vom| der| des| du| de)\b|\b(?:in|as an?|as) % (?:of|vom|der|des|du|de)\b|^percentage of\b(?!.*\b(?:completion|ownership)\b)|百分比$/iu.test(
    withoutMark(label),
  );

/** A label without the mark of a footnote behind it. */
const withoutMark = (label: string): string =>
  label
    .normalize("NFKC")
    .trim()
    .replace(/ ?(?:\((?:\d|[a-z])\)|[*†‡])$/u, "");
