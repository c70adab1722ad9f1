import type { TextRun } from "../runs/TextRun.ts";

/**
 * Leaves out what is printed large across the lines of a page ("DRAFT", "FOR INFORMATION"): a run at least two and a
 * half times as large as the page's usual letters, with other lines running through its letters. A large title has none.
 */
export function withoutWatermarks(runs: readonly TextRun[]): readonly TextRun[] {
  const usual = medianSize(runs);
  const large = runs.filter((run) => run.size >= 2.5 * usual);
  if (large.length === 0) return runs;
  const marks = new Set(large.filter((run) => linesThrough(run, runs) >= 2));
  return runs.filter((run) => !marks.has(run));
}

/** The size of the middle letter, not of the middle run: a page may hold many small numbers. */
function medianSize(runs: readonly TextRun[]): number {
  const sorted = [...runs].sort((a, b) => a.size - b.size);
  const letters = sorted.reduce((sum, { text }) => sum + text.length, 0);
  let count = 0;
  return sorted.find(({ text }) => (count += text.length) * 2 >= letters)?.size ?? 0;
}

function linesThrough(mark: TextRun, runs: readonly TextRun[]): number {
  const top = mark.base - 0.7 * mark.size;
  const bases = runs.filter(
    (run) =>
      run.size < mark.size / 2 &&
      run.base > top &&
      run.base < mark.base + 0.1 * mark.size &&
      run.left < mark.right &&
      mark.left < run.right,
  );
  return new Set(bases.map(({ base }) => Math.round(base))).size;
}
