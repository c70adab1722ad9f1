let earlier: Promise<void> = Promise.resolve();
const nothing = (): void => undefined;

/** Does work with the engine when all that was asked for earlier is done: two engines at work spoil each other's results. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = earlier.then(work);
  // Work that fails is its caller's to hear of; the next one starts all the same.
  earlier = done.then(nothing, nothing);
  return done;
}
