import type { NumberKind } from "../../plan/plan.ts";

/** Decimals of a difference beyond which there is only the noise of binary arithmetic. */
export const noise = (kind: NumberKind): number => (kind === "percentage" ? 9 : 6);

/** Differences and tolerances are finer than the figures they belong to. */
export const fine = (kind: NumberKind): NumberKind => (kind === "amount" || kind === "count" ? "points" : "factor");
