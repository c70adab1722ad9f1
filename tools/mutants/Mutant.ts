/** One small change to a file of src, as a slip of the hand would make it. */
export interface Mutant {
  /** From the project: "src/impairment/recoverability/headroom.ts". */
  readonly file: string;
  /** Where the change begins, from 1. */
  readonly line: number;
  readonly column: number;
  /** What is replaced, by its place in the file's text, and by what. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The line that it stands in, trimmed, and the change in it, for the reader: "a < b → a <= b". */
  readonly code: string;
  readonly change: string;
}

export const mutated = (text: string, { start, end, replacement }: Mutant): string =>
  text.slice(0, start) + replacement + text.slice(end);
