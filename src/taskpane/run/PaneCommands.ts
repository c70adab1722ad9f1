import type { SimulationJob } from "../../distribution/worker/SimulationJob.ts";
import type { Pack } from "../../filing/Pack.ts";
import type { CellAddress, ExhibitPut, ExhibitTarget } from "../../host/ModelHost.ts";
import type { InputFilling, UnitInputsPlace } from "../../host/UnitFilling.ts";
import type { Exhibit } from "../../plan/ExhibitPlan.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import type { BuildOutcome } from "../model/BuildOutcome.ts";
import type { OpeningDesk } from "../opening/run/OpeningDesk.ts";
import type { CellPlace } from "../model/CellPlace.ts";
import type { GridChoice } from "../model/goodwill/heatMap.ts";
import type { PaneAction } from "../model/PaneAction.ts";
import type { DocumentAtHand } from "./DocumentAtHand.ts";
import type { Simulator } from "./simulation/simulate.ts";

/** Where a formula was written, or why it was not. */
export type FormulaInserted =
  | { readonly kind: "written"; readonly address: string }
  | { readonly kind: "refused"; readonly sentence: string };

/** What the view may ask for to share the workbook; what came of it is a message. */
export interface SharingCommands {
  detach(): Promise<void>;
  attach(): Promise<void>;
  exportModel(): Promise<void>;
}

/** What can be done with cases; each gives what stood in the way, as a sentence. */
export interface CaseCommands {
  /** Keeps the assumptions as they are as a case of this name. */
  keep(name: string): Promise<string | undefined>;
  /** Writes a case's values into the assumptions, all at once; of the base case, which has no id, what the model starts with. */
  apply(id: string | undefined): Promise<string | undefined>;
  delete(id: string): Promise<string | undefined>;
}

/** Where an exhibit stands, what was in its way, or why it was not put there. */
export type ExhibitOutcome = ExhibitPut | { readonly kind: "refused"; readonly sentence: string };

/** A document, which may print assumptions of its units, and the way of them into a unit of the user's own. */
export interface UnitFillingPort {
  readonly pack: Pack;
  /** Fills blank lines; gives those that were not blank, by their labels. @throws ModelHostError */
  fill(place: UnitInputsPlace, fillings: readonly InputFilling[]): Promise<readonly string[]>;
}

/** What the view may ask for. */
export interface PaneCommands {
  dispatch(action: PaneAction): void;
  build(): Promise<BuildOutcome>;
  /** Builds the model of another pack: see `PanePorts.buildPack`. */
  buildPack(pack: Pack, file: File): Promise<BuildOutcome>;
  /** What the announcement's tables print for units, to be taken over; absent where nobody can. */
  readonly filling?: UnitFillingPort | undefined;
  /** Opens the cells that are selected in the sheet as a filing; absent where nobody can. */
  readonly openSelection?: (() => Promise<void>) | undefined;
  /** Where the filing lies that is looked through. */
  readonly desk: OpeningDesk;
  /** Where figures stand on the pages of the model's document; absent where nobody knows. */
  readonly document: DocumentAtHand | undefined;
  /** Absent where nobody can share. */
  readonly sharing?: SharingCommands | undefined;
  /** The build that runs is no longer wanted: what it wrote is undone. */
  cancelBuild(): void;
  /** Whether what a build would replace may be set aside, or the build is cancelled. */
  answerBuild(agreed: boolean): void;
  /** Enters the functions' formulas again that Excel does not know; what came of it is a message. */
  repair(): Promise<void>;
  /** Leaves a screen that waits for an Excel that does not answer. */
  stopWaiting(): void;
  /** Adds a sheet for a unit of the user's own; gives its name, undefined where it could not be added. */
  addUnit(): Promise<string | undefined>;
  /** Reads the model again. */
  refresh(): Promise<void>;
  /** Shows and selects a cell. */
  goTo(cell: CellPlace): Promise<void>;
  /** Shows and selects an area. */
  goToArea(area: AreaPlan | CellAddress): Promise<void>;
  /** Writes back what the announcement states of these figures. */
  restore(keys: readonly string[]): Promise<void>;
  readonly cases: CaseCommands;
  /** Takes the drivers and steps of a unit's sensitivity, and writes them to the sheet where it has cells for them. */
  chooseGrid(unit: string, grid: GridChoice): Promise<void>;
  /** Simulates in place of what is being simulated; how it fares stands in the state. */
  simulate(job: SimulationJob, simulator: Simulator): Promise<void>;
  cancelSimulation(): void;
  /** Writes a formula into the selected cell, where that is free; `compose` as the host's. */
  insertFormula(compose: (nameOf: (planned: string) => string) => string): Promise<FormulaInserted>;
  /** Puts a table with its formats and charts among the user's own cells. */
  putExhibit(exhibit: Exhibit, target: ExhibitTarget): Promise<ExhibitOutcome>;
}
