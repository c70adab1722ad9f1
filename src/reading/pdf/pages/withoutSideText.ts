import type { TextRun } from "../runs/TextRun.ts";

/**
 * Leaves out what runs down the margin of a page with one upright character over the other, as Chinese reports set their
 * name there: at least four of one size under each other, apart from the lines of the page, and nothing else as far out.
 */
export function withoutSideText(runs: readonly TextRun[]): readonly TextRun[] {
  const columns = new Map<number, TextRun[]>();
  for (const run of runs.filter(isOneCharacter)) {
    const at = Math.round(run.left);
    columns.set(at, [...(columns.get(at) ?? []), run]);
  }
  const aside = new Set([...columns.values()].filter((column) => runsDown(column) && isApart(column, runs)).flat());
  return aside.size === 0 ? runs : runs.filter((run) => !aside.has(run));
}

const isOneCharacter = ({ text }: TextRun): boolean => /^\p{Script=Han}$/u.test(text.normalize("NFKC"));

function runsDown(column: readonly TextRun[]): boolean {
  const sorted = [...column].sort((a, b) => a.base - b.base);
  return (
    sorted.length >= 4 &&
    sorted.every(({ base, size }, index) => {
      const above = sorted[index - 1];
      return above === undefined || (size === above.size && base - above.base < 1.6 * size);
    })
  );
}

/** The first letters of labels that are set letter by letter stand under each other, too: the next ones stand beside them. */
function isApart(column: readonly TextRun[], runs: readonly TextRun[]): boolean {
  const others = runs.filter((run) => !column.includes(run));
  const [{ left = 0, right = 0, size = 0 } = {}] = column;
  const isOutside = others.every((run) => run.left > right + size) || others.every((run) => run.right < left - size);
  const beside = column.filter(({ base }) => others.some((run) => Math.abs(run.base - base) < 0.2 * size));
  return isOutside && beside.length < column.length / 2;
}
