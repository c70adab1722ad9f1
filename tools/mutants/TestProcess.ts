import { execFileSync, fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Answer, Question } from "./process/messages.ts";

const entry = fileURLToPath(new URL("process/entry.ts", import.meta.url));

export interface Limits {
  /** Of the processor: a busy machine kills no mutant by that. */
  readonly processorSeconds: number;
  /** By the clock, for tests that wait for what never comes. */
  readonly clockSeconds: number;
}

/** The process that runs a room's tests. It stays as long as it answers in time, and is started anew where it does not. */
export class TestProcess {
  #child: Promise<ChildProcess> | undefined;

  constructor(
    private readonly project: string,
    private readonly room: string,
  ) {}

  /** Undefined where the tests did not come to an end within the limits, or ended the process. */
  async ask(question: Question, limits: Limits): Promise<Answer | undefined> {
    const child = await (this.#child ??= this.#start());
    const watch = watched(child, limits);
    const answer = await new Promise<Answer | undefined>((resolve) => {
      child.removeAllListeners();
      child.once("message", resolve).once("exit", () => resolve(undefined));
      child.send(question);
    });
    clearInterval(watch);
    if (answer === undefined) this.#child = undefined;
    return answer;
  }

  async end(): Promise<void> {
    (await this.#child)?.kill("SIGKILL");
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(entry, [this.project, this.room], {
      cwd: this.project,
      execArgv: ["--import", "tsx", "--max-old-space-size=2048"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    await once(child, "message");
    return child;
  }
}

/** Ends the process where it takes longer. */
function watched(child: ChildProcess, { processorSeconds, clockSeconds }: Limits): NodeJS.Timeout {
  const began = performance.now();
  const before = processorSecondsOf(child);
  return setInterval(() => {
    const isLate = performance.now() - began > clockSeconds * 1000;
    if (isLate || processorSecondsOf(child) - before > processorSeconds) child.kill("SIGKILL");
  }, 1000);
}

/** As ps says it: "[days-][hours:]minutes:seconds". A process that has ended takes none. */
function processorSecondsOf({ pid = 0 }: ChildProcess): number {
  try {
    const said = execFileSync("ps", ["-o", "time=", "-p", String(pid)], { encoding: "utf8" });
    const [seconds = 0, minutes = 0, hours = 0, days = 0] = said.trim().split(/[-:]/).map(Number).reverse();
    return seconds + 60 * (minutes + 60 * (hours + 24 * days));
  } catch {
    return 0;
  }
}
