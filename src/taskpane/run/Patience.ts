/** How long Excel may take to answer before the user is told, in milliseconds. */
const PATIENCE = 20_000;

/** Tells where an answer is late, and where every answer has come. */
export class Patience {
  readonly #waiting = new Set<object>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late = false;
  #paused = false;

  constructor(private readonly say: (late: boolean) => void) {}

  /** Waits for an answer. */
  async watch<T>(answer: Promise<T>): Promise<T> {
    const token = {};
    this.#waiting.add(token);
    if (this.#waiting.size === 1) this.heard();
    try {
      return await answer;
    } finally {
      this.#waiting.delete(token);
      this.heard();
    }
  }

  /** Something came from Excel, so it is awake: the time runs anew. */
  heard(): void {
    clearTimeout(this.#timer);
    this.#say(false);
    if (this.#waiting.size === 0 || this.#paused) return;
    this.#timer = setTimeout(() => this.#say(true), PATIENCE);
  }

  /** It is the user who has to answer, not Excel. */
  pause(paused: boolean): void {
    this.#paused = paused;
    this.heard();
  }

  #say(late: boolean): void {
    if (late === this.#late) return;
    this.#late = late;
    this.say(late);
  }
}

/** The same object, whose promises are waited for with patience. */
export function patiently<T extends object>(target: T, patience: Patience): T {
  return new Proxy(target, {
    get: (_target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") return member;
      return (...args: readonly unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, args);
        return result instanceof Promise ? patience.watch(result) : result;
      };
    },
  });
}
