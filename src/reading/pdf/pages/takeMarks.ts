import type { TextRun } from "../runs/TextRun.ts";

/**
 * Takes footnote marks off the runs and keeps each as the mark of the run that it stands at: small, raised and touching.
 * Joined to a year ("2011" and "1") it could not be told from a digit again.
 */
export function takeMarks(runs: readonly TextRun[]): readonly TextRun[] {
  const candidates = runs.filter((run) => looksLikeMark(run.text));
  const hosts = new Map<TextRun, TextRun[]>();
  const taken = new Set<TextRun>();
  for (const mark of candidates) {
    const host = hostOf(mark, runs);
    if (host === undefined) continue;
    taken.add(mark);
    hosts.set(host, [...(hosts.get(host) ?? []), mark]);
  }
  if (taken.size === 0) return runs;
  return runs.filter((run) => !taken.has(run)).map((run) => withMarks(run, hosts.get(run)));
}

function looksLikeMark(text: string): boolean {
  return /^\(?(?:\d{1,2}|[a-z]{1,2}|[ivx]{1,4}|[*†‡§#^@+]{1,4}|附?註\d{0,2}|(?:\d,\s?)+\d)\)?$/i.test(text);
}

/** The run that the mark touches from the right or, at the start of a footnote, stands in front of. */
function hostOf(mark: TextRun, runs: readonly TextRun[]): TextRun | undefined {
  const fits = runs.filter((run) => run !== mark && (isRaised(mark, run) || isLowered(mark, run)));
  const before = fits.filter((run) => touches(mark.left - run.right, run));
  const gapTo = (run: TextRun): number => Math.abs(mark.left - run.right);
  const [nearest] = [...before].sort((a, b) => gapTo(a) - gapTo(b));
  return nearest ?? fits.find((run) => touches(run.left - mark.right, run));
}

/**
 * Marks are 0.58 to 0.67 of the size, or 0.83 as browsers set them, and stand 2.5 to 3 points above the line; where a page says neither how wide nor how
 * high letters are, a small one in brackets is a mark, however little it is raised.
 */
function isRaised(mark: TextRun, run: TextRun): boolean {
  const raise = run.base - mark.base;
  const least = run.estimated === true && /^\(.+\)$/.test(mark.text) ? -0.1 : 0.12;
  return mark.size <= 0.85 * run.size && raise >= least * run.size && raise <= 0.75 * run.size;
}

/** The 2 of CO₂: part of the text, and no line of its own. */
function isLowered(mark: TextRun, run: TextRun): boolean {
  const fall = mark.base - run.base;
  return (
    mark.size <= 0.8 * run.size &&
    fall >= 0.08 * run.size &&
    fall <= 0.4 * run.size &&
    touches(mark.left - run.right, run)
  );
}

function touches(gap: number, { size, estimated }: TextRun): boolean {
  const slack = estimated === true ? 2 : 0;
  return gap >= (-0.3 - slack) * size && gap <= (0.45 + slack) * size;
}

/** "th" of "30th" is no mark. */
const ordinal = /^(?:st|nd|rd|th)$/i;

function withMarks(run: TextRun, marks: readonly TextRun[] | undefined): TextRun {
  if (marks === undefined) return run;
  const ending = marks.find((mark) => ordinal.test(mark.text) || isLowered(mark, run));
  const mark = marks.filter((one) => one !== ending).map(({ text }) => text.replace(/^\((.*)\)$/, "$1"));
  return {
    ...run,
    text: run.text + (ending?.text ?? ""),
    right: Math.max(run.right, ending?.right ?? run.right),
    ...(mark.length > 0 && { mark: mark.join(" ") }),
  };
}
