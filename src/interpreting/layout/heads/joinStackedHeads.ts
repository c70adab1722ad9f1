import { laidCell, type LaidCell, type LaidLine } from "../lines/LaidLine.ts";
import { isPeriodHead, periodWords } from "../../words/periodWords.ts";

/**
 * Heads stand on one line at their feet: one that takes two lines ("Three months ended June" / "30,") begins above
 * another that takes one ("Six months ended June 30,"). Its parts are joined, or the upper one would seem to stand over
 * every column.
 */
export function joinStackedHeads(lines: readonly LaidLine[]): readonly LaidLine[] {
  const joined: LaidLine[] = [];
  for (const line of lines) {
    const upper = joined[joined.length - 1];
    const merged = upper === undefined ? undefined : stacked(upper, line);
    if (merged === undefined) joined.push(line);
    else joined[joined.length - 1] = merged;
  }
  return joined;
}

function stacked(upper: LaidLine, lower: LaidLine): LaidLine | undefined {
  if (lower.line.measure === "columns" || upper.cells.length >= lower.cells.length) return undefined;
  const under = upper.cells.map((cell) => lower.cells.filter((each) => overlap(cell, each)));
  const feet = under.map(([first]) => first);
  const others = lower.cells.filter((cell) => !feet.includes(cell));
  if (under.some((cells) => cells.length !== 1) || !others.some(({ text }) => isWhole(text))) return undefined;
  const cells = lower.cells.map((cell) => {
    const above = upper.cells.filter((_, index) => feet[index] === cell);
    return above.length === 0 ? cell : joinedCell([...above, cell]);
  });
  const whole = cells.every((cell, index) => {
    const before = lower.cells[index];
    return cell === before || (isPeriodHead(cell.text) && !isWhole(before?.text ?? ""));
  });
  return whole ? { ...lower, cells } : undefined;
}

const overlap = (a: LaidCell, b: LaidCell): boolean => a.cell.left < b.cell.right && b.cell.left < a.cell.right;

/** Says how long its period is, or the day and the year. */
function isWhole(text: string): boolean {
  const { year, month, months } = periodWords(text);
  return isPeriodHead(text) && (months !== undefined || (year !== undefined && month !== undefined));
}

function joinedCell(cells: readonly LaidCell[]): LaidCell {
  const last = cells[cells.length - 1];
  if (last === undefined) throw new RangeError("Cells are joined two or more at a time, found none.");
  return laidCell({
    ...last.cell,
    text: cells.map(({ text }) => text).join(" "),
    left: Math.min(...cells.map(({ cell }) => cell.left)),
    right: Math.max(...cells.map(({ cell }) => cell.right)),
  });
}
