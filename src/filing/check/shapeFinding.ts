import type * as v from "valibot";
import type { PackFinding } from "../errors.ts";

/** What a failure of the schema says, at the place in the pack that it concerns. */
export function shapeFinding(file: string, pack: unknown, issue: v.BaseIssue<unknown>): PackFinding {
  const { path, cause } = deepest(issue, []);
  const { row, field } = placeIn(pack, path);
  return {
    file,
    row,
    field: field === "" ? "(itself)" : field,
    expected: cause.kind === "validation" ? cause.message : (cause.expected ?? cause.message),
    found: cause.received,
  };
}

type Key = string | number;

/** Of the ways in which a value is none of several shapes, the one that comes furthest: that of the shape it is nearest to. */
function deepest(
  issue: v.BaseIssue<unknown>,
  above: readonly Key[],
): { readonly path: readonly Key[]; readonly cause: v.BaseIssue<unknown> } {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as Key)];
  return (issue.issues ?? [])
    .map((inner) => deepest(inner, path))
    .reduce((best, each) => (each.path.length > best.path.length ? each : best), { path, cause: issue });
}

/** The id of the innermost thing on the way that has one, and what is left of the way; words where it has none. */
function placeIn(pack: unknown, path: readonly Key[]): { readonly row: string; readonly field: string } {
  let place = { row: "the pack", field: fieldName(path) };
  let value = pack;
  const words: string[] = [];
  path.forEach((key, index) => {
    value = property(value, key);
    const part = path[index - 1];
    if (typeof key !== "number" || !named.has(part)) return;
    words.push(`${named.get(part)} ${key + 1}`);
    const rest = path.slice(index + 1);
    const id = property(value, "id");
    place = { row: typeof id === "string" && rest[0] !== "id" ? id : words.join(", "), field: fieldName(rest) };
  });
  return place;
}

const named: ReadonlyMap<Key | undefined, string> = new Map([
  ["tables", "table"],
  ["rows", "row"],
  ["ties", "tie"],
  ["units", "unit"],
]);

const fieldName = (path: readonly Key[]): string =>
  path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");

const property = (value: unknown, key: Key): unknown =>
  typeof value === "object" && value !== null && key in value
    ? (value as Readonly<Record<Key, unknown>>)[key]
    : undefined;
