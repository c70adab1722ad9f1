import type { Advice } from "../../host/Advice.ts";
import { builtBeforeCancelled } from "../../host/buildSentences.ts";
import type { BuildProgress, BuildReport, ModelHost, ReplacedCell } from "../../host/ModelHost.ts";
import type { BuildOutcome } from "../model/BuildOutcome.ts";
import type { PaneAction } from "../model/PaneAction.ts";
import { isWritten } from "../model/isWritten.ts";
import type { Notice } from "../model/PaneState.ts";

/** What a build needs of the pane. */
export interface BuildPorts {
  readonly host: ModelHost;
  readonly dispatch: (action: PaneAction) => void;
  readonly adviceOf: (error: unknown) => Advice;
  /** True while the user is asked, not Excel. */
  readonly asking: (asking: boolean) => void;
  /** Something came from Excel. */
  readonly heard: () => void;
}

/** Builds, one at a time, and asks before anything of a person's is replaced. */
export class BuildRunner {
  #building: Promise<BuildOutcome> | undefined;
  #answer: ((agreed: boolean) => void) | undefined;
  #cancelled = false;
  /** All is written, and only read: there is nothing to cancel. */
  #isWritten = false;

  constructor(private readonly ports: BuildPorts) {}

  /** A second request while a build runs joins it. */
  run(): Promise<BuildOutcome> {
    if (this.#building !== undefined) this.ports.dispatch({ kind: "buildJoined" });
    this.#building ??= this.#run().finally(() => {
      this.#building = undefined;
    });
    return this.#building;
  }

  /** The user's answer to what was asked. */
  answer(agreed: boolean): void {
    this.#answer?.(agreed);
  }

  /** The build that runs is no longer wanted: what it wrote is undone. */
  cancel(): void {
    if (this.#building === undefined || this.#isWritten) return;
    this.#cancelled = true;
    this.ports.dispatch({ kind: "buildCancelling" });
  }

  readonly #ask = async (replaced: readonly ReplacedCell[]): Promise<boolean> => {
    const { dispatch, asking } = this.ports;
    asking(true);
    dispatch({ kind: "buildAsked", replaced });
    const agreed = await new Promise<boolean>((resolve) => {
      this.#answer = resolve;
    });
    this.#answer = undefined;
    asking(false);
    dispatch({ kind: "buildAnswered" });
    return agreed;
  };

  async #run(): Promise<BuildOutcome> {
    const { host, dispatch, adviceOf, heard } = this.ports;
    this.#cancelled = this.#isWritten = false;
    dispatch({ kind: "buildStarted" });
    let report: BuildReport;
    try {
      const progressed = (progress: BuildProgress): void => {
        heard();
        this.#isWritten = isWritten(progress);
        dispatch({ kind: "buildProgressed", progress });
      };
      report = await host.build(progressed, this.#ask, () => this.#cancelled);
    } catch (error) {
      const advice = adviceOf(error);
      if (advice.code === "buildCancelled") {
        dispatch({ kind: "buildCancelled" });
        if (this.#cancelled) dispatch({ kind: "noticeRaised", notice: { origin: "other", advice } });
      } else dispatch({ kind: "failed", during: "build", advice });
      return { kind: "failed", advice };
    }
    // Changes reported while building were not read one by one: whatever they were, the reading after it has them.
    try {
      dispatch({ kind: "buildFinished", report, snapshot: await host.snapshot() });
      const late: Notice = { origin: "other", advice: builtBeforeCancelled };
      if (this.#cancelled) dispatch({ kind: "noticeRaised", notice: late });
    } catch (error) {
      dispatch({ kind: "failed", during: "reading", advice: adviceOf(error) });
    }
    return { kind: "built" };
  }
}
