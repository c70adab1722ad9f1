import type { CasesPlan } from "../../plan/CasesPlan.ts";
import type { Advice } from "../../host/Advice.ts";
import type {
  BuildProgress,
  BuildReport,
  CaseState,
  ModelSnapshot,
  ReplacedCell,
  SelectedCell,
  WrongCheck,
} from "../../host/ModelHost.ts";
import type { CheckPlan } from "../../plan/CheckPlan.ts";
import type { AssumptionPlan, FigurePlan, MeasurePlan, WorkbookPlan } from "../../plan/plan.ts";
import type { ChangedFigure } from "./changedFigures.ts";
import { contentsOf, type Contents } from "./finding/contents.ts";
import { startingGoodwill, type GoodwillState } from "./goodwill/goodwillState.ts";
import { placeIndex, type PlaceIndex } from "./placeIndex.ts";
import { startingSharing, type SharingState } from "./sharing/sharingState.ts";

/** Which screen the pane is at. */
export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "outsideExcel" }
  | { readonly kind: "olderExcel"; readonly sentence: string }
  | { readonly kind: "notBuilt" }
  /** The workbook holds the model of a document whose data is lost: this pane's pack is another's. */
  | { readonly kind: "packLost"; readonly advice: Advice }
  /** A filing is opened, to build its model. */
  | { readonly kind: "opening"; readonly file: File }
  | { readonly kind: "building"; readonly progress: BuildProgress; readonly cancelling?: true }
  /** The user is asked whether what they typed over may be set aside. */
  | { readonly kind: "asking"; readonly replaced: readonly ReplacedCell[] }
  | { readonly kind: "failed"; readonly during: "build" | "reading"; readonly advice: Advice }
  | { readonly kind: "ready" };

/** Text typed into a field and not (yet) taken. `problem` once it was refused. */
export interface Draft {
  readonly text: string;
  readonly problem?: string;
}

/**
 * A value on its way to its cell. It stands in for the cell's own value until a snapshot that was begun after the
 * write was settled has arrived, so that an older snapshot cannot push the field back.
 */
interface PendingWrite {
  readonly value: number | boolean;
  readonly revision: number;
  readonly settled: boolean;
}

export type Appearance = "office" | "light" | "dark";

/** The parts of the pane that share its room. */
export const tabs = ["assumptions", "goodwill", "contents", "checks"] as const;
export type Tab = (typeof tabs)[number];

/** What the pane remembers for this user, whatever the workbook. */
export interface Preferences {
  /** Open or closed by the user's hand; a group without an entry follows the pane's own choice. */
  readonly groups: Readonly<Record<string, boolean>>;
  readonly showYears: boolean;
  readonly appearance: Appearance;
  readonly tab: Tab;
  /** Whether the selected cell's source is shown, not its name alone. */
  readonly showSource: boolean;
}

export const defaultPreferences: Preferences = {
  groups: {},
  showYears: true,
  appearance: "office",
  tab: "assumptions",
  showSource: true,
};

/** Advice that no snapshot carries: a refused write, a failed reading, anything else that went wrong. */
export interface Notice {
  readonly origin: "write" | "reading" | "figures" | "checks" | "repair" | "goTo" | "other";
  readonly advice: Advice;
}

export interface PaneState {
  readonly phase: Phase;
  /** Why the pack of the workbook's model is not at hand, where it is not. */
  readonly lost?: Advice;
  /** What *Build model* builds the model of: the issuer and the document's title. */
  readonly announcement: string;
  readonly assumptions: readonly AssumptionPlan[];
  readonly measures: readonly MeasurePlan[];
  readonly figures: readonly FigurePlan[];
  /** What the results are while nothing is changed, by measure id. */
  readonly starts: Readonly<Record<string, number>>;
  /** Absent where no unit is computed. */
  readonly cases?: CasesPlan;
  /** The cases as the sheet holds them; absent until they were read. */
  readonly caseStates?: readonly CaseState[];
  readonly checks: readonly CheckPlan[];
  /** How many doubts of how the document was read are open. */
  readonly doubts: number;
  readonly contents: Contents;
  readonly places: PlaceIndex;
  /** What is looked for in the contents. */
  readonly search: string;
  readonly goodwill: GoodwillState;
  readonly sharing: SharingState;
  /** Absent where the selected cell is not the model's. */
  readonly selected?: SelectedCell;
  /** The reported figures that the user has changed; absent until they were read. */
  readonly changedFigures?: readonly ChangedFigure[];
  /** The checks that are wrong; absent until they were read. */
  readonly wrongChecks?: readonly WrongCheck[];
  readonly snapshot?: ModelSnapshot;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly writes: Readonly<Record<string, PendingWrite>>;
  /** Revisions of the writes that were settled when the running snapshot was begun. */
  readonly settledAtReading: Readonly<Record<string, number>>;
  /** Counts writes and snapshots. */
  readonly revision: number;
  /** By measure id: the revision at which its value last changed before the user's eyes. */
  readonly changes: Readonly<Record<string, number>>;
  /** Changes up to this revision were said aloud, or are older than the change being made. */
  readonly saidUpTo: number;
  readonly report?: BuildReport;
  /** Whether Excel has not answered for long. */
  readonly late: boolean;
  readonly notices: readonly Notice[];
  readonly preferences: Preferences;
}

export function startingState(
  model: Pick<WorkbookPlan, "assumptions" | "measures" | "figures" | "contents" | "checks" | "cases" | "doubts">,
  preferences: Preferences = defaultPreferences,
  announcement = "",
  starts: PaneState["starts"] = {},
): PaneState {
  return {
    phase: { kind: "loading" },
    announcement,
    assumptions: model.assumptions,
    measures: model.measures,
    figures: model.figures,
    starts,
    ...(model.cases && { cases: model.cases }),
    checks: model.checks,
    doubts: model.doubts ?? 0,
    contents: contentsOf(model),
    places: placeIndex(model),
    search: "",
    goodwill: startingGoodwill,
    sharing: startingSharing,
    drafts: {},
    writes: {},
    settledAtReading: {},
    revision: 0,
    changes: {},
    saidUpTo: 0,
    late: false,
    notices: [],
    preferences,
  };
}
