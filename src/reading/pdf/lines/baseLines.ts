import type { TextRun } from "../runs/TextRun.ts";

/** Groups runs that stand on one base line, from top to bottom. Fonts of one line differ by up to a third of the size. */
export function baseLines(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const sorted = [...runs].sort((a, b) => a.base - b.base);
  const lines: { base: number; size: number; runs: TextRun[] }[] = [];
  for (const run of sorted) {
    const line = lines[lines.length - 1];
    if (line !== undefined && run.base - line.base <= 0.3 * Math.min(line.size, run.size)) {
      line.runs.push(run);
      line.size = Math.max(line.size, run.size);
    } else {
      lines.push({ base: run.base, size: run.size, runs: [run] });
    }
  }
  return lines.map(({ runs: own }) => own);
}

/** The runs that print something once: bold is often made by printing the same letters twice, a little apart. */
export function withoutRepeats(runs: readonly TextRun[]): readonly TextRun[] {
  const kept = new Map<string, TextRun[]>();
  const doubled = new Set<TextRun>();
  const single = runs.filter((run) => {
    const same = kept.get(run.text) ?? [];
    const first = same.find((one) => nearlySame(one, run));
    if (first !== undefined) doubled.add(first);
    else kept.set(run.text, [...same, run]);
    return first === undefined;
  });
  return doubled.size === 0 ? runs : single.map((run) => (doubled.has(run) ? { ...run, bold: true } : run));
}

function nearlySame(one: TextRun, other: TextRun): boolean {
  const near = 0.15 * one.size;
  return Math.abs(one.left - other.left) <= near && Math.abs(one.base - other.base) <= near;
}
