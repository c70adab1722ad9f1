import type { Reviewing } from "../model/OpeningState.ts";
import { correctionOf, keepingOf } from "../model/settling.ts";
import type { ReviewProps } from "./ReviewProps.ts";

/** What is typed into fields is theirs. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:input|select|textarea)$/i.test(target.tagName);

/**
 * The keys of the row that is shown, while the focus is in it: N and P step, K keeps it as printed, C corrects it as its
 * sums would have it, U takes the last decision back.
 */
export function useRowKeys(
  state: Reviewing,
  { dispatch }: Pick<ReviewProps["opening"], "dispatch">,
): (event: KeyboardEvent) => void {
  const { list, review, decisions, deciding } = state;
  const at = state.at[list];
  const item = review[list][at];
  const act: Readonly<Record<string, () => void>> = {
    n: () => dispatch({ kind: "itemChosen", at: at + 1 }),
    p: () => dispatch({ kind: "itemChosen", at: at - 1 }),
    k: () => {
      if (item !== undefined && list !== "unproved") dispatch({ kind: "decided", decisions: [keepingOf(item)] });
    },
    c: () => {
      const correction = item === undefined ? undefined : correctionOf(item);
      if (correction !== undefined) dispatch({ kind: "decided", decisions: [correction] });
    },
    u: () => {
      const decision = decisions.at(-1);
      if (decision !== undefined) dispatch({ kind: "undone", decision, inRow: true });
    },
  };
  return (event) => {
    if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = act[event.key.toLowerCase()];
    // A row that is on its way must not be settled unseen.
    if (key === undefined || deciding) return;
    event.preventDefault();
    key();
  };
}
