import type { JSX } from "preact";
import type { Basis } from "../../../plan/plan.ts";
import * as viewWords from "../viewWords.ts";

const words: Record<Basis, string> = {
  announced: "Announced",
  derived: "Derived",
  illustrative: "Illustrative",
};

const meanings: Record<Basis, string> = {
  announced: viewWords.announced,
  derived: viewWords.derived,
  illustrative: viewWords.illustrative,
};

export function basisInWords(basis: Basis): string {
  return meanings[basis];
}

/** Tells the basis by word, fill and outline. `periods` where it holds for some years of a row only. */
export function BasisBadge({ basis, periods }: { readonly basis: Basis; readonly periods?: string }): JSX.Element {
  return (
    <span class={`badge badge-${basis}`} title={meanings[basis]}>
      {periods === undefined ? words[basis] : `${words[basis]} ${periods}`}
    </span>
  );
}
