import assert from "node:assert/strict";
import { SimulationCancelledError } from "../../../src/distribution/runSimulation.ts";
import type { UncertainDriver } from "../../../src/distribution/Uncertainty.ts";
import { simulationJob, type SimulationJob } from "../../../src/distribution/worker/SimulationJob.ts";
import type { GoodwillAction } from "../../../src/taskpane/model/goodwill/goodwillState.ts";
import { distributionInWords } from "../../../src/taskpane/model/goodwill/summaries.ts";
import { unitOf } from "../../../src/taskpane/model/goodwill/unitOf.ts";
import { simulateOnThread } from "../../../src/taskpane/run/simulation/simulateOnThread.ts";
import { SimulationRunner } from "../../../src/taskpane/run/SimulationRunner.ts";
import { perpetuity } from "./perpetuity.ts";

const moving = (driver: UncertainDriver["driver"], minimum: number, mode: number, maximum: number): SimulationJob =>
  simulationJob(
    unitOf(perpetuity),
    { drivers: [{ driver, shift: { kind: "triangular", minimum, mode, maximum } }] },
    { trials: 20_000, seed: 1 },
  );
const job = moving("Gross margin", -0.1, 0, 0.1);

const hooks = (): {
  controller: AbortController;
  heard: number[];
  signal: AbortSignal;
  onProgress: (done: number) => void;
} => {
  const controller = new AbortController();
  const heard: number[] = [];
  return { controller, heard, signal: controller.signal, onProgress: (done) => heard.push(done) };
};

describe("a simulation on the pane's thread", () => {
  it("tells its progress, and gives the same to the last bit for the same seed", async () => {
    const told = hooks();
    const first = await simulateOnThread(job, told);
    assert.deepEqual(told.heard, [5_000, 10_000, 15_000, 20_000]);
    assert.deepEqual(await simulateOnThread(job, hooks()), first);
    assert.notDeepEqual(await simulateOnThread({ ...job, seed: 2 }, hooks()), first);
  });

  it("finds the probability of impairment: a margin 5 points lower, ⅛ of a triangle of ±10", async () => {
    const { probabilityOfImpairment, mean } = await simulateOnThread({ ...job, trials: 200_000 }, hooks());
    // Four standard errors: 4 √(⅛ ⅞ / 200,000) = 0.003; of the mean 4 × 40.8 / √200,000 = 0.37.
    assert.ok(Math.abs(probabilityOfImpairment - 1 / 8) < 0.003, String(probabilityOfImpairment));
    assert.ok(Math.abs(mean - 50) < 0.37, String(mean));
  });

  it("stops when cancelled", async () => {
    const { controller, signal } = hooks();
    const running = simulateOnThread(job, { signal, onProgress: () => controller.abort() });
    await assert.rejects(running, new SimulationCancelledError(5_000, 20_000));
  });

  it("is summed up in a sentence, with what its amounts are in", async () => {
    assert.match(
      distributionInWords(await simulateOnThread(job, hooks()), { currency: "€'000", kind: "headroom" }),
      /^Probability of impairment 12\.\d%; mean headroom of (49|50); nine in ten trials from a loss of \d+ to headroom of \d+ \(€'000\)\.$/,
    );
  });
});

describe("the pane's simulations", () => {
  const statuses = (told: readonly GoodwillAction[]): string[] =>
    told.flatMap((action) => (action.kind === "runChanged" ? [action.run.status] : []));

  it("go from running to done", async () => {
    const told: GoodwillAction[] = [];
    await new SimulationRunner((action) => told.push(action)).run(job, simulateOnThread);
    assert.deepEqual(statuses(told), ["running", "running", "running", "running", "running", "done"]);
  });

  it("say that they were cancelled, and after how many trials", async () => {
    const told: GoodwillAction[] = [];
    const runner = new SimulationRunner((action) => {
      told.push(action);
      if (told.length === 2) runner.cancel();
    });
    await runner.run(job, simulateOnThread);
    assert.deepEqual(told.at(-1), { kind: "runChanged", run: { status: "cancelled", job, done: 5_000 } });
  });

  it("say in a sentence why they failed", async () => {
    const told: GoodwillAction[] = [];
    const noValue = moving("Terminal growth", 0.2, 0.2, 0.3);
    await new SimulationRunner((action) => told.push(action)).run(noValue, simulateOnThread);
    const last = told.at(-1);
    assert.ok(last?.kind === "runChanged" && last.run.status === "failed");
    assert.match(last.run.sentence, /found none among 20000/);
  });

  it("give way to a newer one, of which alone is told", async () => {
    const told: GoodwillAction[] = [];
    const runner = new SimulationRunner((action) => told.push(action));
    const newer = { ...job, seed: 2 };
    const first = runner.run(job, simulateOnThread);
    await Promise.all([first, runner.run(newer, simulateOnThread)]);
    assert.ok(told.slice(1).every((action) => action.kind === "runChanged" && action.run.job === newer));
    assert.equal(statuses(told).at(-1), "done");
  });
});
