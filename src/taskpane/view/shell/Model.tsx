import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { fieldGroups } from "../../model/fields.ts";
import { changeInWords, headroomOf, unitMeasures } from "../../model/measures.ts";
import { tabs, type Appearance, type Tab } from "../../model/PaneState.ts";
import { AssumptionGroup } from "../assumptions/AssumptionGroup.tsx";
import { BuildResult } from "./BuildResult.tsx";
import { Cases } from "../cases/Cases.tsx";
import { ChangedAssumptions } from "../changes/ChangedAssumptions.tsx";
import { Icon, Mark } from "../parts/icons.tsx";
import { ChecksTab, ContentsTab, GoodwillTab } from "./lazyTabs.ts";
import { MasterCheckLine } from "./MasterCheckLine.tsx";
import { Measures } from "../results/Measures.tsx";
import { Messages } from "./Messages.tsx";
import { NewUnit } from "./NewUnit.tsx";
import type { PaneView } from "../PaneView.ts";
import { SelectedCell } from "../selected/SelectedCell.tsx";
import { panelId, TabBar, tabId } from "./TabBar.tsx";
import { HelpLinks } from "../sharing/HelpLinks.tsx";
import { SharingPanel } from "../sharing/SharingPanel.tsx";
import { refuseOtherFiles } from "../parts/refuseOtherFiles.ts";
import { useUnlessSelected } from "../parts/useUnlessSelected.ts";
import * as shellWords from "./shellWords.ts";

const appearances: readonly { readonly value: Appearance; readonly words: string }[] = [
  { value: "office", words: "As Office" },
  { value: "light", words: "Light" },
  { value: "dark", words: "Dark" },
];

const panels: Record<Tab, (view: PaneView) => JSX.Element> = {
  assumptions: AssumptionsPanel,
  goodwill: GoodwillTab,
  contents: ContentsTab,
  checks: ChecksTab,
};

function sayOneDocument(pane: PaneView["pane"], file: string): void {
  const advice = { code: "otherModel", sentence: shellWords.oneDocument(file) } as const;
  pane.dispatch({ kind: "noticeRaised", notice: { origin: "other", advice } });
}

/** The built model. */
export function Model({ state, pane }: PaneView): JSX.Element {
  const { report, preferences } = state;
  const unselected = useUnlessSelected(state);
  useEffect(() => refuseOtherFiles((file) => sayOneDocument(pane, file)), [pane]);
  const parts = useMemo(() => <Parts state={unselected} pane={pane} />, [unselected, pane]);
  return (
    <div class="model">
      <header>
        <div class="head">
          <Mark size={20} />
          <h1>{shellWords.headroom}</h1>
          <button
            type="button"
            class="button button-subtle"
            title={shellWords.buildAgainWhat}
            onClick={() => void pane.build()}
          >
            <Icon name="build" /> {shellWords.buildAgain}
          </button>
        </div>
        <MasterCheckLine state={state} pane={pane} />
      </header>
      <Messages state={state} pane={pane} />
      {report === undefined ? null : <BuildResult report={report} pane={pane} />}
      {parts}
      <SharingPanel state={state} pane={pane} />
      <footer class="foot">
        <label for="appearance">{shellWords.appearance}</label>
        <select
          id="appearance"
          value={preferences.appearance}
          onChange={(event) => {
            const chosen = appearances.find(({ value }) => value === event.currentTarget.value);
            if (chosen) pane.dispatch({ kind: "appearanceChosen", appearance: chosen.value });
          }}
        >
          {appearances.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button button-subtle"
          title={shellWords.repairWhat}
          onClick={() => void pane.repair()}
        >
          {shellWords.repairFunctions}
        </button>
        <HelpLinks />
      </footer>
      <SelectedCell state={state} pane={pane} />
      <div class="unseen" aria-live="polite">
        {changeInWords(state)}
      </div>
    </div>
  );
}

function Parts({ state, pane }: PaneView): JSX.Element {
  // Whoever goes on by the keyboard from the tab to what stands in it finds it there.
  useEffect(() => {
    ContentsTab.prepare();
    ChecksTab.prepare();
  }, []);
  return (
    <main>
      <TabBar state={state} pane={pane} />
      {tabs.map((tab) => {
        const Panel = panels[tab];
        const shown = tab === state.preferences.tab;
        return (
          <div key={tab} role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)} hidden={!shown}>
            {shown ? <Panel state={state} pane={pane} /> : null}
          </div>
        );
      })}
    </main>
  );
}

/** Results, and the assumptions they follow from. */
function AssumptionsPanel({ state, pane }: PaneView): JSX.Element {
  return (
    <div class="columns">
      <Measures state={state} pane={pane} />
      <div class="assumptions">
        <ChangedAssumptions state={state} pane={pane} />
        <Cases state={state} pane={pane} />
        {fieldGroups(state).map((group, index) => (
          <AssumptionGroup
            key={group.name}
            group={group}
            headroom={headroomOf(state, group.name)}
            measures={unitMeasures(state, group.name)}
            open={state.preferences.groups[group.name] ?? index === 0}
            pane={pane}
          />
        ))}
        <NewUnit pane={pane} />
      </div>
    </div>
  );
}
