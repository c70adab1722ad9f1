/**
 * What a switch holds in a cell: words of our own, as a list of TRUE and FALSE is text in an Excel of another language.
 * TRUE and FALSE that a person types are understood beside them.
 */
export const switchWords = { on: "Yes", off: "No" } as const;

/** The words, as a list offers them. */
export const switchChoices: readonly string[] = Object.values(switchWords);

/** The word of a switch's value. */
export const switchWord = (value: boolean): string => (value ? switchWords.on : switchWords.off);

/** What a switch's cell says; undefined where it is neither word nor TRUE nor FALSE. */
export function switchValue(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const said = value.toLowerCase();
  if (said === switchWords.on.toLowerCase()) return true;
  return said === switchWords.off.toLowerCase() ? false : undefined;
}
