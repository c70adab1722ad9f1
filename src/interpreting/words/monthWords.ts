const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The name of a month, short or whole, as a pattern's source with one group. */
export const monthWord =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

/** Names that a day is glued to, "December31,", apart from it. */
export const monthsApart = (text: string): string => text.replace(gluedDay, "$& ");

const gluedDay =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?=\d)/giu;

/** The number of a month by its name or its digits; 0 for anything else. */
export function monthOf(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : names.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}
