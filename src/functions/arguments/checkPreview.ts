import { PreviewError } from "../errors/resultErrors.ts";

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
