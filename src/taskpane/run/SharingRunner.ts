import type { Advice } from "../../host/Advice.ts";
import { attachedInWords, detachedInWords } from "../../host/sharingSentences.ts";
import type { SharingHost } from "../../host/SharingHost.ts";
import type { PaneAction } from "../model/PaneAction.ts";
import type { SharingAction, SharingState } from "../model/sharing/sharingState.ts";
import { exported } from "../model/sharing/sharingWords.ts";
import * as sharingWords from "../model/sharing/sharingWords.ts";
import { patiently, type Patience } from "./Patience.ts";
import { fileName, giveFile } from "./giveFile.ts";

/** What sharing needs of the pane. */
export interface SharingPorts {
  readonly host: SharingHost;
  /** False where the host takes no file from a pane. */
  readonly takesFiles: () => boolean;
  readonly dispatch: (action: PaneAction) => void;
  readonly adviceOf: (error: unknown) => Advice;
  /** Reads the model again. */
  readonly refresh: () => Promise<void>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Detaches and attaches the functions and exports the model, one at a time; what came of it is a message. */
export class SharingRunner {
  #running: Promise<void> | undefined;
  #detached = false;

  constructor(private readonly ports: SharingPorts) {}

  readonly detach = (): Promise<void> =>
    this.#one("detach", async () => {
      const { cells, detached, advice, tab } = await this.ports.host.detach();
      const values = cells.filter(({ standIn }) => standIn === "value").length;
      this.#say({ code: "sharing", sentence: detachedInWords(detached, Math.min(values, detached)) });
      for (const each of advice) this.#say(each);
      this.#detached = true;
      this.#dispatch({ kind: "detachedRead", detached: { tab, cells } });
    });

  readonly attach = (): Promise<void> =>
    this.#one("attach", async () => {
      this.#say(attachedInWords(await this.ports.host.attach()));
      await this.#read();
    });

  readonly exportModel = (): Promise<void> =>
    this.#one("export", async () => {
      const { host, takesFiles } = this.ports;
      if (!takesFiles()) {
        this.#say({ code: "sharing", sentence: sharingWords.noDownload });
        return;
      }
      const { plan, values, without } = await host.modelNow();
      const { writeXlsx } = await import(/* webpackChunkName: "export" */ "../../xlsx/writeXlsx.ts");
      const bytes = await writeXlsx(plan, values, { date: new Date() });
      const name = fileName(plan.title, ".xlsx");
      giveFile(name, new Blob([new Uint8Array(bytes)], { type: XLSX }));
      this.#say(exported(name, without));
    });

  /** Reads which functions are away when the workbook says that this has changed. */
  async follow(detached: boolean): Promise<void> {
    if (detached === this.#detached || this.#running !== undefined) return;
    this.#detached = detached;
    try {
      await this.#read();
    } catch (error) {
      this.#say(this.ports.adviceOf(error));
    }
  }

  async #read(): Promise<void> {
    const detached = await this.ports.host.detached();
    this.#detached = detached !== undefined;
    this.#dispatch({ kind: "detachedRead", detached });
  }

  #dispatch(action: SharingAction): void {
    this.ports.dispatch({ kind: "sharing", action });
  }

  #say(advice: Advice): void {
    this.ports.dispatch({ kind: "noticeRaised", notice: { origin: "other", advice } });
  }

  #one(task: NonNullable<SharingState["doing"]>, action: () => Promise<void>): Promise<void> {
    this.#running ??= this.#run(task, action).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(task: NonNullable<SharingState["doing"]>, action: () => Promise<void>): Promise<void> {
    this.#dispatch({ kind: "started", task });
    try {
      await action();
    } catch (error) {
      this.#say(this.ports.adviceOf(error));
    }
    this.#dispatch({ kind: "ended" });
    await this.ports.refresh();
  }
}

/** The runner of a pane; undefined where nobody can share. */
export function openSharing(
  sharing: Pick<SharingPorts, "host" | "takesFiles"> | undefined,
  { dispatch, refresh }: Pick<SharingPorts, "dispatch" | "refresh">,
  patience: Patience,
  adviceOf: SharingPorts["adviceOf"],
): SharingRunner | undefined {
  if (sharing === undefined) return undefined;
  const { host, takesFiles } = sharing;
  return new SharingRunner({ host: patiently(host, patience), takesFiles, dispatch, refresh, adviceOf });
}
