/** A statement in Markdown: its title, the lines under it, its heads, its rows. */
export const statement = (title: string, under: readonly string[], heads: string, rows: readonly string[]): string =>
  [
    `# ${title}`,
    "",
    ...under.flatMap((line) => [line, ""]),
    `| | ${heads} |`,
    `|---|${"---:|".repeat(heads.split("|").length)}`,
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");

export const smallResult = (unit: string): readonly string[] => [
  `Revenue | ${unit}1,000 | ${unit}900`,
  "Cost of sales | (600) | (500)",
  "Gross profit | 400 | 400",
  "Income tax expense | (100) | (90)",
  "Profit for the year | 300 | 310",
];

/** A line of text: a label, and texts at the columns where each ends. */
export const lineOfText = (label: string, ...cells: readonly (readonly [text: string, end: number])[]): string =>
  cells.reduce((before, [text, end]) => before.padEnd(end - text.length) + text, label);

/** The top of an income statement in plain text, its columns ending at 50 and 62. */
export const toGrossProfit: readonly string[] = [
  "CONSOLIDATED INCOME STATEMENT",
  "for the year ended 31 December 2031",
  lineOfText("", ["2031", 50], ["2030", 62]),
  lineOfText("", ["£'000", 50], ["£'000", 62]),
  lineOfText("Revenue", ["46,300", 50], ["51,300", 62]),
  lineOfText("Cost of sales", ["(26,500)", 51], ["(28,400)", 63]),
  lineOfText("Gross profit", ["19,800", 50], ["22,900", 62]),
];
