import type { ReadFact } from "../../../reading/ReadFact.ts";
import type { DraftFigure, FigureFact } from "../../DraftTable.ts";
import type { LaidFigure } from "./rowsOf.ts";

/** A figure with what it is tagged as, where its cell holds one fact, or several that say the same of it. */
export function withFact(laid: LaidFigure | null, facts: ReadonlyMap<string, ReadFact>): DraftFigure | null {
  if (laid === null) return null;
  const { factIds = [], ...figure } = laid;
  const tagged = factIds.flatMap((id) => facts.get(id) ?? []).filter(({ numeric }) => numeric);
  const [first, ...others] = tagged.map(figureFact);
  if (first === undefined || others.some((each) => !saysTheSame(each, first))) return figure;
  return { ...figure, fact: first };
}

/** Undefined for a nil fact, which has no value, and for one whose text its transformation does not allow. */
function figureFact({ concept, value, unit, context }: ReadFact): FigureFact | undefined {
  const end = context.instant ?? context.end;
  if (value === null || end === undefined) return undefined;
  return { concept, value, unit, ...(context.start !== undefined && { start: context.start }), end };
}

/** Of the same amount and time: a figure may be tagged as two concepts, one within the other. */
const saysTheSame = (one: FigureFact | undefined, other: FigureFact): boolean =>
  one?.value === other.value && one.unit === other.unit && one.start === other.start && one.end === other.end;
