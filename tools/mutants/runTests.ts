import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** How the tests ended, and what they took: all passed, one failed, or they did not come to an end in time. */
export interface TestRun {
  readonly outcome: "passed" | "failed" | "timed out";
  readonly seconds: number;
  /** Of the processor; NaN where the process was ended from outside. */
  readonly processorSeconds: number;
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
  const counted = ["--require", writtenCounter(folder)];
  const settings = ["--reporter", "json", "--timeout", String(limits.clockSeconds * 1000)];
  const command = `ulimit -t ${limits.processorSeconds}; exec "$0" "$@"`;
  const child = spawn("/bin/sh", ["-c", command, process.execPath, ...mocha, ...counted, ...settings, ...files], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limits.clockSeconds * 1000,
    killSignal: "SIGKILL",
  });
  const [printed, complaints]: readonly [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (piece: Buffer) => printed.push(piece));
  child.stderr.on("data", (piece: Buffer) => complaints.push(piece));
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  const outcome = code === 0 ? "passed" : signal === null ? "failed" : "timed out";
  const processorSeconds = Number(/processor (\d+) ms\s*$/.exec(textOf(complaints))?.[1] ?? NaN) / 1000;
  const seconds = (performance.now() - began) / 1000;
  return { outcome, seconds, processorSeconds, output: textOf(printed) };
}

const textOf = (pieces: readonly Buffer[]): string => Buffer.concat(pieces).toString("utf8");

/** A file that lets a process say at its end what it took of the processor. */
function writtenCounter(folder: string): string {
  const file = join(folder, "sayProcessorTime.cjs");
  const said =
    "const { user, system } = process.cpuUsage(); console.error(`processor ${Math.round((user + system) / 1000)} ms`);";
  writeFileSync(file, `process.on("exit", () => { ${said} });\n`);
  return file;
}
