import type { JSX } from "preact";
import type { ItemList } from "../model/OpeningState.ts";
import { IconButton } from "../../view/parts/IconButton.tsx";
import { LeaveMarked } from "./LeaveMarked.tsx";
import { RowToSettle } from "./RowToSettle.tsx";
import type { ReviewProps } from "./ReviewProps.ts";
import { UndoLast } from "./UndoLast.tsx";
import { useFocusAfter } from "./useFocusAfter.ts";
import { useRowKeys } from "./useRowKeys.ts";
import * as openingWords from "../openingWords.ts";

const names: Readonly<Record<ItemList, string>> = {
  doubts: "In doubt",
  unproved: openingWords.borneOutByNothing,
  marked: "Kept, marked",
};

const none: Readonly<Record<ItemList, string>> = {
  doubts: openingWords.noneInDoubt,
  unproved: openingWords.noneByNothing,
  marked: openingWords.noneKept,
};

/** What is in doubt, or what nothing bears out, one row after another. */
export function RowsToLookAt({ state, opening }: ReviewProps): JSX.Element | null {
  const { review, list } = state;
  const empty = useFocusAfter<HTMLParagraphElement>(state, "rows");
  const keys = useRowKeys(state, opening);
  const lists = (["doubts", "unproved", "marked"] as const).filter(
    (each) => each !== "marked" || review.marked.length > 0 || list === "marked",
  );
  const undo = <UndoLast state={state} opening={opening} />;
  if (lists.every((each) => review[each].length === 0)) return undo;
  const items = review[list];
  const at = state.at[list];
  const item = items[at];
  return (
    <>
      <div class="lists" role="group" aria-label={openingWords.whichRows}>
        {lists.map((each) => (
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
      {undo}
      {item === undefined ? (
        <p ref={empty} tabIndex={-1} class="fine">
          {list === "doubts" && state.decisions.length === 0 ? openingWords.nothingInDoubt : none[list]}
        </p>
      ) : (
        <div class="row-to-settle" role="group" aria-label={openingWords.rowToLookAt} onKeyDown={keys}>
          <div class="stepper">
            <IconButton
              icon="previous"
              label={openingWords.theRowBefore}
              disabled={at === 0}
              onPress={() => opening.dispatch({ kind: "itemChosen", at: at - 1 })}
            />
            <p role="status">{openingWords.placeAmong(at + 1, items.length)}</p>
            <IconButton
              icon="chevron"
              label={openingWords.theNextRow}
              disabled={at === items.length - 1}
              onPress={() => opening.dispatch({ kind: "itemChosen", at: at + 1 })}
            />
          </div>
          <RowToSettle key={`${item.id} ${state.decisions.length}`} item={item} state={state} opening={opening} />
        </div>
      )}
      {list === "doubts" && items.length > 0 ? <LeaveMarked state={state} opening={opening} item={item} /> : null}
    </>
  );
}
