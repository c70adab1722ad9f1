import type { ReadDocument } from "./ReadDocument.ts";
import type { ReadingLimits } from "./limits.ts";

/** How a file is read. The name is for messages and, where the content leaves a choice, a hint (".csv", ".md"). */
export interface ReadingOptions {
  readonly name: string;
  readonly mediaType?: string;
  /** Limits that differ from readingLimits. */
  readonly limits?: Partial<ReadingLimits>;
  /** Ends the reading at the next page; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with pages done of all, at most once a page. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** The signature that `readDocument` has: named so that the next room can be built upon it. */
export type ReadDocumentFunction = (bytes: Uint8Array, options: ReadingOptions) => Promise<ReadDocument>;
