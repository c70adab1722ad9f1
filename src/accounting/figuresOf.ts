import { termsOf } from "../derivation/termsOf.ts";
import type { Derivation } from "../filing/Derivation.ts";
import type { FigureRef } from "./TieOut.ts";

/** The figures that a derivation reads, each in the column that it names; terms that name none are left out. */
export const figuresOf = (derivation: Derivation): readonly FigureRef[] =>
  termsOf(derivation).flatMap((term) =>
    "figure" in term && term.column !== undefined ? [{ row: term.figure, column: term.column }] : [],
  );
