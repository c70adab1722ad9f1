import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Reviewing } from "../model/OpeningState.ts";

/** Moves the focus to an element when the review of what was done last there arrives: the button that did it may be gone. */
export function useFocusAfter<T extends HTMLElement>(
  { done, review }: Pick<Reviewing, "done" | "review">,
  here: NonNullable<Reviewing["done"]>,
): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (done === here && document.hasFocus()) element.current?.focus();
  }, [review]);
  return element;
}
