import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What is reached by Tab must not come to lie under an element that stays at the top or bottom of the pane. */
export function useScrollPadding<T extends HTMLElement>(side: "top" | "bottom"): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const property = `scroll-padding-${side}`;
    const page = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      const covers = getComputedStyle(current).position === "sticky" ? current.offsetHeight : 0;
      page.setProperty(property, `${covers + 8}px`);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      page.removeProperty(property);
    };
  }, []);
  return element;
}
