/** Long enough for the events of what was done to arrive. */
export const moment = (milliseconds = 80): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until it is so, which takes longer on a busy machine, and a moment more, in which nothing else should come. */
export async function momentAfter(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isSo() && Date.now() < end) await moment(20);
  await moment();
}
