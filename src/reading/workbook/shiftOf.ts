/** What a number format does to the digits, and to the sign. */
interface Shift {
  /** Places to the right. */
  readonly shift: number;
  readonly percent: boolean;
  /** Where positive numbers are shown in brackets and negative ones without, as over ledgers that keep credits negative. */
  readonly turned?: true;
}

/** A section that numbers come to by a condition and not by their sign, as "[>=1000]". */
const CONDITION = /\[[<>=]/;

/**
 * What a format does to a number's digits: its first section. Where sections have conditions of their own, those that show
 * digits have to agree; where they do not, numbers of one column are shown in several units, and are taken as they are.
 */
export function shiftOf(format: string): Shift {
  const sections = format.split(";");
  const [first = "0", second = "0"] = sections;
  if (!CONDITION.test(format))
    return { ...shiftOfSection(first), ...(showsMinus(first) && !showsMinus(second) && { turned: true }) };
  const [one, ...others] = sections.filter((section) => /[0#?]/.test(plain(section))).map(shiftOfSection);
  const agree = others.every(({ shift, percent }) => shift === one?.shift && percent === one.percent);
  return one !== undefined && agree ? one : { shift: 0, percent: false };
}

/** Without texts in quotes or behind a backslash, widths, fillings and what stands in brackets, which do nothing. */
const plain = (section: string): string => section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");

/** Whether a section sets a bracket or a minus before its digits, with a currency between them or without. */
function showsMinus(section: string): boolean {
  const printed = section.replace(/_.|\*.|\[[^\]]*\]/g, "").replace(/["\\]/g, "");
  return /^[^0#?]*(?:\([^)0#?]*|[-−–] ?[$£€¥]? ?)[0#?]/.test(printed);
}

function shiftOfSection(section: string): Shift {
  const code = plain(section);
  const percent = code.includes("%");
  const commas = /[0#?](,+)(?![0#?,])/.exec(code)?.[1]?.length ?? 0;
  return { shift: (percent ? 2 : 0) - 3 * commas, percent };
}
