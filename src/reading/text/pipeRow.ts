/** True for the line under the heads of a Markdown table: |---|:--:|. */
export function isPipeRule(line: string): boolean {
  return /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/.test(line) && line.includes("|");
}

/** The fields of a row of a Markdown table, untrimmed; a pipe behind a backslash is text. */
export function pipeFields(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/);
}
