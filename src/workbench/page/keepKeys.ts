/** Leaves the keys, and the page's selection with them, to whom they belong when an element is pressed. */
export function keepKeys(element: HTMLElement): void {
  element.addEventListener("mousedown", (event) => event.preventDefault());
}
