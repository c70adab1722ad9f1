import type { SimulationJob } from "../../distribution/worker/SimulationJob.ts";
import type { Pack } from "../../filing/Pack.ts";
import { type Advice, ModelHostError } from "../../host/Advice.ts";
import { noAnswer, repaired, unknownError } from "../../host/sentences.ts";
import type { SelectedTable } from "../../host/SelectedTable.ts";
import type { CellAddress, ModelHost } from "../../host/ModelHost.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import type { BuildOutcome } from "../model/BuildOutcome.ts";
import type { CellPlace } from "../model/CellPlace.ts";
import type { GridChoice } from "../model/goodwill/heatMap.ts";
import type { PaneAction } from "../model/PaneAction.ts";
import type { PaneState } from "../model/PaneState.ts";
import { reduce } from "../model/reduce.ts";
import { OpeningDesk } from "../opening/run/OpeningDesk.ts";
import { selectionOpener } from "../opening/run/selectionOpener.ts";
import { assumptionWrites } from "./assumptionWrites.ts";
import { BuildRunner } from "./BuildRunner.ts";
import { CaseRunner } from "./CaseRunner.ts";
import { Coalesced } from "./Coalesced.ts";
import type { DocumentAtHand } from "./DocumentAtHand.ts";
import { patiently, Patience } from "./Patience.ts";
import type { PaneCommands, UnitFillingPort } from "./PaneCommands.ts";
import { savePreferences, type PreferenceStorage } from "./preferences.ts";
import type { Simulator } from "./simulation/simulate.ts";
import { openSharing, type SharingPorts, type SharingRunner } from "./SharingRunner.ts";
import { SimulationRunner } from "./SimulationRunner.ts";
import { TabReadings } from "./TabReadings.ts";
import { WriteQueue } from "./WriteQueue.ts";
import * as runWords from "./runWords.ts";

export interface PanePorts {
  readonly storage?: PreferenceStorage;
  /** Where an error that is nobody's advice is written for a developer to find. */
  readonly log: (error: unknown) => void;
  /**
   * Builds the model of another pack, whose pane takes this one's place; a pane of this one's pack takes it back where
   * nothing is built. @throws Error where it cannot be planned.
   */
  readonly buildPack?: (pack: Pack, file: File) => Promise<BuildOutcome>;
  readonly filling?: UnitFillingPort;
  /** The cells that are selected in the sheet. @throws ModelHostError */
  readonly readSelection?: () => Promise<SelectedTable>;
  /** Shared by all panes of the page. */
  readonly desk?: OpeningDesk;
  /** The document of the pane's pack. */
  readonly document?: DocumentAtHand;
  /** Takes the functions out of the workbook and puts them back, and gives the model as it is. */
  readonly sharing?: Pick<SharingPorts, "host" | "takesFiles">;
}

/** The pane at work: keeps the state, and carries out on the host what the state asks for. */
export class Pane implements PaneCommands {
  readonly #host: ModelHost;
  readonly #ports: PanePorts;
  readonly #desk: OpeningDesk;
  readonly openSelection: PaneCommands["openSelection"];
  readonly #listeners = new Set<(state: PaneState) => void>();
  readonly #builds: BuildRunner;
  readonly #writes: WriteQueue;
  readonly #reading: Coalesced;
  readonly cases: CaseRunner;
  readonly #readings: TabReadings;
  readonly #simulations = new SimulationRunner((action) => this.dispatch({ kind: "goodwill", action }));
  #state: PaneState;
  readonly sharing: SharingRunner | undefined;
  readonly #stops: (() => Promise<void>)[] = [];
  #stopped = false;
  #addingUnit: Promise<string | undefined> | undefined;

  constructor(host: ModelHost, state: PaneState, ports: PanePorts) {
    const patience = new Patience((late) => this.dispatch({ kind: "answerLate", late }));
    this.#host = patiently(host, patience);
    this.#builds = new BuildRunner({
      host: this.#host,
      dispatch: (action) => this.dispatch(action),
      adviceOf: (error) => this.#adviceOf(error),
      asking: (asking) => patience.pause(asking),
      heard: () => patience.heard(),
    });
    this.#state = state;
    this.#ports = ports;
    this.#desk = ports.desk ?? new OpeningDesk();
    this.openSelection = selectionOpener(ports.readSelection, this);
    this.sharing = openSharing(ports.sharing, this, patience, (error) => this.#adviceOf(error));
    this.#reading = new Coalesced(() => this.#read());
    const shared = {
      host: this.#host,
      state: () => this.#state,
      dispatch: (action: PaneAction) => this.dispatch(action),
      adviceOf: (error: unknown) => this.#adviceOf(error),
      refresh: () => void this.refresh(),
    };
    this.#readings = new TabReadings(shared);
    this.cases = new CaseRunner({ ...shared, refresh: () => this.refresh() });
    this.#writes = new WriteQueue(assumptionWrites(shared));
  }

  get filling(): UnitFillingPort | undefined {
    return this.#ports.filling;
  }

  get desk(): OpeningDesk {
    return this.#desk;
  }

  get document(): DocumentAtHand | undefined {
    return this.#ports.document;
  }

  get state(): PaneState {
    return this.#state;
  }

  subscribe(listener: (state: PaneState) => void): void {
    this.#listeners.add(listener);
  }

  /** Reads the model for the first time and follows it from then on. */
  async start(): Promise<void> {
    await this.refresh();
    try {
      const stops = [
        await this.#host.onChange(() => {
          void this.refresh();
          this.#readings.follow();
          this.cases.follow();
        }),
        await this.#host.onSelection((cell) => this.dispatch({ kind: "cellSelected", cell })),
      ];
      this.#stops.push(...stops);
      if (this.#stopped) await this.stop();
    } catch (error) {
      this.reportError(error);
    }
    this.#readings.follow();
  }

  /** Follows the model no longer: another pane takes this one's place. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#listeners.clear();
    for (const stop of this.#stops.splice(0)) await stop();
  }

  readonly dispatch = (action: PaneAction): void => {
    const before = this.#state;
    this.#state = reduce(before, action);
    if (this.#state === before) return;
    for (const [id, write] of Object.entries(this.#state.writes)) {
      if (write.revision !== before.writes[id]?.revision)
        this.#writes.put({
          id,
          value: write.value,
          revision: write.revision,
          seen: this.#state.snapshot?.assumptions[id]?.value,
        });
    }
    if (this.#state.preferences !== before.preferences) this.#keepPreferences();
    for (const listener of this.#listeners) listener(this.#state);
    if (this.#state.preferences.tab !== before.preferences.tab) this.#readings.follow();
    if (this.#state.preferences !== before.preferences || this.#state.phase.kind !== before.phase.kind)
      this.cases.follow();
  };

  readonly build = (): Promise<BuildOutcome> => this.#build();

  readonly cancelBuild = (): void => this.#builds.cancel();

  readonly answerBuild = (agreed: boolean): void => this.#builds.answer(agreed);

  readonly repair = async (): Promise<void> => {
    try {
      const advice = repaired(await this.#host.repair());
      this.dispatch({ kind: "noticeRaised", notice: { origin: "repair", advice } });
    } catch (error) {
      this.reportError(error);
    }
    await this.refresh();
  };

  readonly buildPack = (pack: Pack, file: File): Promise<BuildOutcome> => {
    const { buildPack } = this.#ports;
    if (buildPack === undefined) throw new Error(runWords.thisPaneBuildsTheModel);
    return buildPack(pack, file);
  };

  readonly stopWaiting = (): void => this.dispatch({ kind: "waitingStopped", advice: noAnswer });

  /** Adds a unit; a second request while one is being added joins it. */
  readonly addUnit = (): Promise<string | undefined> => {
    this.#addingUnit ??= this.#addUnit().finally(() => {
      this.#addingUnit = undefined;
    });
    return this.#addingUnit;
  };

  readonly refresh = (): Promise<void> => this.#reading.request();

  readonly goTo = ({ sheet, row, column }: CellPlace): Promise<void> =>
    this.goToArea({ sheet, row, column, rows: 1, columns: 1 });

  readonly goToArea = async (area: AreaPlan | CellAddress): Promise<void> => {
    try {
      await this.#host.goTo(area);
      this.dispatch({ kind: "wentThere" });
    } catch (error) {
      this.dispatch({ kind: "noticeRaised", notice: { origin: "goTo", advice: this.#adviceOf(error) } });
    }
  };

  readonly restore = async (keys: readonly string[]): Promise<void> => {
    try {
      await this.#host.restoreFigures(keys);
    } catch (error) {
      this.dispatch({ kind: "noticeRaised", notice: { origin: "figures", advice: this.#adviceOf(error) } });
      return;
    }
    await Promise.all([this.refresh(), this.#readings.figures()]);
  };

  readonly simulate = (job: SimulationJob, simulator: Simulator): Promise<void> =>
    this.#simulations.run(job, simulator);

  readonly cancelSimulation = (): void => this.#simulations.cancel();

  readonly insertFormula: PaneCommands["insertFormula"] = async (compose) => {
    try {
      return { kind: "written", address: await this.#host.insertFormula(compose) };
    } catch (error) {
      return { kind: "refused", sentence: this.#adviceOf(error).sentence };
    }
  };

  readonly putExhibit: PaneCommands["putExhibit"] = async (exhibit, target) => {
    try {
      return await this.#host.putExhibit(exhibit, target);
    } catch (error) {
      return { kind: "refused", sentence: this.#adviceOf(error).sentence };
    }
  };

  readonly chooseGrid = (unit: string, grid: GridChoice): Promise<void> => this.#readings.chooseGrid(unit, grid);

  /** A full or forbidden store costs the user no more than the preference. */
  #keepPreferences(): void {
    try {
      savePreferences(this.#ports.storage, this.#state.preferences);
    } catch (error) {
      this.#ports.log(error);
    }
  }

  /** Tells the user of anything else that went wrong. */
  reportError(error: unknown): void {
    this.dispatch({ kind: "noticeRaised", notice: { origin: "other", advice: this.#adviceOf(error) } });
  }

  async #addUnit(): Promise<string | undefined> {
    try {
      const { sheet, name, advice } = await this.#host.addUnit();
      for (const each of advice) this.dispatch({ kind: "noticeRaised", notice: { origin: "other", advice: each } });
      // Once it is known, so that the pane does not miss a unit that was chosen.
      await this.refresh();
      this.dispatch({ kind: "goodwill", action: { kind: "unitChosen", unit: sheet } });
      this.#readings.follow();
      return name;
    } catch (error) {
      this.reportError(error);
      return undefined;
    }
  }

  async #build(): Promise<BuildOutcome> {
    await this.#writes.drained();
    const outcome = await this.#builds.run();
    void this.refresh();
    this.#readings.follow();
    return outcome;
  }

  async #read(): Promise<void> {
    if (this.#state.phase.kind === "building") return;
    this.dispatch({ kind: "readingStarted" });
    try {
      const snapshot = await this.#host.snapshot();
      this.dispatch({ kind: "snapshotArrived", snapshot });
      void this.sharing?.follow(snapshot.detached === true);
    } catch (error) {
      this.dispatch({ kind: "readingFailed", advice: this.#adviceOf(error) });
    }
  }

  #adviceOf(error: unknown): Advice {
    if (error instanceof ModelHostError) return error.advice;
    this.#ports.log(error);
    const said = error instanceof Error ? error.message : String(error);
    return unknownError(said);
  }
}
