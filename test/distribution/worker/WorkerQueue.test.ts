import assert from "node:assert/strict";
import { NoValuedTrialError, type HeadroomDistribution } from "../../../src/distribution/headroomDistribution.ts";
import { SimulationCancelledError } from "../../../src/distribution/runSimulation.ts";
import { SimulationFailedError, WorkerRefusedError } from "../../../src/distribution/worker/messages.ts";
import { simulationOf, type SimulationJob } from "../../../src/distribution/worker/SimulationJob.ts";
import { WorkerQueue } from "../../../src/distribution/worker/WorkerQueue.ts";
import { FakeWorker } from "../../support/fakeWorker.ts";
import { settle } from "../../support/startedPane.ts";
import { handJob } from "./handJob.ts";

/** Of a job that nobody cancels. */
const wanted = (): { signal: AbortSignal } => ({ signal: new AbortController().signal });
const withSeed = (seed: number): SimulationJob => ({ ...handJob, seed });
let distribution: HeadroomDistribution;

/** A queue, and the workers that it has started. */
function queue(): { queue: WorkerQueue; workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const start = (): FakeWorker => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  return { queue: new WorkerQueue(start), workers };
}

describe("jobs for a worker", () => {
  before(() => {
    const simulation = simulationOf({ ...handJob, trials: 100 });
    simulation.advance(100);
    distribution = simulation.distribution();
  });

  it("start it when the first of them comes, hand themselves over, and tell their progress", async () => {
    const made = queue();
    assert.equal(made.workers.length, 0);
    const heard: number[] = [];
    const running = made.queue.run(handJob, { ...wanted(), onProgress: (done) => heard.push(done) });
    await settle();
    const [worker] = made.workers;
    assert.deepEqual(worker?.posted, [handJob]);
    worker?.say({ kind: "progress", done: 7 });
    worker?.say({ kind: "done", distribution });
    assert.deepEqual(await running, distribution);
    assert.deepEqual(heard, [7]);
  });

  it("share one worker, one after the other, in the order in which they came", async () => {
    const { queue: shared, workers } = queue();
    const running = [1, 2, 3].map((seed) => shared.run(withSeed(seed), wanted()));
    for (const seed of [1, 2, 3]) {
      await settle();
      assert.equal(workers.length, 1);
      assert.deepEqual(workers[0]?.posted.at(-1), withSeed(seed));
      assert.equal(workers[0]?.posted.length, seed);
      workers[0]?.say({ kind: "done", distribution });
    }
    await Promise.all(running);
    assert.equal(workers[0]?.ended, false);
  });

  it("end the worker when they are cancelled, and the next starts another", async () => {
    const { queue: shared, workers } = queue();
    const unwanted = new AbortController();
    const first = shared.run(withSeed(1), { signal: unwanted.signal });
    const second = shared.run(withSeed(2), wanted());
    await settle();
    workers[0]?.say({ kind: "progress", done: 20 });
    unwanted.abort();
    await assert.rejects(first, new SimulationCancelledError(20, handJob.trials));
    assert.equal(workers[0]?.ended, true);
    await settle();
    assert.deepEqual(workers[1]?.posted, [withSeed(2)]);
    workers[1]?.say({ kind: "done", distribution });
    await second;
  });

  it("never reach the worker where they are cancelled before their turn", async () => {
    const { queue: shared, workers } = queue();
    const unwanted = new AbortController();
    const running = [
      shared.run(withSeed(1), wanted()),
      shared.run(withSeed(2), { signal: unwanted.signal }),
      shared.run(withSeed(3), wanted()),
    ];
    const outcomes = Promise.allSettled(running);
    unwanted.abort();
    await settle();
    workers[0]?.say({ kind: "done", distribution });
    await settle();
    workers[0]?.say({ kind: "done", distribution });
    assert.deepEqual(
      (await outcomes).map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled"],
    );
    await assert.rejects(running[1] ?? Promise.resolve(), new SimulationCancelledError(0, handJob.trials));
    assert.deepEqual(workers[0]?.posted, [withSeed(1), withSeed(3)]);
  });

  it("pass on why they failed, and the next has a worker again", async () => {
    const { queue: shared, workers } = queue();
    for (const [answer, error] of [
      [{ kind: "failed", sentence: "Out of memory." }, new SimulationFailedError("Out of memory.")],
      [{ kind: "unvalued" }, new NoValuedTrialError(handJob.trials)],
    ] as const) {
      const running = shared.run(handJob, wanted());
      await settle();
      workers.at(-1)?.say(answer);
      await assert.rejects(running, error);
    }
    assert.deepEqual(
      workers.map(({ ended }) => ended),
      [true, true],
    );
  });

  it("tell a worker that never started from one that broke", async () => {
    const { queue: shared, workers } = queue();
    const refused = shared.run(handJob, wanted());
    await settle();
    workers[0]?.break("blocked");
    await assert.rejects(refused, WorkerRefusedError);
    const failed = shared.run(handJob, wanted());
    await settle();
    workers[1]?.say({ kind: "progress", done: 1 });
    workers[1]?.break("out of memory");
    await assert.rejects(failed, new SimulationFailedError("The simulation stopped: out of memory"));
  });

  it("are refused where no worker is to be had, each time anew", async () => {
    let asked = 0;
    const none = new WorkerQueue(() => {
      asked += 1;
      return undefined;
    });
    await assert.rejects(none.run(handJob, wanted()), WorkerRefusedError);
    await assert.rejects(none.run(handJob, wanted()), WorkerRefusedError);
    assert.equal(asked, 2);
  });
});
