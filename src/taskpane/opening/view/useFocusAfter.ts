import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Reviewing } from "../model/OpeningState.ts";

/**
 * Moves the focus to an element when the review of what was done last there arrives: the button that did it may be gone.
 * Who has gone on to another part of the pane meanwhile, as to Build, stays there.
 */
export function useFocusAfter<T extends HTMLElement>(
  { done, review }: Pick<Reviewing, "done" | "review">,
  here: NonNullable<Reviewing["done"]>,
): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    const isHere = activeElement === body || element.current?.closest(".review-part")?.contains(activeElement) === true;
    // A step by a key takes away what had the focus; one by a button leaves the button where it is.
    const isLost = done === "stepped" && here === "rows" && activeElement === body;
    if (((done === here && isHere) || isLost) && document.hasFocus()) element.current?.focus();
  }, [review]);
  return element;
}
