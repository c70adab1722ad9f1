/** A value on its way to the cell of an assumption. */
export interface QueuedWrite {
  readonly id: string;
  readonly value: number | boolean;
  readonly revision: number;
}

export interface WriteQueueEvents {
  write(queued: QueuedWrite): Promise<void>;
  settled(queued: QueuedWrite): void;
  refused(queued: QueuedWrite, error: unknown): void;
}

/**
 * Writes one value after the other, in the order in which their assumptions first changed. While one is being
 * written a newer value of the same assumption takes the place of the one that waits: a slider dragged across its
 * range writes as fast as Excel answers, and its last value is always the last one written.
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
    // Changes made in one go (a reset of five years) are all in the queue before the first is written.
    await Promise.resolve();
    for (let next = this.#take(); next; next = this.#take()) {
      const written = await this.#events.write(next).then(
        () => ({ done: true }) as const,
        (error: unknown) => ({ done: false, error }) as const,
      );
      if (written.done) this.#events.settled(next);
      else this.#events.refused(next, written.error);
    }
    this.#running = undefined;
  }

  #take(): QueuedWrite | undefined {
    for (const [id, queued] of this.#waiting) {
      this.#waiting.delete(id);
      return queued;
    }
    return undefined;
  }
}
