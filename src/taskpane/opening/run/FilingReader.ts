import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";
import type { OpeningMessage, OpeningRequest } from "../../../opening/worker/messages.ts";
import * as openingWords from "../openingWords.ts";

/** The part of a Worker that reading a filing needs. */
export type ReaderWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** One filing that is read and decided of in a worker of its own, which ends with it. */
export class FilingReader {
  readonly #worker: ReaderWorker;
  #closed = false;

  /** @param hear is told what the worker says, until the reader is closed. */
  constructor(worker: ReaderWorker, hear: (message: OpeningMessage) => void) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<OpeningMessage>) => {
      if (!this.#closed) hear(data);
    };
    worker.onerror = ({ message }: ErrorEvent) => {
      if (!this.#closed) hear({ kind: "refused", code: "failed", sentence: openingWords.readingStopped(message) });
    };
  }

  async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (this.#closed) return;
    const request: OpeningRequest = {
      kind: "open",
      name: file.name,
      ...(file.type !== "" && { mediaType: file.type }),
      bytes,
    };
    this.#worker.postMessage(request, [bytes.buffer]);
  }

  decide(decisions: readonly ReviewDecision[]): void {
    const request: OpeningRequest = { kind: "decide", decisions };
    this.#worker.postMessage(request);
  }

  /** Ends the worker, whatever it is doing. */
  close(): void {
    this.#closed = true;
    this.#worker.terminate();
  }
}
