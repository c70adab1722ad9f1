import { isPipeRule, pipeFields } from "./pipeRow.ts";

/**
 * Lines without the strokes that a program left of a page's table at the ends of its cells, which it put on a line each:
 * "Cash | |" over "$ | 120 | | |". Where a line has a label with its figure, or two figures, strokes part columns, and stay.
 */
export function withoutStrayBars(lines: readonly string[]): readonly string[] {
  if (!hasStrayBars(lines)) return lines;
  return lines.map((line) => (line.includes("|") ? line.replaceAll("|", " ").trim() : line));
}

/** True where strokes part no columns. */
export function hasStrayBars(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line.trim() !== "");
  const barred = printed.filter((line) => line.includes("|"));
  const isTable = lines.some((line) => line.includes("|") && (isPipeRule(line) || hasColumns(line)));
  return !isTable && barred.length >= 0.5 * printed.length && barred.length >= FEWEST;
}

/** So many lines with strokes are no chance. */
const FEWEST = 12;

function hasColumns(line: string): boolean {
  const fields = pipeFields(line)
    .map((field) => field.trim())
    .filter((field) => /[\p{L}\d]/u.test(field));
  return fields.length > 1;
}
