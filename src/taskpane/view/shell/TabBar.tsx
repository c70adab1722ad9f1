import type { JSX, TargetedKeyboardEvent } from "preact";
import { wrongCount } from "../../model/checks/wrongLines.ts";
import { tabs, type Tab } from "../../model/PaneState.ts";
import type { PaneView } from "../PaneView.ts";
import * as shellWords from "./shellWords.ts";

const names: Record<Tab, string> = {
  assumptions: "Assumptions",
  goodwill: "Goodwill",
  contents: "Contents",
  checks: "Checks",
};

export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

/** Which tab a key leads to from another, as WAI-ARIA has it for tabs in a row. */
function tabByKey(key: string, from: Tab): Tab | undefined {
  const at = tabs.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return tabs[(at + 1) % tabs.length];
    case "ArrowLeft":
      return tabs.at(at - 1);
    case "Home":
      return tabs[0];
    case "End":
      return tabs.at(-1);
    default:
      return undefined;
  }
}

/** The parts of the pane, one at a time. */
export function TabBar({ state, pane }: PaneView): JSX.Element {
  const { tab: shown } = state.preferences;
  const wrong = wrongCount(state);
  const keyPressed = (event: TargetedKeyboardEvent<HTMLButtonElement>): void => {
    const tab = tabByKey(event.key, shown);
    if (tab === undefined) return;
    event.preventDefault();
    pane.dispatch({ kind: "tabChosen", tab });
    document.getElementById(tabId(tab))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={shellWords.partsOfThePane}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab === shown}
          aria-controls={panelId(tab)}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => pane.dispatch({ kind: "tabChosen", tab })}
          onKeyDown={keyPressed}
        >
          {names[tab]}
          {tab === "checks" && wrong > 0 ? (
            <>
              {" "}
              <span class="tab-count">{wrong}</span>
              <span class="unseen"> {shellWords.wrong}</span>
            </>
          ) : null}
        </button>
      ))}
    </div>
  );
}
