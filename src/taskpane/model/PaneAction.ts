import type { Advice } from "../../host/Advice.ts";
import type {
  BuildProgress,
  BuildReport,
  CaseState,
  CellState,
  ModelSnapshot,
  ReplacedCell,
  SelectedCell,
  WrongCheck,
} from "../../host/ModelHost.ts";
import type { GoodwillAction } from "./goodwill/goodwillState.ts";
import type { SharingAction } from "./sharing/sharingState.ts";
import type { Appearance, Notice, Tab } from "./PaneState.ts";

/** Everything that can happen to the pane, from the user, from Excel, or from a build. */
export type PaneAction =
  | { readonly kind: "hostMissing" }
  | { readonly kind: "readingStarted" }
  | { readonly kind: "snapshotArrived"; readonly snapshot: ModelSnapshot }
  | { readonly kind: "readingFailed"; readonly advice: Advice }
  | { readonly kind: "typed"; readonly id: string; readonly text: string }
  | { readonly kind: "entryCommitted"; readonly id: string }
  | { readonly kind: "entryAbandoned"; readonly id: string }
  /** From a slider or a switch. */
  | { readonly kind: "valueChosen"; readonly id: string; readonly value: number | boolean }
  /** All at once: a move of all years, a case. */
  | { readonly kind: "valuesChosen"; readonly values: Readonly<Record<string, number | boolean>> }
  | { readonly kind: "casesArrived"; readonly cases: readonly CaseState[] }
  | { readonly kind: "reset"; readonly ids: readonly string[] }
  | { readonly kind: "writeSettled"; readonly id: string; readonly revision: number }
  /** The cell was edited after the value was chosen, and keeps that. */
  | { readonly kind: "writeOvertaken"; readonly id: string; readonly revision: number }
  | { readonly kind: "writeRefused"; readonly id: string; readonly revision: number; readonly advice: Advice }
  | { readonly kind: "buildStarted" }
  /** Another request for the build that runs. */
  | { readonly kind: "buildJoined" }
  | { readonly kind: "buildAsked"; readonly replaced: readonly ReplacedCell[] }
  | { readonly kind: "buildAnswered" }
  /** The user wants the build no longer; it ends as soon as Excel lets it. */
  | { readonly kind: "buildCancelling" }
  | { readonly kind: "buildCancelled" }
  /** Excel has not answered for long, or has. */
  | { readonly kind: "answerLate"; readonly late: boolean }
  /** The user leaves a screen that waits for Excel. */
  | { readonly kind: "waitingStopped"; readonly advice: Advice }
  | { readonly kind: "buildProgressed"; readonly progress: BuildProgress }
  | { readonly kind: "buildFinished"; readonly report: BuildReport; readonly snapshot: ModelSnapshot }
  | { readonly kind: "failed"; readonly during: "build" | "reading"; readonly advice: Advice }
  /** Back from a failed second build to the model, which is as it was. */
  | { readonly kind: "failureLeft" }
  | { readonly kind: "filingChosen"; readonly file: File }
  /** Back from the opening of a filing. */
  | { readonly kind: "openingLeft" }
  | { readonly kind: "noticeRaised"; readonly notice: Notice }
  | { readonly kind: "noticeDismissed"; readonly notice: Notice }
  | { readonly kind: "reportDismissed" }
  | { readonly kind: "groupToggled"; readonly group: string; readonly open: boolean }
  | { readonly kind: "yearsToggled"; readonly open: boolean }
  /** The data of the model's document is not in the workbook, or damaged. */
  | { readonly kind: "packLost"; readonly advice: Advice }
  | { readonly kind: "cellSelected"; readonly cell: SelectedCell | null }
  /** By figure key. */
  | { readonly kind: "figuresArrived"; readonly cells: Readonly<Record<string, CellState>> }
  | { readonly kind: "checksArrived"; readonly wrong: readonly WrongCheck[] }
  | { readonly kind: "tabChosen"; readonly tab: Tab }
  | { readonly kind: "sourceToggled"; readonly open: boolean }
  | { readonly kind: "searched"; readonly text: string }
  | { readonly kind: "goodwill"; readonly action: GoodwillAction }
  | { readonly kind: "sharing"; readonly action: SharingAction }
  /** What was to be shown in the sheet is shown. */
  | { readonly kind: "wentThere" }
  /** The field of an assumption is to be in sight. */
  | { readonly kind: "fieldSought"; readonly id: string }
  | { readonly kind: "appearanceChosen"; readonly appearance: Appearance };
