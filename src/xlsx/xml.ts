/** Text as an XML element holds it. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** `name="value"` pairs as an XML start tag holds them. */
export function attributes(pairs: Readonly<Record<string, string | number>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}="${escapeText(String(value)).replaceAll('"', "&quot;")}"`)
    .join(" ");
}
