import assert from "node:assert/strict";
import type { OpenedWorkbench } from "./browser.ts";

/** The pane as it is used by keyboard alone. */
export function paneKeyboard(opened: () => OpenedWorkbench): {
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly focused: () => Promise<string>;
  readonly tabTo: (name: RegExp) => Promise<void>;
  readonly openPart: (name: RegExp) => Promise<void>;
} {
  /** What the control that has the focus is called. */
  const focused = (): Promise<string> =>
    opened().pane.evaluate(() => {
      const { activeElement } = document;
      // What has left the pane is at its body, whose text is the whole pane's.
      if (activeElement === document.body) return "outside the pane";
      const label = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement;
      const own = label ? activeElement.labels?.[0]?.textContent : activeElement?.textContent;
      return (activeElement?.getAttribute("aria-label") ?? own ?? "").replaceAll(/\s+/g, " ").trim();
    });
  const press = (keys: string): Promise<void> => opened().page.keyboard.press(keys);

  /** Presses Tab until the control of this name has the focus. */
  async function tabTo(name: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await press("Tab");
      const at = await focused();
      if (name.test(at)) return;
      passed.push(at);
    }
    assert.fail(`no stop ${String(name)} among ${passed.join(" | ")}`);
  }

  /** From the pane's start to one of its parts. */
  async function openPart(name: RegExp): Promise<void> {
    await opened().pane.locator(".head button").focus();
    await tabTo(/^(Assumptions|Goodwill|Contents|Checks)/);
    for (let step = 0; step < 5 && !name.test(await focused()); step += 1) await press("ArrowRight");
    assert.match(await focused(), name);
  }

  return { press, type: (text) => opened().page.keyboard.type(text), focused, tabTo, openPart };
}
