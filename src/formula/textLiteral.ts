/** What Excel takes as one text inside a formula. */
export const longestText = 255;

/**
 * A text as a formula writes it, without "=": in quotes, and in parts where it is longer than a formula's text may be.
 *
 * @example textLiteral('the "high" end') // '"the ""high"" end"'
 */
export function textLiteral(text: string): string {
  if (text.length <= longestText) return quoted(text);
  const parts = Array.from({ length: Math.ceil(text.length / longestText) }, (_, index) =>
    text.slice(index * longestText, (index + 1) * longestText),
  );
  return parts.map(quoted).join("&");
}

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
