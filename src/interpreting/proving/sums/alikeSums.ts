import { tryAt, type Part } from "../Relation.ts";
import type { FoundSum, SumLine } from "./SumLine.ts";

/**
 * Lists that a table prints several times with the same labels, for classes or for years: where one of them is known to add up
 * to its last row, so is every other that does in some column, though a figure of another is wrong.
 */
export function alikeSums(lines: readonly SumLine[], found: readonly FoundSum[]): readonly FoundSum[] {
  const placeOf = new Map(lines.map((line, place) => [line.index, place]));
  const known = new Map<string, FoundSum>();
  for (const sum of found) {
    const key = keyOf(lines, placeOf.get(sum.total.index) ?? 0, sum);
    if (key !== undefined) known.set(key, sum);
  }
  if (known.size === 0) return [];
  // A total may be split below as well, and so it is not taken by that.
  const above = found.filter(({ stands }) => stands === "above");
  const taken = new Set(above.flatMap(({ total, parts }) => [total.index, ...parts.map(({ line }) => line.index)]));
  const models = [...known.entries()];
  return lines.flatMap((line, place): readonly FoundSum[] => {
    if (line.heading || taken.has(line.index)) return [];
    const [, model] = models.find(([key, sum]) => key === labelsAt(lines, place, sum.parts.length)) ?? [];
    if (model === undefined) return [];
    const rows = lines.slice(place - model.parts.length, place);
    if (rows.some(({ measure, index }) => measure !== line.measure || taken.has(index))) return [];
    const parts = rows.map((row, at): Part => ({ line: row, sign: model.parts[at]?.sign ?? 1 }));
    const trial = tryAt(line, parts);
    return trial.holds > 0 ? [{ ...trial, stands: "above" as const }] : [];
  });
}

/** What a list is called that stands right above its total, in as many rows as it has; undefined for any other, and for short ones. */
function keyOf(lines: readonly SumLine[], place: number, { parts, fails, stands }: FoundSum): string | undefined {
  if (fails > 0 || stands !== "above" || parts.length < 2) return undefined;
  const right = parts.every(({ line }, at) => lines[place - parts.length + at]?.index === line.index);
  return right ? labelsAt(lines, place, parts.length) : undefined;
}

function labelsAt(lines: readonly SumLine[], place: number, count: number): string | undefined {
  const rows = place < count ? [] : lines.slice(place - count, place + 1);
  return rows.length === 0 || rows.some(({ heading, label }) => heading || label === "")
    ? undefined
    : rows.map(({ label }) => label).join("\n");
}
