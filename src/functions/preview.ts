/** Above so many cells (or trials), a result is not worked out for the preview that Excel shows while a formula is being edited. */
const previewLimit = 10_000;

/**
 * @param what is counted, "cells" or "trials".
 * @throws PreviewError where Excel only previews a formula and its result is large.
 */
export function checkPreview(count: number, what: string, invocation?: CustomFunctions.Invocation): void {
  const previewing = String(invocation?.isInValuePreview) === "true";
  if (previewing && count > previewLimit) throw new PreviewError(count, what);
}

/** A preview of more than it is worth working out. */
export class PreviewError extends Error {
  override readonly name = "PreviewError";
  constructor(
    readonly count: number,
    readonly what: string,
  ) {
    super(`${count} ${what} are worked out once the formula is entered, not in its preview.`);
  }
}
