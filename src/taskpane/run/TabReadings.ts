import type { Advice } from "../../host/Advice.ts";
import type { ModelHost } from "../../host/ModelHost.ts";
import { settingId } from "../model/goodwill/goodwillState.ts";
import type { GridChoice } from "../model/goodwill/heatMap.ts";
import { ownUnits } from "../model/ownUnits.ts";
import type { PaneAction } from "../model/PaneAction.ts";
import type { Notice, PaneState } from "../model/PaneState.ts";
import { Coalesced } from "./Coalesced.ts";

/** What the readings need of the pane. */
export interface ReadingPorts {
  readonly host: Pick<ModelHost, "figures" | "settings" | "setSettings" | "checks">;
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly adviceOf: (error: unknown) => Advice;
}

/**
 * What one part of the pane shows beside the snapshot: the reported figures, the settings of the analyses, the checks.
 * Read only while that part is in sight: a slider's drag must not wait for it.
 */
export class TabReadings {
  readonly #figures: Coalesced;
  readonly #settings: Coalesced;
  readonly #checks: Coalesced;
  #settingsOnTheirWay = 0;

  constructor(private readonly ports: ReadingPorts) {
    const { host, dispatch } = ports;
    this.#figures = this.#reading("figures", async () => {
      dispatch({ kind: "figuresArrived", cells: await host.figures() });
    });
    this.#checks = this.#reading("checks", async () => {
      dispatch({ kind: "checksArrived", wrong: await host.checks() });
    });
    // What was read while a choice was on its way may be older than it: the reading after it has both.
    this.#settings = this.#reading("figures", async () => {
      const settings = await host.settings();
      if (this.#settingsOnTheirWay === 0) dispatch({ kind: "goodwill", action: { kind: "settingsArrived", settings } });
    });
  }

  /** Reads again what the part in sight shows. */
  follow(): void {
    const { phase, preferences, ...state } = this.ports.state();
    if (phase.kind === "notBuilt" && ownUnits(state).length > 0) void this.#settings.request();
    if (phase.kind !== "ready") return;
    if (preferences.tab === "contents") void this.#figures.request();
    if (preferences.tab === "goodwill") void this.#settings.request();
    if (preferences.tab === "checks") void this.#checks.request();
  }

  figures(): Promise<void> {
    return this.#figures.request();
  }

  /** Takes a unit's grid, and writes to the sheet what has cells there. */
  async chooseGrid(unit: string, grid: GridChoice): Promise<void> {
    const { host, dispatch, state } = this.ports;
    dispatch({ kind: "goodwill", action: { kind: "gridChosen", unit, grid } });
    const parts = Object.entries(grid).map(
      ([part, value]) => [settingId(unit, part as keyof GridChoice), value] as const,
    );
    const values = Object.fromEntries(parts.filter(([id]) => id in state().goodwill.settings));
    if (Object.keys(values).length === 0) return;
    this.#settingsOnTheirWay += 1;
    try {
      await host.setSettings(values);
    } catch (error) {
      this.#raise("other", error);
    } finally {
      this.#settingsOnTheirWay -= 1;
    }
    await this.#settings.request();
  }

  #reading(origin: Notice["origin"], read: () => Promise<void>): Coalesced {
    return new Coalesced(() => read().catch((error: unknown) => this.#raise(origin, error)));
  }

  #raise(origin: Notice["origin"], error: unknown): void {
    this.ports.dispatch({ kind: "noticeRaised", notice: { origin, advice: this.ports.adviceOf(error) } });
  }
}
