import type { JSX } from "preact";
import { ownUnits } from "../model/ownUnits.ts";
import { FirstScreen } from "./shell/FirstScreen.tsx";
import { GoodwillTab } from "./shell/lazyTabs.ts";
import { Model } from "./shell/Model.tsx";
import { PackLost } from "./shell/PackLost.tsx";
import { OpeningPhase } from "./shell/OpeningPhase.tsx";
import type { PaneView } from "./PaneView.ts";
import { Asking } from "./shell/Asking.tsx";
import { Building, Failed, Loading, OlderExcel, OutsideExcel } from "./shell/screens.tsx";
import { Messages } from "./shell/Messages.tsx";
import * as viewWords from "./viewWords.ts";

/** The pane: one screen for each phase. */
export function App({ state, pane }: PaneView): JSX.Element {
  const { phase } = state;
  switch (phase.kind) {
    case "loading":
      return <Loading late={state.late} pane={pane} />;
    case "outsideExcel":
      return <OutsideExcel />;
    case "olderExcel":
      return <OlderExcel sentence={phase.sentence} />;
    case "notBuilt":
      return (
        <div class="model">
          <Messages state={state} pane={pane} />
          <FirstScreen state={state} pane={pane} />
          {ownUnits(state).length === 0 ? null : (
            <section class="own-units" aria-labelledby="own-units">
              <h2 id="own-units">{viewWords.yourOwnUnits}</h2>
              <GoodwillTab state={state} pane={pane} />
            </section>
          )}
        </div>
      );
    case "packLost":
      return <PackLost advice={phase.advice} pane={pane} />;
    case "opening":
      return <OpeningPhase file={phase.file} pane={pane} />;
    case "building":
      return (
        <Building progress={phase.progress} cancelling={phase.cancelling === true} late={state.late} pane={pane} />
      );
    case "asking":
      return <Asking replaced={phase.replaced} pane={pane} />;
    case "failed":
      return (
        <Failed during={phase.during} advice={phase.advice} modelStands={state.snapshot?.built === true} pane={pane} />
      );
    case "ready":
      return <Model state={state} pane={pane} />;
  }
}
