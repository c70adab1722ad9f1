import { isUnitHead } from "../../words/moneyWords.ts";
import { isEntityHead } from "../../words/statementTitle.ts";
import { standsForFigure, type LaidLine } from "../lines/LaidLine.ts";
import { leftOfFigures } from "./endOfBody.ts";

/**
 * Heads of columns without the unit, or the year, of them all that stands over the labels: "$'000 | Warranty | Total"; or
 * without what the labels are called, beside heads that say whose figures they are: "项目 | 合并 | 公司".
 */
export function withoutCorner(line: LaidLine): LaidLine {
  const [corner, ...over] = line.cells;
  const isCorner =
    corner !== undefined &&
    over.length > 1 &&
    (corner.year || isUnitHead(corner.text) || over.every(({ text }) => isEntityHead(text)));
  return isCorner ? { ...line, cells: over } : line;
}

/** What the labels are, or are in, and beside it words over two columns or more: "(In millions) | Shares | Amount". */
export function headsLabelsToo({ cells, line }: LaidLine, data: LaidLine): boolean {
  const [first, ...over] = cells;
  if (first === undefined || line.measure === "columns" || over.length < 2) return false;
  if (!isAboutLabels(first.text)) return false;
  const figures = data.cells.filter(standsForFigure);
  const under = over.map(
    ({ cell }) => figures.filter(({ cell: each }) => cell.left < each.right && each.left < cell.right).length,
  );
  // Set in the middle of a sign and its figure, a few stand over neither.
  const one = under.filter((count) => count === 1).length;
  return (
    first.cell.right < leftOfFigures([data]) &&
    (over.length === figures.length || (under.every((count) => count < 2) && one >= 0.75 * over.length))
  );
}

/** "Period", "(In millions, except", "share data; shares in thousands)". */
const isAboutLabels = (text: string): boolean =>
  /^\p{Lu}[\p{L} ]{2,24}$/u.test(text) ||
  (/^[((]|[))]$/u.test(text) && /thousand|million|['’]000|\bexcept\b|\bdata\b/iu.test(text));
