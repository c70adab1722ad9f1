import { Worker } from "node:worker_threads";
import type { Answer, ReadingTask } from "./Reading.ts";

/** What a folder's reading may take. */
export interface Means {
  /** Threads. */
  readonly workers: number;
  /** How long one file may take before its thread is ended. */
  readonly milliseconds: number;
}

/** Megabytes of a thread's memory: a damaged file ends its own thread, not the whole. */
const megabytes = 2048;

/**
 * Reads files in threads of their own and hands every answer on as it comes. A file that takes too long, or that ends
 * its thread, has failed; the next one gets a new thread.
 */
export async function readSideBySide(
  tasks: readonly ReadingTask[],
  { workers, milliseconds }: Means,
  answered: (answer: Answer) => Promise<void>,
): Promise<void> {
  const queue = tasks.values();
  const one = async (): Promise<void> => {
    let worker: Worker | undefined;
    try {
      for (const task of queue) {
        worker ??= newWorker();
        const answer = await answerFrom(worker, task, milliseconds);
        if (answer === undefined || typeof answer === "string") {
          await worker.terminate();
          worker = undefined;
          const reason = answer ?? `took longer than ${milliseconds / 1000} seconds`;
          const { file, reader } = task;
          await answered({ reading: { file, reader, outcome: "failed", reason, milliseconds }, kept: false });
        } else await answered(answer);
      }
    } finally {
      await worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, tasks.length)) }, one));
}

const newWorker = (): Worker =>
  new Worker(new URL("./readEntry.js", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: megabytes } });

/** The worker's answer; why it ended, where it did; undefined where the time is over. */
function answerFrom(worker: Worker, task: ReadingTask, milliseconds: number): Promise<Answer | string | undefined> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | string | undefined): void => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", broken).off("exit", ended);
      resolve(answer);
    };
    const broken = (error: Error): void => {
      settle(`its reader broke: ${error.message.replaceAll(/\s*\n\s*/g, " ")}`);
    };
    const ended = (code: number): void => {
      settle(`its reader ended with ${code}`);
    };
    const timer = setTimeout(settle, milliseconds, undefined);
    worker.on("message", settle).on("error", broken).on("exit", ended);
    worker.postMessage(task);
  });
}
