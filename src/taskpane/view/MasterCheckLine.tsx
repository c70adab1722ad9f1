import type { JSX } from "preact";
import { masterCheck, type MasterCheck } from "../model/masterCheck.ts";
import { Icon, type IconName } from "./icons.tsx";
import type { PaneView } from "./PaneView.ts";

const icons: Record<MasterCheck["tone"], IconName> = { tiesOut: "done", breaks: "warning", unknown: "error" };

/** Whether the figures tie out: by icon and sentence, and where to look it up. */
export function MasterCheckLine({ state, pane }: PaneView): JSX.Element | null {
  const check = masterCheck(state);
  if (check === undefined) return null;
  return (
    <button
      type="button"
      class={`master-check master-check-${check.tone}`}
      title="Go to the checks"
      onClick={() => void pane.goTo(check.cell)}
    >
      <Icon name={icons[check.tone]} />
      <span key={check.change} class={check.change > 0 ? "value lit" : "value"}>
        {check.sentence}
      </span>
      <span class="unseen">. Go to the checks.</span>
      <Icon name="goTo" />
    </button>
  );
}
