/**
 * Runs a task that reads the whole of something: one at a time, and once more where it was asked for while running,
 * as what was read by then may be old. A burst of requests costs at most two runs.
 */
export class Coalesced {
  readonly #task: () => Promise<void>;
  #running: Promise<void> | undefined;
  #again = false;

  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  /** Resolves after a run that was begun no earlier than this request. */
  request(): Promise<void> {
    if (this.#running) this.#again = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    try {
      do {
        this.#again = false;
        await this.#task();
      } while (this.#again);
    } finally {
      this.#running = undefined;
    }
  }
}
