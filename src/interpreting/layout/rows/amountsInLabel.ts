import * as layoutWords from "../layoutWords.ts";

/** What is wrong with a label that holds amounts of the columns beside it; undefined where it holds none. */
export function amountsInLabel(label: string): string | undefined {
  if (isShortAmount(label)) return layoutWords.itsLabelIsAmount;
  if (endsWithSign.test(label)) return layoutWords.itsLabelHoldsAmounts;
  return figuresWithin.test(label) ||
    cutWithin.test(label) ||
    beginsWithoutOne.test(label) ||
    beginsWithAmount.test(label)
    ? layoutWords.itsLabelHoldsFigures
    : undefined;
}

/** An amount in words of its own, as panels of key figures print it: "£2.6m". */
export const isShortAmount = (label: string): boolean =>
  /^\(?[$£€¥] ?\d[\d,.]* ?(?:k|m|bn|million|billion)\)?$/iu.test(label);

/** A figure and the sign of the next column at its end, or such a sign alone: the first columns went into the label. */
const endsWithSign = /(?:^|[\d)%—–-]) ?[$£€¥]$/u;

/** A figure that was cut behind its comma, that a mark is glued to, or whose bracket became a letter: "2,", "80,1061", "(490J". */
const cutWithin = /(?:^|\s)[(-]?\d{1,3}(?:,\d{3})*,$|\d,\d{4}(?!\d)|\(\d[\d,]*\d[A-Z](?=\s|$)/u;

/** What says that a column holds none, in front of the words of a label. */
const beginsWithoutOne = /^N\/A /u;

/** An amount and, without a gap or with one, the percentage of the next column: "33,427-12 %". */
const beginsWithAmount = /^[$£€]?\d{1,3}(?:,\d{3})+ ?[-–]?\d{1,3} ?%/u;

/** Two amounts one behind the other among the words of a label, or three numbers. */
const figuresWithin = ((): RegExp => {
  const amount = String.raw`(?:[$£€] ?)?(?:\(?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?|\(?\d+\.\d+\)?|\(\d{2,3}\))(?: ?%)?`;
  const number = String.raw`(?:[$£€] ?)?\(?\d{1,3}\)?(?: ?%)?`;
  const either = String.raw`(?:${amount}|(?:[$£€] ?)?\d{3})`;
  return new RegExp(
    String.raw`(?:^|\s)(?:${amount}\s${either}|${either}\s${amount}|(?!\(\d\)\s\()${number}\s${number}\s${number})(?=\s|$)`,
    "u",
  );
})();
