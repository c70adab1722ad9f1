import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import type { UncertainDriver } from "../../../distribution/Uncertainty.ts";
import type { Driver } from "../../../impairment/drivers.ts";
import type { GridChoice } from "./heatMap.ts";
import type { UnitInputs } from "./unitInputs.ts";
import { usualSeed, usualTrials, usualUncertainty, type UncertaintyEntries, type UncertaintyEntry } from "./uncertaintyEntry.ts";

/** All that a simulation needs; plain, so that a worker can be given it. */
export interface SimulationJob {
  readonly inputs: UnitInputs;
  readonly drivers: readonly UncertainDriver[];
  readonly trials: number;
  readonly seed: number;
}

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
  readonly grid: GridChoice;
  readonly uncertainty: UncertaintyEntries;
  readonly trials: string;
  readonly seed: string;
  readonly run?: SimulationRun;
}

export type GoodwillAction =
  | { readonly kind: "unitChosen"; readonly unit: string }
  | { readonly kind: "driverChosen"; readonly axis: "row" | "column"; readonly driver: Driver }
  | { readonly kind: "uncertaintyEntered"; readonly driver: Driver; readonly entry: UncertaintyEntry }
  | { readonly kind: "settingEntered"; readonly setting: "trials" | "seed"; readonly text: string }
  | { readonly kind: "uncertaintyReset" }
  | { readonly kind: "runChanged"; readonly run: SimulationRun };

/** What one step of a driver is, as on the sheet: one point, half a point of terminal growth, 5% of base revenue. */
export function stepOf(driver: Driver): number {
  if (driver === "Terminal growth") return 0.005;
  return driver === "Base revenue" ? 0.05 : 0.01;
}

export const startingGoodwill: GoodwillState = {
  grid: gridOf("Pre-tax discount rate", "Terminal growth"),
  uncertainty: usualUncertainty,
  trials: usualTrials,
  seed: usualSeed,
};

export function reduceGoodwill(state: GoodwillState, action: GoodwillAction): GoodwillState {
  switch (action.kind) {
    case "unitChosen":
      return { ...state, unit: action.unit };
    case "driverChosen":
      return { ...state, grid: withDriver(state.grid, action.axis, action.driver) };
    case "uncertaintyEntered":
      return { ...state, uncertainty: { ...state.uncertainty, [action.driver]: action.entry } };
    case "settingEntered":
      return { ...state, [action.setting]: action.text };
    case "uncertaintyReset":
      return { ...state, uncertainty: usualUncertainty, trials: usualTrials, seed: usualSeed };
    case "runChanged":
      return { ...state, run: action.run };
  }
}

/** Choosing the other axis's driver changes the two over, as a grid needs two. */
function withDriver({ rowDriver, columnDriver }: GridChoice, axis: "row" | "column", driver: Driver): GridChoice {
  if (axis === "row") return gridOf(driver, driver === columnDriver ? rowDriver : columnDriver);
  return gridOf(driver === rowDriver ? columnDriver : rowDriver, driver);
}

function gridOf(rowDriver: Driver, columnDriver: Driver): GridChoice {
  return { rowDriver, rowStep: stepOf(rowDriver), columnDriver, columnStep: stepOf(columnDriver) };
}
