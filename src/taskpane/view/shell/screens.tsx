import type { JSX } from "preact";
import type { Advice } from "../../../host/Advice.ts";
import type { BuildProgress } from "../../../host/ModelHost.ts";
import { noAnswer } from "../../../host/sentences.ts";
import { nothingWritten } from "../../model/nothingWritten.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { Screen } from "./Screen.tsx";

interface Waiting {
  /** Whether Excel has not answered for long. */
  readonly late: boolean;
  readonly pane: PaneCommands;
}

/** What may be the matter, and a way out. */
function Late({ late, pane }: Waiting): JSX.Element | null {
  if (!late) return null;
  return (
    <>
      <p role="alert">{noAnswer.sentence}</p>
      <button type="button" class="button button-subtle" onClick={() => pane.stopWaiting()}>
        Stop waiting
      </button>
    </>
  );
}

export function Loading({ late, pane }: Waiting): JSX.Element {
  return (
    <Screen heading="Headroom">
      <p role="status">Waiting for Excel…</p>
      <Late late={late} pane={pane} />
    </Screen>
  );
}

export function OutsideExcel(): JSX.Element {
  return (
    <Screen heading="Open this in Excel">
      <p>
        Headroom works inside Excel, and this page was opened outside it. In Excel, choose <b>Home</b>, then{" "}
        <b>Open pane</b> in the Headroom group.
      </p>
    </Screen>
  );
}

export function OlderExcel({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <Screen heading="This Excel is too old">
      <p>{sentence}</p>
    </Screen>
  );
}

export interface BuildingProps extends Waiting {
  readonly progress: BuildProgress;
  /** True once it is no longer wanted. */
  readonly cancelling: boolean;
}

export function Building({ progress, cancelling, late, pane }: BuildingProps): JSX.Element {
  const percent = Math.round(100 * Math.min(1, Math.max(0, progress.fraction)));
  return (
    <Screen heading="Building the model" focused>
      <div
        class="progress"
        role="progressbar"
        aria-label="Building the model"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${percent}%: ${progress.step}`}
      >
        <div class="progress-bar" style={`width: ${percent}%`} />
      </div>
      <p class="step" aria-live="polite">
        {cancelling ? "Cancelling: what was written is being undone" : progress.step}
      </p>
      {cancelling ? null : (
        <button type="button" class="button" onClick={() => pane.cancelBuild()}>
          Cancel
        </button>
      )}
      <Late late={late} pane={pane} />
    </Screen>
  );
}

export interface FailedProps {
  readonly during: "build" | "reading";
  readonly advice: Advice;
  /** Whether there is a model from before to go back to. */
  readonly modelStands: boolean;
  readonly pane: PaneCommands;
}

export function Failed({ during, advice, modelStands, pane }: FailedProps): JSX.Element {
  const building = during === "build";
  return (
    <Screen heading={building ? "The model was not built" : "The model could not be read"} focused>
      <p role="alert">{advice.sentence}</p>
      {building && nothingWritten(advice) !== "" ? <p class="fine">{nothingWritten(advice)}</p> : null}
      <button
        type="button"
        class="button button-primary"
        onClick={() => void (building ? pane.build() : pane.refresh())}
      >
        Retry
      </button>
      {building ? (
        <button type="button" class="button button-subtle" onClick={() => pane.dispatch({ kind: "failureLeft" })}>
          {modelStands ? "Back to the model" : "Back"}
        </button>
      ) : null}
    </Screen>
  );
}
