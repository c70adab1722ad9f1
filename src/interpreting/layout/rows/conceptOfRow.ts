import type { ReadFact } from "../../../reading/ReadFact.ts";
import type { LaidRow } from "./rowsOf.ts";

/** The one concept that all tagged figures of a row are facts of, about the whole group; undefined where there is none. */
export function conceptOfRow({ figures, line }: LaidRow, facts: ReadonlyMap<string, ReadFact>): string | undefined {
  if (facts.size === 0) return undefined;
  const places = new Set(figures.map((figure) => figure?.place));
  const tagged = line.cells
    .filter(({ cell }) => places.has(cell.place))
    .flatMap(({ cell }) => cell.factIds ?? [])
    .flatMap((id) => facts.get(id) ?? [])
    .filter(({ numeric, context }) => numeric && Object.keys(context.dimensions).length === 0);
  const concepts = new Set(tagged.map(({ concept }) => concept));
  const [only] = concepts;
  return concepts.size === 1 ? only : undefined;
}
