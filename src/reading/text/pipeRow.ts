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
