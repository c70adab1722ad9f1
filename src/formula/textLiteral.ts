/** What Excel takes as one text inside a formula. */
const longest = 255;

/**
 * A text as a formula writes it, without "=": in quotes, and in parts where it is longer than a formula's text may be.
 *
 * @example textLiteral('the "high" end') // '"the ""high"" end"'
 */
export function textLiteral(text: string): string {
  const parts = Array.from({ length: Math.max(1, Math.ceil(text.length / longest)) }, (_, index) =>
    text.slice(index * longest, (index + 1) * longest),
  );
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}
