import type { JSX } from "preact";
import type { Advice } from "../../../host/Advice.ts";
import type { BuildProgress } from "../../../host/ModelHost.ts";
import { noAnswer } from "../../../host/sentences.ts";
import { isWritten } from "../../model/isWritten.ts";
import { nothingWritten } from "../../model/nothingWritten.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { Screen } from "./Screen.tsx";
import * as shellWords from "./shellWords.ts";
import * as viewWords from "../viewWords.ts";

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
        {shellWords.stopWaiting}
      </button>
    </>
  );
}

export function Loading({ late, pane }: Waiting): JSX.Element {
  return (
    <Screen heading={shellWords.headroom}>
      <p role="status">{shellWords.waitingForExcel}</p>
      <Late late={late} pane={pane} />
    </Screen>
  );
}

export function OutsideExcel(): JSX.Element {
  return (
    <Screen heading={shellWords.openThisInExcel}>
      <p>
        {shellWords.outsideExcel} <b>{shellWords.home}</b>
        {shellWords.thenWord} <b>{shellWords.openPane}</b> {shellWords.inTheHeadroomGroup}
      </p>
      <p>{shellWords.ifInExcel}</p>
    </Screen>
  );
}

export function OlderExcel({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <Screen heading={shellWords.thisExcelIsTooOld}>
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
    <Screen heading={shellWords.buildingTheModel} focused>
      <div
        class="progress"
        role="progressbar"
        aria-label={shellWords.buildingTheModel}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${percent}%: ${progress.step}`}
      >
        <div class="progress-bar" style={`width: ${percent}%`} />
      </div>
      <p class="step" aria-live="polite">
        {cancelling ? shellWords.cancelling : progress.step}
      </p>
      {cancelling || isWritten(progress) ? null : (
        <button type="button" class="button" onClick={() => pane.cancelBuild()}>
          {viewWords.cancel}
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
    <Screen heading={building ? shellWords.notBuilt : shellWords.notRead} focused>
      <p role="alert">{advice.sentence}</p>
      {building && nothingWritten(advice) !== "" ? <p class="fine">{nothingWritten(advice)}</p> : null}
      <button
        type="button"
        class="button button-primary"
        onClick={() => void (building ? pane.build() : pane.refresh())}
      >
        {shellWords.retry}
      </button>
      {building ? (
        <button type="button" class="button button-subtle" onClick={() => pane.dispatch({ kind: "failureLeft" })}>
          {modelStands ? shellWords.backToTheModel : "Back"}
        </button>
      ) : null}
    </Screen>
  );
}
