import { isCellError, isCellErrorText, type CellError, type CellErrorText, type CellValue } from "./cells/cellValue.ts";
import { customFunctionMessage, messageCategory, type MessageEntry } from "./requests/protocol.ts";
import * as hostWords from "./hostWords.ts";

/**
 * An argument of a custom function: one value, or a range's as a matrix; undefined where it is left out. A repeating
 * parameter takes the list of its arguments.
 */
export type FunctionArgument = CellValue | undefined | readonly FunctionArgument[];

/** What a function gives its cell: one value, or a matrix that spills. */
export type FunctionResult = CellValue | readonly (readonly CellValue[])[];

export interface FunctionOptions {
  /** `allowErrorForDataTypeAny` of the metadata: errors reach the function rather than being its result. */
  readonly takesErrors?: boolean;
  readonly cancelable?: boolean;
  /** A newer call for the same cell, or the cell's end: tells the function, and the result is #BUSY!. */
  readonly signal?: AbortSignal;
  /** Milliseconds; a function that does not answer in time gives #BUSY! with a message. */
  readonly timeout?: number;
}

interface Pending {
  readonly resolve: (result: FunctionResult) => void;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly id: string;
}

/** Bits of an invocation's flags. */
const flag = { cancelable: 1, errors: 4 } as const;

/** The client's numbers for a failed call. */
const failures: Readonly<Record<number, CellErrorText>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  4: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const defaultTimeout = 30_000;

function sentArgument(argument: FunctionArgument): unknown {
  if (argument === undefined) return null;
  if (Array.isArray(argument)) return argument.map(sentArgument);
  // The client makes a CustomFunctions.Error of this.
  return isCellError(argument) ? { type: "CustomFunctionError", code: argument.error } : argument;
}

/** Excel does not call a function that takes no errors with one: the error is the result. */
function firstError(args: readonly FunctionArgument[]): CellError | undefined {
  return (args.flat(3) as readonly unknown[]).find(isCellError);
}

function error(text: CellErrorText, message?: unknown): CellError {
  return typeof message === "string" && message !== "" ? { error: text, message } : { error: text };
}

/** One value of a result: a number, text, logical, an error object, or an object with a basic value. */
function received(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "basicValue" in value) {
    const rich = value as { readonly basicValue: unknown; readonly message?: unknown };
    if (!("type" in value) || value.type !== "Error") return received(rich.basicValue);
    return isCellErrorText(rich.basicValue) ? error(rich.basicValue, rich.message) : error("#VALUE!");
  }
  return error("#VALUE!");
}

function receivedResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return received(value);
  const rows = value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return rectangular ? rows.map((row) => (row as readonly unknown[]).map(received)) : error("#VALUE!");
}

/** Calls the add-in's custom functions: sends the calls together, and hands each result to its caller. */
export class FunctionRuntime {
  readonly #pending = new Map<number, Pending>();
  readonly #waiting: (() => void)[] = [];
  #outbox: MessageEntry[] = [];
  #lastInvocation = 0;
  #ready = false;
  #answered = false;
  /** Number of calls made so far. */
  calls = 0;

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  /** Whether the client has loaded its functions. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Whether calls wait for a page that has answered none since it came. */
  get silent(): boolean {
    return !this.#answered && this.#pending.size > 0;
  }

  /** Resolves when the client has loaded its functions. */
  whenReady(): Promise<void> {
    return this.#ready ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The client says that its functions are loaded: calls held back go out. */
  markReady(): void {
    this.#ready = true;
    for (const resolve of this.#waiting.splice(0)) resolve();
    this.#schedule();
  }

  /** The page that ran the functions is gone: what is pending gives #BUSY!, later calls wait for the next page. */
  markGone(): void {
    this.#ready = false;
    this.#answered = false;
    for (const invocation of [...this.#pending.keys()]) {
      this.#settle(invocation, error("#BUSY!", hostWords.functionsUnloaded));
    }
    this.#outbox = [];
  }

  /**
   * Calls a function by its id ("GROSSMARGIN") for the cell at `address` ("Goodwill!B7").
   * Never rejects: what goes wrong is the cell's error.
   */
  invoke(
    id: string,
    args: readonly FunctionArgument[],
    address: string,
    options: FunctionOptions = {},
  ): Promise<FunctionResult> {
    const wrong = options.takesErrors === true ? undefined : firstError(args);
    if (wrong !== undefined) return Promise.resolve(wrong);
    if (options.signal?.aborted === true) return Promise.resolve(error("#BUSY!"));
    this.#lastInvocation += 1;
    this.calls += 1;
    const invocation = this.#lastInvocation;
    const timeout = options.timeout ?? defaultTimeout;
    const flags =
      (options.cancelable === true ? flag.cancelable : 0) | (options.takesErrors === true ? flag.errors : 0);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#cancel(invocation, hostWords.functionTimedOut({ id, address, timeout }));
      }, timeout);
      this.#pending.set(invocation, { resolve, timer, id });
      options.signal?.addEventListener("abort", () => this.#cancel(invocation), { once: true });
      this.#outbox.push({
        messageCategory: messageCategory.customFunction,
        messageType: customFunctionMessage.invoke,
        targetId: "",
        message: {
          invocationId: invocation,
          functionName: id,
          parameterValues: args.map(sentArgument),
          address,
          flags,
        },
      });
      this.#schedule();
    });
  }

  /** Takes the client's `SetInvocationResults` or `SetInvocationArrayResults`. */
  take(results: unknown): void {
    this.#answered = true;
    for (const result of Array.isArray(results) ? (results as readonly unknown[]) : []) {
      if (Array.isArray(result)) {
        const [id, succeeded, value, code] = result as readonly unknown[];
        this.#finish(id, succeeded === false, value, code);
      } else if (typeof result === "object" && result !== null) {
        const { id, failed, value, errorCode } = result as Readonly<Record<string, unknown>>;
        this.#finish(id, failed === true, value, errorCode);
      }
    }
  }

  #finish(id: unknown, failed: boolean, value: unknown, code: unknown): void {
    if (typeof id !== "number") return;
    if (!failed) {
      this.#settle(id, receivedResult(value));
      return;
    }
    const missing = code === 9 || code === 10;
    const message = missing ? hostWords.noFunction(this.#pending.get(id)?.id ?? "") : value;
    this.#settle(id, error(failures[Number(code ?? 0)] ?? "#VALUE!", message));
  }

  #settle(invocation: number, result: FunctionResult): void {
    const pending = this.#pending.get(invocation);
    if (pending === undefined) return;
    this.#pending.delete(invocation);
    clearTimeout(pending.timer);
    pending.resolve(result);
  }

  #cancel(invocation: number, message?: string): void {
    if (!this.#pending.has(invocation)) return;
    const unsent = this.#outbox.findIndex(
      ({ message: call }) => (call as { readonly invocationId: number }).invocationId === invocation,
    );
    if (unsent >= 0) {
      this.#outbox.splice(unsent, 1);
    } else {
      this.send([
        {
          messageCategory: messageCategory.customFunction,
          messageType: customFunctionMessage.cancel,
          targetId: "",
          message: { invocationId: invocation },
        },
      ]);
    }
    this.#settle(invocation, error("#BUSY!", message));
  }

  /** Calls of one calculation go out in one message. */
  #schedule(): void {
    if (!this.#ready || this.#outbox.length === 0) return;
    queueMicrotask(() => {
      if (!this.#ready || this.#outbox.length === 0) return;
      const entries = this.#outbox;
      this.#outbox = [];
      this.send(entries);
    });
  }
}
