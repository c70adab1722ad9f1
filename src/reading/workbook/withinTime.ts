import * as readingWords from "../readingWords.ts";

/** Work that has not ended in its time; it may go on, unseen. */
class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
  constructor(readonly milliseconds: number) {
    super(readingWords.itCouldNotBeRead(milliseconds / 1000));
  }
}

/** @throws TimeLimitError where the promise has not settled in so many milliseconds */
export async function withinTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
