import type { Advice } from "../../host/Advice.ts";
import type { ModelHost } from "../../host/ModelHost.ts";
import { caseToApply, caseToKeep, casesGroup, startingValues } from "../model/cases/cases.ts";
import { valueInForce } from "../model/inForce.ts";
import type { PaneAction } from "../model/PaneAction.ts";
import type { PaneState } from "../model/PaneState.ts";
import type { CaseCommands } from "./PaneCommands.ts";
import { Coalesced } from "./Coalesced.ts";

interface CasePorts {
  readonly host: Pick<ModelHost, "cases" | "caseInputs" | "writeCase" | "setAssumptions">;
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly adviceOf: (error: unknown) => Advice;
  /** Reads the model again. */
  readonly refresh: () => Promise<void>;
}

/** Whether an assumption does not stand at a value. */
function isChange(state: PaneState, id: string, value: number | boolean): boolean {
  const plan = state.assumptions.find((each) => each.id === id);
  return plan !== undefined && valueInForce(state, plan).value !== value;
}

/** Keeps, applies and deletes cases, and reads what comes of them while they are in sight. Gives what stands in the way, as a sentence. */
export class CaseRunner implements CaseCommands {
  readonly #ports: CasePorts;
  readonly #reading = new Coalesced(() => this.#read());

  constructor(ports: CasePorts) {
    this.#ports = ports;
  }

  /** Reads the cases where the person sees them: a slider's drag must not wait for them otherwise. */
  follow(): void {
    const { phase, preferences, cases } = this.#ports.state();
    const inSight =
      phase.kind === "ready" && preferences.tab === "assumptions" && preferences.groups[casesGroup] === true;
    if (cases !== undefined && inSight) void this.#reading.request();
  }

  async keep(name: string): Promise<string | undefined> {
    return this.#refusal(async () => {
      // A name typed in the sheet meanwhile counts, too.
      await this.#readNow();
      const found = caseToKeep(this.#ports.state(), name);
      if (found.kind === "problem") return found.sentence;
      await this.#ports.host.writeCase(found.id, found.contents);
      await this.#reading.request();
      return undefined;
    });
  }

  async apply(id: string | undefined): Promise<string | undefined> {
    const { state, dispatch } = this.#ports;
    if (id === undefined) {
      dispatch({ kind: "valuesChosen", values: startingValues(state()) });
      return undefined;
    }
    return this.#refusal(async () => {
      const { host, refresh } = this.#ports;
      const found = caseToApply(state(), id, await host.caseInputs(id));
      if (found.kind === "problem") return found.sentence;
      // With what the user's own units are to have it is one step for Undo, so it is written at once.
      if (found.own.length > 0) {
        const changed = Object.entries(found.values).filter(([key, value]) => isChange(state(), key, value));
        await host.setAssumptions(Object.fromEntries(changed), undefined, found.own);
        await refresh();
      }
      dispatch({ kind: "valuesChosen", values: found.values });
      return undefined;
    });
  }

  async delete(id: string): Promise<string | undefined> {
    return this.#refusal(async () => {
      await this.#ports.host.writeCase(id, { name: "", values: {} });
      await this.#reading.request();
      return undefined;
    });
  }

  async #refusal(done: () => Promise<string | undefined>): Promise<string | undefined> {
    try {
      return await done();
    } catch (error) {
      return this.#ports.adviceOf(error).sentence;
    }
  }

  async #readNow(): Promise<void> {
    this.#ports.dispatch({ kind: "casesArrived", cases: await this.#ports.host.cases() });
  }

  async #read(): Promise<void> {
    try {
      await this.#readNow();
    } catch (error) {
      this.#ports.dispatch({ kind: "noticeRaised", notice: { origin: "other", advice: this.#ports.adviceOf(error) } });
    }
  }
}
