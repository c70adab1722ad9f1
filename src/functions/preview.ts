/** Above so many cells, a result is not worked out for the preview that Excel shows while a formula is being edited. */
const previewLimit = 10_000;

/** @throws PreviewError where Excel only previews a formula and its result is large. */
export function checkPreview(cells: number, invocation?: CustomFunctions.Invocation): void {
  const previewing = String(invocation?.isInValuePreview) === "true";
  if (previewing && cells > previewLimit) throw new PreviewError(cells);
}

/** A preview of more cells than it is worth working out. */
export class PreviewError extends Error {
  override readonly name = "PreviewError";
  constructor(readonly cells: number) {
    super(`${cells} cells are worked out once the formula is entered, not in its preview.`);
  }
}
