import type { JSX } from "preact";
import type { ItemList } from "../model/OpeningState.ts";
import { IconButton } from "../../view/IconButton.tsx";
import { RowToSettle } from "./RowToSettle.tsx";
import type { ReviewProps } from "./ReviewProps.ts";
import { useFocusAfter } from "./useFocusAfter.ts";

const names: Readonly<Record<ItemList, string>> = { doubts: "In doubt", unproved: "Borne out by nothing" };

/** What is in doubt, or what nothing bears out, one row after another. */
export function RowsToLookAt({ state, opening }: ReviewProps): JSX.Element | null {
  const { review, list } = state;
  const none = useFocusAfter<HTMLParagraphElement>(state, "rows");
  if (review.doubts.length === 0 && review.unproved.length === 0) return null;
  const items = review[list];
  const at = state.at[list];
  const item = items[at];
  return (
    <>
      <div class="lists" role="group" aria-label="Which rows">
        {(["doubts", "unproved"] as const).map((each) => (
          <button
            key={each}
            type="button"
            class="button button-small"
            aria-pressed={each === list}
            onClick={() => opening.dispatch({ kind: "listChosen", list: each })}
          >
            {names[each]} ({review[each].length})
          </button>
        ))}
      </div>
      {item === undefined ? (
        <p ref={none} tabIndex={-1} class="fine">
          {list === "doubts" ? "Nothing is in doubt." : "A test bears out every row."}
        </p>
      ) : (
        <div class="row-to-settle">
          <div class="stepper">
            <IconButton
              icon="previous"
              label="The row before"
              disabled={at === 0}
              onPress={() => opening.dispatch({ kind: "itemChosen", at: at - 1 })}
            />
            <p role="status">
              {at + 1} of {items.length}
            </p>
            <IconButton
              icon="chevron"
              label="The next row"
              disabled={at === items.length - 1}
              onPress={() => opening.dispatch({ kind: "itemChosen", at: at + 1 })}
            />
          </div>
          <RowToSettle key={`${item.id} ${state.decisions.length}`} item={item} state={state} opening={opening} />
        </div>
      )}
      {review.open.some(({ about }) => about === "doubts") ? (
        <button
          type="button"
          class="button button-small"
          onClick={() => opening.dispatch({ kind: "decided", decisions: [{ kind: "allKept" }] })}
        >
          Keep all as printed, marked as doubtful
        </button>
      ) : null}
    </>
  );
}
