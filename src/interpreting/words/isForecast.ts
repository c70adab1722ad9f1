/** True for words over figures that are expected, and that no statement reports: "Full year guidance", "in the following ranges". */
export const isForecast = (text: string): boolean =>
  (text.length <= 120 && guidance.test(text)) || /\bin the following ranges?\b/iu.test(text);

const guidance =
  /\b(?:years?|quarters?|fiscal|financial|earnings|updated|(?:19|20)\d{2})\W+(?:\w+\W+){0,4}guidance\b|\bguidance for (?:the )?(?:fiscal|full|first|second|third|fourth|quarter|year|(?:19|20)\d{2})|\b(?:business|financial|(?:19|20)\d{2}|year|quarter) outlook\b|^outlook$/iu;

/**
 * True for a column's head that says that what stands under it is expected or planned, and by no statement reported: "2025E",
 * "FY 2026 Est", "Budget 2024", "1Q25 consensus".
 */
export const isExpectedHead = (heading: string): boolean =>
  heading.length < 60 &&
  (expectedYear.test(heading) || (expected.test(heading) && !/\b(?:vs|versus|to)\b/iu.test(heading)));

/** A year, or a part of one, with the letter for estimates, forecasts or budgets behind it. */
const expectedYear =
  /(?:\b(?:19|20)\d{2}(?:\/\d{2})?|\b(?:FY|CY|[1-4]Q|Q[1-4]|[12]H|H[12]) ?['’]?(?:20)?\d{2}(?:\/\d{2})?)(?:[EeFB]| E)(?![\p{L}\d])/u;

const expected =
  /^(?:\S+ ){0,4}(?:budget(?:ed)?|forecasts?|est(?:imate[sd]?)?\.?|consensus|projected|projections?|預算|预算|預測|预测)(?:$| \S*\d{2})/iu;
