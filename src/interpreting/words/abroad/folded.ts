/** A text without the accents of Latin letters, which capitals are often printed without: "ÉCARTS D'ACQUISITION", "ECARTS". */
export const folded = (text: string): string =>
  /[^\p{ASCII}]/u.test(text)
    ? text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/gu, "")
        .normalize("NFC")
    : text;
