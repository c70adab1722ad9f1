import type { TaggedFigure } from "./TaggedFigure.ts";

/**
 * The figures whose sign stands to their fact's otherwise than the row's others of the same concept do. A fact has its
 * concept's sign and the page its statement's: a cost in brackets is tagged without a sign. So a row that is turned over
 * as a whole is how it is presented; one that is turned over in part has a bracket too many or too few. Where a row has as
 * many of one as of the other, the concept's other rows say which are right; where they do not, all are doubted.
 */
export function turnedSigns(figures: readonly TaggedFigure[]): readonly TaggedFigure[] {
  const signed = figures.filter(({ value, tagged }) => !value.isZero() && !tagged.isZero());
  const byConcept = groups(signed, ({ fact }) => fact.concept);
  return [...groups(signed, ({ row, fact }) => `${row.id} ${fact.concept}`).values()].flatMap((alike) => {
    const [same, turned] = parted(alike);
    if (same.length === 0 || turned.length === 0) return [];
    if (same.length !== turned.length) return same.length < turned.length ? same : turned;
    const [sameAll, turnedAll] = parted(byConcept.get(alike[0]?.fact.concept ?? "") ?? []);
    if (sameAll.length === turnedAll.length) return alike;
    return sameAll.length < turnedAll.length ? same : turned;
  });
}

/** Those whose sign is the fact's, and those whose sign is the other. */
function parted(figures: readonly TaggedFigure[]): readonly [readonly TaggedFigure[], readonly TaggedFigure[]] {
  const isSame = ({ value, tagged }: TaggedFigure): boolean => value.isNegative() === tagged.isNegative();
  return [figures.filter(isSame), figures.filter((figure) => !isSame(figure))];
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group === undefined) found.set(keyOf(one), [one]);
    else group.push(one);
  }
  return found;
}
