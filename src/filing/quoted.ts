/** The longest text that a message repeats whole: a cell may hold 32,767 characters. */
const most = 60;

/** A text that somebody gave, as a message repeats it: in quotes, cut where it is long. */
export const quoted = (text: string): string => JSON.stringify(cut(text));

/** A text no longer than a message repeats. */
export const cut = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** A list of names no longer than a message repeats: "2012, 2013", or the first of them and how many more there are. */
export function listed(names: readonly string[], atMost = 20): string {
  const more = names.length - atMost;
  return [...names.slice(0, atMost).map(cut), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}
