/** What separates the decimals of a number, and its thousands. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** The languages whose way with numbers the grid knows. */
const known = [
  ...["ar", "cs", "da", "nl", "en", "fi", "fr", "de", "el", "hu", "is", "id", "it", "ja", "ko", "nb", "pl", "pt"],
  ...["ru", "sk", "es", "sv", "th", "tr", "vi", "zh"],
];

/** The language of the user's region, English where the grid does not know its way with numbers. */
export function languageOf(region: string): string {
  const [language = ""] = region.split("-");
  return known.includes(language) ? language : "en";
}

export function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language, { numberingSystem: "latn" }).formatToParts(1_234_567.8);
  const of = (type: Intl.NumberFormatPartTypes): string | undefined => parts.find((part) => part.type === type)?.value;
  return { decimal: of("decimal") ?? ".", thousands: of("group") ?? "," };
}

/** As the browser has it. */
export const language = languageOf(Intl.NumberFormat().resolvedOptions().locale);
export const separators = separatorsOf(language);

const numeric = /^[\s(+\-−$]*[\d.,'’\u00a0\u202f ]*\d[\d.,]*(?:[eE][+-]?\d+)?[\s%)]*$/;

/** A number typed in the user's region, as one is typed in English (United States); any other text as it is. */
export function inEnglish(text: string, { decimal, thousands } = separators): string {
  if ((decimal === "." && thousands === ",") || !numeric.test(text)) return text;
  const space = /[\s\u00a0\u202f]/;
  const isThousands = (sign: string): boolean => sign === thousands || (space.test(thousands) && space.test(sign));
  return [...text.trim()].map((sign) => (sign === decimal ? "." : isThousands(sign) ? "," : sign)).join("");
}
