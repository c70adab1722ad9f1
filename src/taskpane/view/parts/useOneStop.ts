import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

const controls = "button, input:not([type=range]), summary, a[href], [role=group][tabindex]";

/** Keys that lead on, and back. */
const ways: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function itemsOf(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(controls)].filter(
    (control) => !control.matches(":disabled") && control.checkVisibility(),
  );
}

/** Whether an arrow key would move the caret in a text, rather than lead out of it. */
function movesCaret(target: EventTarget | null, key: string, way: 1 | -1): boolean {
  if (!(target instanceof HTMLInputElement) || target.type !== "text") return false;
  if (key === "ArrowUp" || key === "ArrowDown") return false;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart === 0 && selectionEnd === value.length) return false;
  return way === 1 ? selectionEnd !== value.length : selectionStart !== 0 || selectionEnd !== 0;
}

/**
 * Makes the controls of an element one stop for Tab, as WAI-ARIA has it for a composite: the arrow keys move among them,
 * out of a text where its caret can go no further. The stop is the control that had the focus last, at first the first
 * one. Sliders, whose arrow keys move them, are for the pointer: the box beside them takes the same value.
 */
export function useOneStop<T extends HTMLElement>(): RefObject<T | null> {
  const container = useRef<T>(null);
  const stop = useRef<HTMLElement | null>(null);
  const arrange = (): void => {
    const { current } = container;
    if (current === null) return;
    const items = itemsOf(current);
    const kept = items.find((item) => item === stop.current) ?? items[0];
    for (const item of items) item.tabIndex = item === kept ? 0 : -1;
    for (const slider of current.querySelectorAll<HTMLElement>("input[type=range]")) slider.tabIndex = -1;
  };
  useLayoutEffect(arrange);
  useEffect(() => {
    const { current } = container;
    if (current === null) return undefined;
    const focused = ({ target }: FocusEvent): void => {
      stop.current = target instanceof HTMLElement ? target : null;
      arrange();
    };
    const pressed = (event: KeyboardEvent): void => {
      const way = ways[event.key];
      const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (way === undefined || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
      if (movesCaret(target, event.key, way)) return;
      const items = itemsOf(current);
      const next = items[items.findIndex((item) => item === target) + way];
      if (!items.some((item) => item === target) || next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    const changed = new MutationObserver(arrange);
    changed.observe(current, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["disabled", "hidden", "open"],
    });
    current.addEventListener("focusin", focused);
    current.addEventListener("keydown", pressed);
    return () => {
      changed.disconnect();
      current.removeEventListener("focusin", focused);
      current.removeEventListener("keydown", pressed);
    };
  }, []);
  return container;
}
