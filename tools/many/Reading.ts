/** One file of the folder that is to be read. */
export interface ReadingTask {
  /** Below the folder, with "/" between its parts. */
  readonly file: string;
  readonly path: string;
  /** Where its pack goes. */
  readonly pack: string;
  /** What reads it: changes with any of the code that reads. */
  readonly reader: string;
  /** What came of it before, if anything did. */
  readonly before?: Reading;
}

/** What came of one file; a line of readings.jsonl. */
export interface Reading {
  readonly file: string;
  /** Of the file's bytes; absent where they could not be read, or reading them was ended. */
  readonly sha256?: string;
  readonly reader: string;
  /** Refused is the reader's answer and stands; failed is none, and is tried again. */
  readonly outcome: "read" | "refused" | "failed";
  /** Why it was refused or failed. */
  readonly reason?: string;
  readonly figures?: number;
  /** Doubts and open questions. */
  readonly doubts?: number;
  readonly milliseconds: number;
}

/** A reading, and whether it is the one that was there before. */
export interface Answer {
  readonly reading: Reading;
  readonly kept: boolean;
}
