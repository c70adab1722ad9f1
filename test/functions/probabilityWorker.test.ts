import assert from "node:assert/strict";
import type { SimulationMessage } from "../../src/distribution/worker/messages.ts";
import { simulationOf, type SimulationJob } from "../../src/distribution/worker/SimulationJob.ts";
import { WorkerQueue } from "../../src/distribution/worker/WorkerQueue.ts";
import { answerLater } from "../../src/functions/errors/excelError.ts";
import { probabilityOf } from "../../src/functions/functions.ts";
import { probabilityCell } from "../../src/functions/results/probabilityCell.ts";
import { FakeWorker } from "../support/fakeWorker.ts";
import { settle } from "../support/startedPane.ts";
import { blockOf, handUnit } from "../support/unit.ts";
import { rejected } from "./call.ts";

const cgu = blockOf(handUnit);
const uncertainty = [
  ["Gross margin", "Normal", -0.01, 0.03, "", 1, -0.4],
  ["Pre-tax discount rate", "Triangular", -0.01, 0, 0.02, -0.4, 1],
];
const sent = (trials: unknown, seed: unknown = 1) => ({ cgu, uncertainty, trials: [[trials]], seed: [[seed]] });

/** As the worker's own script does. */
function simulated(job: unknown): readonly SimulationMessage[] {
  const simulation = simulationOf(job as SimulationJob);
  simulation.advance(simulation.trials);
  return [
    { kind: "progress", done: simulation.done },
    { kind: "done", distribution: simulation.distribution() },
  ];
}

function queue(answers?: (job: unknown) => readonly SimulationMessage[]): {
  workers: FakeWorker[];
  shared: WorkerQueue;
} {
  const workers: FakeWorker[] = [];
  const start = (): FakeWorker => {
    const worker = new FakeWorker(answers);
    workers.push(worker);
    return worker;
  };
  return { workers, shared: new WorkerQueue(start) };
}

describe("PROBABILITY where there is a worker", () => {
  it("comes to the same to the last bit as without one", async () => {
    const { shared, workers } = queue(simulated);
    for (const seed of [1, 2]) {
      const inWorker = await probabilityCell(sent(20_000, seed), undefined, shared);
      assert.equal(inWorker, await probabilityOf(cgu, uncertainty, [[20_000]], [[seed]]));
    }
    assert.equal(workers.length, 1);
  });

  it("takes more trials than the thread does, and up to 10,000,000", async () => {
    const { shared, workers } = queue();
    for (const trials of [100_001, 10_000_000]) void probabilityCell(sent(trials), undefined, shared);
    await settle();
    assert.equal((workers[0]?.posted[0] as SimulationJob | undefined)?.trials, 100_001);
    const error = await rejected(
      answerLater("PROBABILITY", () => probabilityCell(sent(10_000_001), undefined, shared)),
    );
    assert.match(error.message, /trials: found 10000001, expected a whole number from 1 to 10000000\.$/);
  });

  it("keeps many cells to one worker", async () => {
    const { shared, workers } = queue(simulated);
    const cells = Array.from({ length: 50 }, (_, seed) => probabilityCell(sent(200, seed), undefined, shared));
    await Promise.all(cells);
    assert.deepEqual([workers.length, workers[0]?.posted.length], [1, 50]);
  });

  it("ends the worker's work when Excel cancels the call", async () => {
    const { shared, workers } = queue();
    const invocation: CustomFunctions.CancelableInvocation = {};
    const cell = rejected(answerLater("PROBABILITY", () => probabilityCell(sent(1_000_000), invocation, shared)));
    await settle();
    workers[0]?.say({ kind: "progress", done: 20_000 });
    invocation.onCanceled?.();
    assert.match((await cell).message, /^PROBABILITY: The simulation was cancelled after 20000 of 1000000 trials\.$/);
    assert.equal(workers[0]?.ended, true);
  });

  it("falls back to the thread where the worker's script is refused, and then takes 100,000 trials at most", async () => {
    const refusing = (trials: number): Promise<number> => {
      const { shared, workers } = queue();
      const cell = probabilityCell(sent(trials), undefined, shared);
      void settle().then(() => workers[0]?.break("blocked by policy"));
      return cell;
    };
    assert.equal(await refusing(5_000), await probabilityOf(cgu, uncertainty, [[5_000]]));
    const error = await rejected(answerLater("PROBABILITY", () => refusing(100_001)));
    assert.equal(error.code, "#VALUE!");
    assert.match(error.message, /expected a whole number from 1 to 100000, as no web worker can be started here/);
  });

  it("is #N/A where the worker breaks, saying so, and where no trial has a value", async () => {
    const broken = queue(() => [{ kind: "failed", sentence: "Array buffer allocation failed" }]).shared;
    const unvalued = queue(() => [{ kind: "unvalued" }]).shared;
    const of = (shared: WorkerQueue) =>
      rejected(answerLater("PROBABILITY", () => probabilityCell(sent(100), undefined, shared)));
    assert.deepEqual(await of(broken), { code: "#N/A", message: "PROBABILITY: Array buffer allocation failed" });
    assert.match((await of(unvalued)).message, /^PROBABILITY: parameter uncertainty: .*found none among 100:/);
  });

  it("starts none for a preview of many trials, nor for arguments that are wrong", async () => {
    const { shared, workers } = queue();
    const previewing = { isInValuePreview: "true" };
    await assert.rejects(probabilityCell(sent(10_001), previewing, shared));
    await assert.rejects(probabilityCell({ ...sent(100), cgu: cgu.slice(1) }, undefined, shared));
    await assert.rejects(
      probabilityCell({ ...sent(100), uncertainty: [["Gross margin"]], seed: [[-1]] }, undefined, shared),
    );
    await settle();
    assert.equal(workers.length, 0);
  });
});
