import Mocha from "mocha";
import { AsFound } from "./AsFound.ts";
import type { Wanted } from "./messages.ts";
import type { ModuleCache } from "./ModuleCache.ts";

/** Prints nothing. */
class Quiet extends Mocha.reporters.Base {
  override epilogue(): void {
    // There is nothing to sum up.
  }
}

/** A busy machine fails no test: whoever asks for the run ends one that takes too long. */
Mocha.Runnable.prototype.resetTimeout = () => undefined;

/** What came of a file's tests. */
export interface FileRun {
  readonly titles: readonly string[];
  readonly failure: string | undefined;
}

/** Loads a file of tests and runs those that are wanted, up to the first that fails. */
export async function runFile(modules: ModuleCache, { file, titles }: Wanted): Promise<FileRun> {
  const mocha = new Mocha({ ui: "bdd", reporter: Quiet, bail: true, timeout: 0 });
  const { suite } = mocha;
  suite.emit("pre-require", globalThis, file, mocha);
  try {
    await modules.load(file);
  } catch (error) {
    return { titles: [], failure: `${file}: ${said(error)}` };
  }
  // What modules set as they are evaluated stays, as they do.
  const found = new AsFound(globalThis);
  if (titles !== undefined) keep(suite, new Set(titles));
  const run: string[] = [];
  const failures: string[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on("test end", (test) => run.push(test.fullTitle()));
    runner.on("fail", (test, error) => failures.push(`${test.fullTitle()}: ${said(error)}`));
  });
  mocha.dispose();
  found.restore();
  return { titles: run, failure: failures[0] };
}

function keep(suite: Mocha.Suite, titles: ReadonlySet<string>): void {
  suite.tests = suite.tests.filter((test) => titles.has(test.fullTitle()));
  for (const inner of suite.suites) keep(inner, titles);
}

const said = (error: unknown): string => String(error instanceof Error ? error.message : error).slice(0, 200);
