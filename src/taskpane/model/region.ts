/** What separates the decimals of a number, and its thousands, in the reader's region. */
export interface Region {
  readonly decimal: string;
  readonly thousands: string;
}

const english: Region = { decimal: ".", thousands: "," };

/** As Excel writes numbers into its cells; said once, when the pane starts. */
let region = english;

/** @returns whether numbers are written otherwise from now on. */
export function takeRegion(said: Region): boolean {
  const isOther = said.decimal !== region.decimal || said.thousands !== region.thousands;
  region = said;
  return isOther;
}

/** A number as it is written in English, "1,162.5", as the reader's region writes it. */
export function inRegion(written: string): string {
  const { decimal, thousands } = region;
  return written.replaceAll(/[.,]/g, (sign) => (sign === "." ? decimal : thousands));
}

const space = /[\s\u00a0\u202f]/;

/** A number as a person types it in their region, as one types it in English. */
export function fromRegion(typed: string): string {
  const { decimal, thousands } = region;
  if (decimal === "." && thousands === ",") return typed.trim();
  const isThousands = (sign: string): boolean => sign === thousands && !space.test(sign);
  return [...typed.trim()].map((sign) => (sign === decimal ? "." : isThousands(sign) ? "," : sign)).join("");
}
