import * as doubtWords from "../doubtWords.ts";

export const digit = doubtWords.oneDigitDiffers;
const sign = doubtWords.itsSignIsTheOther;
const swap = doubtWords.twoDigitsAreChangedAbout;

/**
 * What kind of slip turns one figure into the other, in words: a lost bracket, two digits changed about, one digit
 * misread, one lost or doubled, a wrong power of ten.
 *
 * @returns undefined where none of them does.
 */
export function slipOf(printed: bigint, wanted: bigint): string | undefined {
  if (printed === 0n || wanted === 0n) return undefined;
  if (printed === -wanted) return sign;
  if (printed < 0n !== wanted < 0n) return undefined;
  const [one, other] = [digits(printed), digits(wanted)];
  if (one.length === other.length) {
    const differing = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
    const [first, second] = differing;
    if (differing.length === 1) return digit;
    const swapped =
      first !== undefined && second !== undefined && one[first] === other[second] && one[second] === other[first];
    return differing.length === 2 && swapped ? swap : undefined;
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (/^0+$/.test(long.slice(short.length)) && long.startsWith(short)) return doubtWords.itIsOff;
  const lost = [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
  return lost && long.length - short.length === 1 ? doubtWords.aDigitIsMissing : undefined;
}

/** Slips of which one figure in a list has hardly ever two candidates: a wrong digit explains any round difference, these do not. */
export function isCommonSlip(printed: bigint, wanted: bigint): boolean {
  const slip = slipOf(printed, wanted);
  return slip === sign || slip === swap;
}

const digits = (value: bigint): string => (value < 0n ? -value : value).toString();
