/** A part of the page that F6 goes to. */
export interface FocusStop {
  readonly part: HTMLElement;
  /** Whether there is anything to go to. */
  readonly isOpen: () => boolean;
  readonly take: () => void;
}

const reachable = "button:enabled, a[href], input:enabled, select:enabled, textarea:enabled, [tabindex='0']";

/** Gives the keys to the first element of a part that takes them. */
export function focusFirst(within: ParentNode | null | undefined): void {
  within?.querySelector<HTMLElement>(reachable)?.focus();
}

/**
 * F6 goes round the parts of the page, as in Excel, and Shift+F6 the other way: the grid takes Tab for itself, so there
 * is no other way out of it by the keys but Escape, after which the next Tab is the page's. Where the keys are in no other
 * part, they are in the first.
 */
export function moveFocus(stops: readonly FocusStop[], busy: () => boolean): (window: Window) => void {
  let escaped = false;
  const move = (event: KeyboardEvent): void => {
    const here = partAt(stops.filter(({ isOpen }) => isOpen()));
    const leaves = event.key === "Tab" && escaped && here.index === 0;
    if (event.key !== "Shift") escaped = event.key === "Escape" && here.index === 0 && !busy();
    if ((event.key !== "F6" && !leaves) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (busy()) return;
    const { open, index } = here;
    open[(index + (event.shiftKey ? -1 : 1) + open.length) % open.length]?.take();
  };
  return (window) => window.addEventListener("keydown", move, { capture: true });
}

/** The parts that are open, and which of them has the keys. */
function partAt(open: readonly FocusStop[]): { readonly open: readonly FocusStop[]; readonly index: number } {
  const found = open.findIndex(({ part }, at) => at > 0 && part.contains(document.activeElement));
  return { open, index: Math.max(0, found) };
}
