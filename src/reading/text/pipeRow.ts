/** True for the line under the heads of a Markdown table: |---|:--:|. */
export function isPipeRule(line: string): boolean {
  // A narrow column has one dash; a row of marks for nil has no more than one in any.
  return /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes("|") && /-{2,}/.test(line);
}

/** The fields of a row of a Markdown table, untrimmed; a pipe behind a backslash is text. */
export function pipeFields(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/);
}

/**
 * Lines with strokes at the ends of the rows of tables that have none: there a stroke at the head of a row ends its first
 * field, which is empty (" | 2014 | 2013" over "Revenue | 12 | 34"), and is no edge of the table.
 */
export function withOuterStrokes(lines: readonly string[]): readonly string[] {
  const ends: number[] = [];
  const open = lines.map((line, index) => {
    if (!line.includes("|")) return false;
    const from = ends[index - 1] ?? index;
    ends[index] = from;
    return true;
  });
  return lines.map((line, index) => {
    const from = ends[index];
    if (open[index] !== true || from === undefined) return line;
    const length = open.slice(from).indexOf(false);
    const rows = lines.slice(from, length < 0 ? undefined : from + length);
    return isOpenTable(rows) ? `|${line}|` : line;
  });
}

/** Rows with a rule among them, no row within two strokes, and one that begins with a stroke among those that do not. */
function isOpenTable(rows: readonly string[]): boolean {
  const plain = rows.map((row) => row.trim());
  return (
    plain.some(isPipeRule) &&
    plain.some((row) => row.startsWith("|")) &&
    plain.filter((row) => !row.startsWith("|")).length > 1 &&
    !plain.some((row) => row.startsWith("|") && row.endsWith("|"))
  );
}
