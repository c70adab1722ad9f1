import { tryAt, type Part } from "../Relation.ts";
import type { FoundSum, SumLine } from "./SumLine.ts";

/** Where the total of a list stands, by its place and the number of rows that the list has. */
interface Standing {
  readonly total: number;
  readonly count: number;
  readonly stands: "above" | "below";
}

/**
 * Lists that a table prints several times with the same labels, for classes or for years: where one of them is known to add up
 * to its last row, or to split its first, so is every other that does in some column, though a figure of another is wrong.
 */
export function alikeSums(lines: readonly SumLine[], found: readonly FoundSum[]): readonly FoundSum[] {
  return [...alikeIn(lines, found, "above"), ...alikeIn(lines, found, "below")];
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
  const taken = new Set(those.flatMap(({ total, parts }) => [total.index, ...parts.map(({ line }) => line.index)]));
  return lines.flatMap((line, total): readonly FoundSum[] => {
    if (line.heading || taken.has(line.index)) return [];
    const at = (sum: FoundSum): Standing => ({ total, count: sum.parts.length, stands });
    const [, model] = models.find(([key, sum]) => key === labelsAt(lines, at(sum))) ?? [];
    if (model === undefined) return [];
    const rows = rowsAt(lines, at(model));
    if (rows.some(({ measure, index }) => measure !== line.measure || taken.has(index))) return [];
    const parts = rows.map((row, place): Part => ({ line: row, sign: model.parts[place]?.sign ?? 1 }));
    const trial = tryAt(line, parts);
    return trial.holds > 0 ? [{ ...trial, stands }] : [];
  });
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

/** What a list with its total is called; undefined where a row has no label, or there are not so many. */
function labelsAt(lines: readonly SumLine[], standing: Standing): string | undefined {
  const rows = [...rowsAt(lines, standing), ...lines.slice(standing.total, standing.total + 1)];
  return rows.length <= standing.count || rows.some(({ heading, label }) => heading || label === "")
    ? undefined
    : rows.map(({ label }) => label).join("\n");
}
