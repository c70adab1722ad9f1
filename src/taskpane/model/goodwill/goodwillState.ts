import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import type { SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import { driverLine, drivers, usualGrid, type Driver } from "../../../impairment/unit/drivers.ts";
import type { CellState } from "../../../host/ModelHost.ts";
import { samePair, type CorrelationEntry } from "./correlationEntry.ts";
import { usualSize, type GridSize } from "./gridSize.ts";
import type { GridChoice } from "./heatMap.ts";
import {
  usualSeed,
  usualTrials,
  usualUncertainty,
  type UncertaintyEntries,
  type UncertaintyEntry,
} from "./uncertaintyEntry.ts";

/** How the simulation asked for last fares. */
export type SimulationRun =
  | { readonly status: "running"; readonly job: SimulationJob; readonly done: number }
  | { readonly status: "done"; readonly job: SimulationJob; readonly distribution: HeadroomDistribution }
  | { readonly status: "cancelled"; readonly job: SimulationJob; readonly done: number }
  | { readonly status: "failed"; readonly job: SimulationJob; readonly sentence: string };

/** What is chosen and simulated in the Goodwill part of the pane. */
export interface GoodwillState {
  /** Absent until chosen: the first unit. */
  readonly unit?: string;
  /** What the sheet's settings hold, by setting id; none where they were not read. */
  readonly settings: Readonly<Record<string, CellState>>;
  /** By unit: what was chosen here and is not in the sheet yet, or has no cell there. */
  readonly chosen: Readonly<Record<string, GridChoice>>;
  /** By unit: the size of its grid here; the usual one without an entry. */
  readonly sizes: Readonly<Record<string, GridSize>>;
  readonly uncertainty: UncertaintyEntries;
  /** One a pair of drivers, in the order in which they were added. */
  readonly correlations: readonly CorrelationEntry[];
  readonly trials: string;
  readonly seed: string;
  readonly run?: SimulationRun;
}

export type GoodwillAction =
  | { readonly kind: "unitChosen"; readonly unit: string }
  | { readonly kind: "gridChosen"; readonly unit: string; readonly grid: GridChoice }
  | { readonly kind: "gridSized"; readonly unit: string; readonly size: GridSize }
  /** What the settings' cells hold now: it takes the place of what was chosen for the units whose settings there are. */
  | { readonly kind: "settingsArrived"; readonly settings: Readonly<Record<string, CellState>> }
  | { readonly kind: "uncertaintyEntered"; readonly driver: Driver; readonly entry: UncertaintyEntry }
  /** In place of what was entered for the pair, or added. */
  | { readonly kind: "correlationEntered"; readonly entry: CorrelationEntry }
  | { readonly kind: "correlationRemoved"; readonly entry: CorrelationEntry }
  | { readonly kind: "settingEntered"; readonly setting: "trials" | "seed"; readonly text: string }
  | { readonly kind: "uncertaintyReset" }
  | { readonly kind: "runChanged"; readonly run: SimulationRun };

/** What one step of a driver is, as on the sheet. */
const stepOf = (driver: Driver): number => driverLine(driver).driver.step;

export const startingGoodwill: GoodwillState = {
  settings: {},
  chosen: {},
  sizes: {},
  uncertainty: usualUncertainty,
  correlations: [],
  trials: usualTrials,
  seed: usualSeed,
};

export function reduceGoodwill(state: GoodwillState, action: GoodwillAction): GoodwillState {
  switch (action.kind) {
    case "unitChosen":
      return { ...state, unit: action.unit };
    case "gridChosen":
      return { ...state, chosen: { ...state.chosen, [action.unit]: action.grid } };
    case "gridSized":
      return { ...state, sizes: { ...state.sizes, [action.unit]: action.size } };
    case "settingsArrived": {
      const chosen = Object.entries(state.chosen).filter(
        ([unit]) => !(settingId(unit, "rowDriver") in action.settings),
      );
      return { ...state, settings: action.settings, chosen: Object.fromEntries(chosen) };
    }
    case "uncertaintyEntered":
      return { ...state, uncertainty: { ...state.uncertainty, [action.driver]: action.entry } };
    case "correlationEntered":
      return { ...state, correlations: withCorrelation(state.correlations, action.entry) };
    case "correlationRemoved":
      return { ...state, correlations: state.correlations.filter((each) => !samePair(each, action.entry)) };
    case "settingEntered":
      return { ...state, [action.setting]: action.text };
    case "uncertaintyReset":
      return { ...state, uncertainty: usualUncertainty, correlations: [], trials: usualTrials, seed: usualSeed };
    case "runChanged":
      return { ...state, run: action.run };
  }
}

function withCorrelation(entries: readonly CorrelationEntry[], entry: CorrelationEntry): readonly CorrelationEntry[] {
  const known = entries.some((each) => samePair(each, entry));
  return known ? entries.map((each) => (samePair(each, entry) ? entry : each)) : [...entries, entry];
}

const usualChoice: GridChoice = {
  rowDriver: usualGrid.rows.label,
  rowStep: usualGrid.rows.driver.step,
  columnDriver: usualGrid.columns.label,
  columnStep: usualGrid.columns.driver.step,
};

/** The id of a setting of a unit's grid, as the sheet has it: "unit3.grid.rowDriver". */
export function settingId(unit: string, part: keyof GridChoice): string {
  return `${unit}.grid.${part}`;
}

/** The grid of a unit: as chosen here, or else as the sheet has it, part by part, where that is two drivers and their steps. */
export function gridOf(state: GoodwillState, unit: string): GridChoice {
  const chosen = state.chosen[unit];
  if (chosen) return chosen;
  const value = (part: keyof GridChoice): unknown => state.settings[settingId(unit, part)]?.value;
  const driver = (part: "rowDriver" | "columnDriver"): Driver =>
    drivers.find((each) => each === value(part)) ?? usualChoice[part];
  const [rowDriver, columnDriver] = [driver("rowDriver"), driver("columnDriver")];
  if (rowDriver === columnDriver) return usualChoice;
  const step = (part: "rowStep" | "columnStep", of: Driver): number => stepRead(value(part)) ?? stepOf(of);
  return { rowDriver, rowStep: step("rowStep", rowDriver), columnDriver, columnStep: step("columnStep", columnDriver) };
}

/** The size of a unit's grid in the pane. */
export const sizeOf = (state: GoodwillState, unit: string): GridSize => state.sizes[unit] ?? usualSize;

/** The tornado's step of a unit, as the sheet has it. */
export function tornadoStep(state: GoodwillState, unit: string): number | undefined {
  return stepRead(state.settings[`${unit}.tornado.step`]?.value);
}

function stepRead(found: unknown): number | undefined {
  return typeof found === "number" && found > 0 ? found : undefined;
}

/** The grid with another driver on one axis; taking the other axis's driver changes the two over, as a grid needs two. */
export function withDriver(grid: GridChoice, axis: "row" | "column", driver: Driver): GridChoice {
  const { rowDriver, rowStep, columnDriver, columnStep } = grid;
  if (driver === (axis === "row" ? columnDriver : rowDriver))
    return { rowDriver: columnDriver, rowStep: columnStep, columnDriver: rowDriver, columnStep: rowStep };
  if (axis === "row") return { ...grid, rowDriver: driver, rowStep: stepFor(driver, rowDriver, rowStep) };
  return { ...grid, columnDriver: driver, columnStep: stepFor(driver, columnDriver, columnStep) };
}

/** A step of the user's own stays; a usual one gives way to the new driver's. */
function stepFor(driver: Driver, before: Driver, step: number): number {
  return step === stepOf(before) ? stepOf(driver) : step;
}
