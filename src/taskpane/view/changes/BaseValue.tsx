import type { JSX } from "preact";
import type { Measure } from "../../model/measures.ts";
import * as viewWords from "../viewWords.ts";

/** What a result is while nothing is changed, and how far it is from there. */
export function BaseValue({ measure }: { readonly measure: Pick<Measure, "base"> }): JSX.Element | null {
  const { base } = measure;
  if (base === undefined) return null;
  return (
    <span class="base">
      <span>{viewWords.base(base.text)}</span>
      {base.difference === undefined ? null : <span class="base-difference">{base.difference}</span>}
    </span>
  );
}
