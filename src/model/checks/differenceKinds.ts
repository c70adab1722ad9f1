import type { NumberKind } from "../../plan/plan.ts";

/** Differences and tolerances are finer than the figures they belong to. */
export const fine = (kind: NumberKind): NumberKind => (kind === "amount" || kind === "count" ? "points" : "difference");

/** Decimals of a difference: as many as it shows, so that none shows as a zero with a sign, and none is binary noise. */
export const decimalsOfDifference = (kind: NumberKind): number => (fine(kind) === "points" ? 1 : 6);
