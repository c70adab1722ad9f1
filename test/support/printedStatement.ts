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
