/**
 * Gives how to ask for a run in the next frame: once for all that asks until then, as an update of the workbook must not
 * be read in its midst.
 */
export function inNextFrame(run: () => void): () => void {
  let awaited = false;
  return () => {
    if (awaited) return;
    awaited = true;
    requestAnimationFrame(() => {
      awaited = false;
      run();
    });
  };
}
