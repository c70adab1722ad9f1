import type { CellState } from "../../host/ModelHost.ts";

/** A value on its way to the cell of an assumption. */
export interface QueuedWrite {
  readonly id: string;
  readonly value: number | boolean;
  readonly revision: number;
  /** What the pane had read in the cell when the value was chosen; undefined where it had read none. */
  readonly seen: CellState["value"] | undefined;
}

export interface WriteQueueEvents {
  /** Writes values of different assumptions, all or none of them; gives the ids of those that keep what was edited since. */
  write(queued: readonly QueuedWrite[]): Promise<readonly string[]>;
  settled(queued: readonly QueuedWrite[], left: readonly string[]): void;
  refused(queued: readonly QueuedWrite[], error: unknown): void;
}

/**
 * Writes what waits at once, one batch after the other: what is changed in one go (a reset of five years, a case) is one
 * write and so one step for Undo. While a batch is being written a newer value of an assumption takes the place of the
 * one that waits: a slider dragged across its range writes as fast as Excel answers, and its last value is always the
 * last one written.
 */
export class WriteQueue {
  readonly #events: WriteQueueEvents;
  readonly #waiting = new Map<string, QueuedWrite>();
  #running: Promise<void> | undefined;

  constructor(events: WriteQueueEvents) {
    this.#events = events;
  }

  put(queued: QueuedWrite): void {
    this.#waiting.set(queued.id, queued);
    this.#running ??= this.#run();
  }

  /** Resolves when nothing waits or is being written. */
  async drained(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // Changes made in one go are all in the queue before any is written.
    await Promise.resolve();
    for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
      const written = await this.#events.write(batch).then(
        (left) => ({ done: true, left }) as const,
        (error: unknown) => ({ done: false, error }) as const,
      );
      if (written.done) this.#events.settled(batch, written.left);
      else this.#events.refused(batch, written.error);
    }
    this.#running = undefined;
  }

  #take(): readonly QueuedWrite[] {
    const batch = [...this.#waiting.values()];
    this.#waiting.clear();
    return batch;
  }
}
