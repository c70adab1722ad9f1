import type { JSX } from "preact";
import { masterCheck, type MasterCheck } from "../../model/masterCheck.ts";
import { Icon, type IconName } from "../parts/icons.tsx";
import type { PaneView } from "../PaneView.ts";
import * as shellWords from "./shellWords.ts";

const icons: Record<MasterCheck["tone"], IconName> = {
  tiesOut: "done",
  doubts: "warning",
  breaks: "warning",
  unknown: "error",
};

/** Whether anything is wrong: by icon and sentence, and a way to the first of it. */
export function MasterCheckLine({ state, pane }: PaneView): JSX.Element | null {
  const check = masterCheck(state);
  if (check === undefined) return null;
  const { first, area } = check;
  const goThere = (): void => {
    if (first !== undefined) void pane.goToArea({ address: first });
    else if (area !== undefined) void pane.goToArea(area);
    else void pane.goTo(check.cell);
  };
  const where = first === undefined ? shellWords.goToTheChecks : shellWords.goToTheFirst(first);
  return (
    <button type="button" class={`master-check master-check-${check.tone}`} title={where} onClick={goThere}>
      <Icon name={icons[check.tone]} />
      <span key={check.change} class={check.change > 0 ? "value lit" : "value"}>
        {check.sentence}
      </span>
      <span class="unseen">. {where}.</span>
      <Icon name="goTo" />
    </button>
  );
}
