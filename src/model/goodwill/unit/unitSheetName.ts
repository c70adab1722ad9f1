/** Excel allows a tab 31 characters, none of these, and no apostrophe at either end. */
const longest = 31;
const notAllowed = /[[\]:*?/\\]/g;

/** The id of a unit's own sheet: "goodwill.north". */
export const unitSheetId = (unit: string): string => `goodwill.${unit}`;

/** The name of a unit's own sheet, from its title; the title's first words where all of them do not fit. */
export function unitSheetName(title: string): string {
  const allowed = title.replace(notAllowed, " ").replace(/\s+/g, " ").trim();
  const cut = allowed.length <= longest ? allowed : (/^.{1,31}(?=\s)/.exec(allowed)?.[0] ?? allowed.slice(0, longest));
  const name = cut.replace(/^[' ]+|[' ]+$/g, "");
  // "History" is Excel's own.
  return name === "" || name.toLowerCase() === "history" ? `Unit ${name}`.trim() : name;
}
