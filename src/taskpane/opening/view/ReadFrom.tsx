import type { JSX } from "preact";
import * as openingWords from "../openingWords.ts";

/** The words of the document that say so. */
export function ReadFrom({ words }: { readonly words: readonly string[] }): JSX.Element | null {
  if (words.length === 0) return null;
  return (
    <span class="read-from">
      {openingWords.printed}{" "}
      {words
        .slice(0, 4)
        .map((each) => `“${each}”`)
        .join(", ")}
    </span>
  );
}
