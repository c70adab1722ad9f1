import type { SimulationMessage } from "../../src/distribution/worker/messages.ts";
import type { SimulationWorker } from "../../src/distribution/worker/simulateInWorker.ts";

/** A worker whose messages a test says. */
export class FakeWorker implements SimulationWorker {
  onmessage: SimulationWorker["onmessage"] = null;
  onerror: SimulationWorker["onerror"] = null;
  readonly posted: unknown[] = [];
  ended = false;

  /** @param answers what it says at once of a job that it is given */
  constructor(private readonly answers: (job: unknown) => readonly SimulationMessage[] = () => []) {}

  postMessage(message: unknown): void {
    const job: unknown = structuredClone(message);
    this.posted.push(job);
    for (const answer of this.answers(job)) this.say(answer);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: SimulationMessage): void {
    this.onmessage?.call(this as unknown as Worker, { data: structuredClone(data) } as MessageEvent);
  }

  break(message: string): void {
    this.onerror?.call(this as unknown as Worker, { message } as ErrorEvent);
  }
}
