import type { JSX } from "preact";
import type { ReviewItem } from "../../../opening/deciding/Review.ts";
import type { ReviewProps } from "./ReviewProps.ts";
import * as openingWords from "../openingWords.ts";

export interface LeaveMarkedProps extends ReviewProps {
  /** The row that is shown. */
  readonly item: ReviewItem | undefined;
}

/** Many doubts at once: what is in doubt in one table, or in all, is taken as printed and stays marked in the model. */
export function LeaveMarked({ state, opening, item }: LeaveMarkedProps): JSX.Element {
  const { doubts } = state.review;
  const table = item?.table;
  const here = doubts.filter((each) => each.table === table).length;
  return (
    <div class="leave-marked">
      <p class="fine">{openingWords.takeAsPrinted}</p>
      <div class="lists">
        {table === undefined || here === doubts.length ? null : (
          <button
            type="button"
            class="button button-small"
            onClick={() => opening.dispatch({ kind: "decided", decisions: [{ kind: "tableKept", table }] })}
          >
            {openingWords.keepTable(here)}
          </button>
        )}
        <button
          type="button"
          class="button button-small"
          onClick={() => opening.dispatch({ kind: "decided", decisions: [{ kind: "allKept" }] })}
        >
          {openingWords.keepAll(doubts.length)}
        </button>
      </div>
    </div>
  );
}
