/** Numbers of months by their words, from one. */
export const numbers = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const count = String.raw`(?:(?<![\d./-])\d{1,2}|\b(?:${numbers.join("|")}|fifteen|eighteen|twenty(?:-four)?))`;

const terms = [
  String.raw`\b(?:(?:less|more|later|fewer|greater|longer) than|within|over|under|up to|after|beyond) ${count} ?-?months?\b`,
  String.raw`\bmonths? ?(?:to|[-–—]) ?${count} ?years?\b`,
  // "2024 – 12 months" is the length of a year's column.
  String.raw`${count} ?(?:to|[-–—至]) ?(?:${count}|\d{1,2}) ?(?:months?\b|[個个]月)`,
].map((words) => new RegExp(words, "iu"));

/** Months in which something falls due or that it is overdue by, as over the columns of liquidity and ageing. */
export const isTerm = (text: string): boolean =>
  terms.some((term) => term.test(text)) ||
  /(?:少於|少于|超過|超过|不超過|不超过|逾) ?\d{1,2} ?[個个]月|\d{1,2} ?[個个]月(?:以?[內内]|以上|以下)/u.test(text);
