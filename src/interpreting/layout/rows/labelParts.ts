import type { LaidCell } from "../lines/LaidLine.ts";
import { joinLabels } from "./labelOf.ts";

/** What of a label stands in one column of words, and from where to where it reaches. */
export interface LabelPart {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export const partsOf = (cells: readonly LaidCell[]): readonly LabelPart[] =>
  cells.map(({ cell: { left, right }, text }) => ({ text, left, right }));

/**
 * Two lines of a label that stands in several columns of words, each column's lines joined: "Futures | Prepaid expenses" over
 * "contracts | and other assets". Undefined where it stands in one, or where a part of the second line is under none or two.
 */
export function joinParts(
  first: readonly LabelPart[] = [],
  second: readonly LabelPart[] = [],
): readonly LabelPart[] | undefined {
  if (first.length === 0 || second.length === 0 || first.length + second.length < 3) return undefined;
  const [more, fewer] = first.length >= second.length ? [first, second] : [second, first];
  const under = fewer.map((part) => more.findIndex((each) => each.left < part.right && part.left < each.right));
  const isApart = fewer.every(
    (part) => more.filter((each) => each.left < part.right && part.left < each.right).length === 1,
  );
  if (!isApart || new Set(under).size < fewer.length) return undefined;
  return more.map((part, index) => {
    const other = fewer[under.indexOf(index)];
    if (other === undefined) return part;
    const [upper, lower] = more === first ? [part, other] : [other, part];
    const { label } = joinLabels({ label: upper.text }, { label: lower.text });
    return { text: label, left: Math.min(part.left, other.left), right: Math.max(part.right, other.right) };
  });
}
