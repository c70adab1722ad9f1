import type { Advice } from "../../host/Advice.ts";

/** What came of a build. */
export type BuildOutcome =
  | { readonly kind: "built" }
  /** Excel refused it, or the user wanted it no longer. */
  | { readonly kind: "failed"; readonly advice: Advice };
