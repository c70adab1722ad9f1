import type { Decoration } from "./Decoration.ts";

/** Queues all of them, in the order in which they are given. */
export function queueDecorations({ worksheets }: Excel.Workbook, decorations: readonly Decoration[]): void {
  for (const { worksheet, steps } of decorations) {
    const sheet = worksheets.getItem(worksheet);
    for (const step of steps) step(sheet);
  }
}
