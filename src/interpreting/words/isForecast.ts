/** True for words over figures that are expected, and that no statement reports: "Full year guidance", "in the following ranges". */
export const isForecast = (text: string): boolean =>
  (text.length <= 120 && guidance.test(text)) || /\bin the following ranges?\b/iu.test(text);

const guidance =
  /\b(?:years?|quarters?|fiscal|financial|earnings|updated|(?:19|20)\d{2})\W+(?:\w+\W+){0,4}guidance\b|\bguidance for (?:the )?(?:fiscal|full|first|second|third|fourth|quarter|year|(?:19|20)\d{2})|\b(?:business|financial|(?:19|20)\d{2}|year|quarter) outlook\b|^outlook$/iu;
