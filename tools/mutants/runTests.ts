import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** How the tests ended, and what they took: all passed, one failed, or they did not come to an end in time. */
export interface TestRun {
  readonly outcome: "passed" | "failed" | "timed out";
  readonly seconds: number;
  /** What mocha printed, for the run of the tests as they are. */
  readonly output: string;
}

export interface Limits {
  /** Of the processor, where the shell can hold a process to it: a busy machine kills no mutant by that. */
  readonly processorSeconds: number;
  /** By the clock, for tests that wait for what never comes. */
  readonly clockSeconds: number;
}

/** Runs the files of tests one after the other, in this order, up to the first that fails where that is enough to know. */
export async function runTests(
  folder: string,
  files: readonly string[],
  { untilOneFails, ...limits }: Limits & { readonly untilOneFails: boolean },
): Promise<TestRun> {
  const began = performance.now();
  const bail = untilOneFails ? ["--bail"] : [];
  const mocha = [join("node_modules", "mocha", "bin", "mocha.js"), "--no-config", "--exit", ...bail];
  const settings = ["--reporter", "json", "--timeout", String(limits.clockSeconds * 1000)];
  const command = `ulimit -t ${limits.processorSeconds}; exec "$0" "$@"`;
  const child = spawn("/bin/sh", ["-c", command, process.execPath, ...mocha, ...settings, ...files], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
    timeout: limits.clockSeconds * 1000,
    killSignal: "SIGKILL",
  });
  const printed: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => printed.push(piece));
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  const outcome = code === 0 ? "passed" : signal === null ? "failed" : "timed out";
  return { outcome, seconds: (performance.now() - began) / 1000, output: Buffer.concat(printed).toString("utf8") };
}
