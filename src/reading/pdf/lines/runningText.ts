import type { DraftCell } from "./DraftLine.ts";

const LEAST_LINES = 6;

/** Long lines that mostly fill their column and go on in the next. */
export function isRunningText(cells: readonly DraftCell[]): boolean {
  const left = Math.min(...cells.map((cell) => cell.left));
  const right = Math.max(...cells.map((cell) => cell.right));
  const full = cells.filter((cell) => cell.right >= right - 0.25 * (right - left)).length;
  const goesOn = cells.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return (
    cells.length >= LEAST_LINES &&
    cells.filter(isLong).length >= 0.6 * cells.length &&
    full >= 0.6 * cells.length &&
    goesOn >= 0.3 * cells.length
  );
}

export const isLong = ({ text }: DraftCell): boolean => text.length >= 25 && /\p{Script=Latin}/u.test(text);
