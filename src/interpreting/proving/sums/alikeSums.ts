import { tryAt, type Part, type Trial } from "../Relation.ts";
import type { FoundSum, SumLine } from "./SumLine.ts";

/** Where the total of a list stands, by its place and the number of rows that the list has. */
interface Standing {
  readonly total: number;
  readonly count: number;
  readonly stands: "above" | "below";
}

/**
 * Lists that a table prints several times with the same labels, for classes or for years: where one of them is known to add up
 * to its last row, or to split the row above it, so is every other that does in some column, though a figure of another is
 * wrong. What holds only in part elsewhere and counts such a list beside its total is none then.
 *
 * @returns the sums found, and those of such lists
 */
export function withAlikeSums(lines: readonly SumLine[], found: readonly FoundSum[]): readonly FoundSum[] {
  const alike = [...alikeIn(lines, found, "above"), ...alikeIn(lines, found, "below")];
  if (alike.length === 0) return found;
  return [...found.filter((sum) => !alike.some((each) => isCountedTwice(sum, each))), ...alike];
}

function alikeIn(
  lines: readonly SumLine[],
  found: readonly FoundSum[],
  stands: Standing["stands"],
): readonly FoundSum[] {
  // A total may be split below as well, and so it is not taken by that.
  const those = found.filter((sum) => sum.stands === stands);
  const models = modelsOf(lines, those, stands);
  if (models.length === 0) return [];
  const taken = takenBy(those.filter(({ fails }) => fails === 0));
  const partly = those.filter(({ fails }) => fails > 0);
  return lines.flatMap((line, total): readonly FoundSum[] => {
    if (line.heading || taken.has(line.index)) return [];
    const trials = models.flatMap(([key, model]): readonly Trial[] => {
      const standing: Standing = { total, count: model.parts.length, stands };
      if (key !== labelsAt(lines, standing)) return [];
      const rows = rowsAt(lines, standing);
      if (rows.some(({ measure, index }) => measure !== line.measure || taken.has(index))) return [];
      const trial = tryAt(
        line,
        rows.map((row, place): Part => ({ line: row, sign: model.parts[place]?.sign ?? 1 })),
      );
      return isLike(trial, model) && isFree(trial, partly) ? [trial] : [];
    });
    const [first] = trials.sort((one, other) => other.parts.length - one.parts.length);
    return first === undefined ? [] : [{ ...first, stands }];
  });
}

/** True where it holds somewhere; by less chance where its total is called otherwise. */
const isLike = (trial: Trial, model: FoundSum): boolean =>
  trial.holds > 0 &&
  ((trial.total as SumLine).label === (model.total as SumLine).label || trial.chanceAtMost < byChance);

/** True where no sum that holds in part has a row of it, but those that count it twice. */
function isFree(trial: Trial, partly: readonly FoundSum[]): boolean {
  const own = takenBy([trial]);
  return partly.every((sum) => isCountedTwice(sum, trial) || ![...takenBy([sum])].some((row) => own.has(row)));
}

/** What the row above such a list is called says nothing: it is its total where less chance than that is left. */
const byChance = 0.01;

const takenBy = (sums: readonly Trial[]): ReadonlySet<number> =>
  new Set(sums.flatMap(({ total, parts }) => [total.index, ...parts.map(({ line }) => line.index)]));

/** True for a sum that fails in some column and adds up both the rows of a list and its total. */
function isCountedTwice(sum: Trial, list: Trial): boolean {
  if (sum.fails === 0) return false;
  const parts = new Set(sum.parts.map(({ line }) => line.index));
  return parts.has(list.total.index) && list.parts.some(({ line }) => parts.has(line.index));
}

/** The lists whose total stands right beside them, by what they are called; none that fails anywhere, and no short ones. */
function modelsOf(
  lines: readonly SumLine[],
  sums: readonly FoundSum[],
  stands: Standing["stands"],
): readonly (readonly [string, FoundSum])[] {
  const placeOf = new Map(lines.map((line, place) => [line.index, place]));
  const known = new Map<string, FoundSum>();
  for (const sum of sums) {
    const { total, parts, fails } = sum;
    const standing: Standing = { total: placeOf.get(total.index) ?? 0, count: parts.length, stands };
    if (fails > 0 || parts.length < 2) continue;
    const rows = rowsAt(lines, standing);
    const key = parts.every(({ line }, place) => rows[place]?.index === line.index) && labelsAt(lines, standing);
    if (typeof key === "string") known.set(key, sum);
  }
  return [...known.entries()];
}

/** The rows right above or right below a total; fewer where the table ends. */
const rowsAt = (lines: readonly SumLine[], { total, count, stands }: Standing): readonly SumLine[] =>
  stands === "above" ? lines.slice(Math.max(0, total - count), total) : lines.slice(total + 1, total + 1 + count);

/**
 * What a list is called, with its total where that closes it; undefined where a row has no label, or there are not so many. What
 * a list splits may be called as it likes.
 */
function labelsAt(lines: readonly SumLine[], standing: Standing): string | undefined {
  const rows = [...rowsAt(lines, standing), ...lines.slice(standing.total, standing.total + 1)];
  if (rows.length <= standing.count || rows.some(({ heading, label }) => heading || label === "")) return undefined;
  const labels = rows.map(({ label }) => label);
  return (standing.stands === "below" ? labels.slice(0, -1) : labels).join("\n");
}
