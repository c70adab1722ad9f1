import { render } from "preact";
import { App } from "../view/App.tsx";
import type { Pane } from "./Pane.ts";

/** Shows the pane in an element and keeps it up to date. */
export function mount(pane: Pane, root: Element): void {
  const show = (): void => render(<App state={pane.state} pane={pane} />, root);
  pane.subscribe(show);
  show();
}
