import { errorCode } from "./adviceOn.ts";

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const BETWEEN_ATTEMPTS = 500;
const ATTEMPTS = 60;

/** Does something that must not be left undone, again and again while a cell is being edited; half a minute at most. */
export async function onceCellIsLeft<T>(action: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (errorCode(error) !== "InvalidOperationInCellEditMode" || attempt === ATTEMPTS) throw error;
      await pause(BETWEEN_ATTEMPTS);
    }
  }
}

const PATIENCE = 1500;

/** Calls `onWaiting` where Excel does not answer for a while, as it does while a cell is being edited. */
export async function noticingDelay<T>(request: Promise<T>, onWaiting: () => void): Promise<T> {
  const timer = setTimeout(onWaiting, PATIENCE);
  try {
    return await request;
  } finally {
    clearTimeout(timer);
  }
}
