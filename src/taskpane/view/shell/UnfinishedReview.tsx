import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import * as shellWords from "./shellWords.ts";

/** A filing that was looked through and not built: its decisions are kept, and it has to be opened again to go on. */
export function UnfinishedReview({ pane }: { readonly pane: PaneCommands }): JSX.Element | null {
  const { reviews } = pane.desk;
  const [review, setReview] = useState(() => reviews?.unfinished);
  if (review === undefined) return null;
  const { file, decisions, sha256 } = review;
  const forget = (): void => {
    reviews?.forget(sha256);
    setReview(undefined);
  };
  return (
    <div class="unfinished">
      <p>
        {shellWords.notBuiltYet} <b>{file}</b>
        {shellWords.unfinished(decisions.length)}
      </p>
      <button type="button" class="button button-small" onClick={forget}>
        {shellWords.forget}
        <span class="unseen"> {shellWords.decisionsOn(file)}</span>
      </button>
    </div>
  );
}
