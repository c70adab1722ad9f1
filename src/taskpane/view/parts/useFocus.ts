import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Moves the focus to an element when it appears, in place of the button that brought it and is gone. Leaves it
 * where it is while the user works in the sheet.
 */
export function useFocus<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (wanted && document.hasFocus()) element.current?.focus();
  }, []);
  return element;
}
