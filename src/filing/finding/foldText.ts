/** A text as searches compare it: without case and accents, and with "amortization" spelled as IFRS does. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/iz(?=e[ds]?\b|ing|ation)/g, "is");
}
