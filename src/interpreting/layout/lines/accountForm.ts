import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { besideBelowOnPage } from "./accountFormOfPage.ts";
import { assetsSide, claimsSide, isCornerHead } from "./sideNames.ts";

/**
 * Puts the two sides of a balance sheet in account form below each other: assets at the left, and at the right, with
 * labels of their own and under heads that say the same days, what is owed and owned. A row of the two sides is two rows.
 */
export function besideBelow(printed: readonly ReadLine[]): readonly ReadLine[] {
  const lines = besideBelowOnPage(printed);
  const tables = new Map<number, ReadLine[]>();
  for (const line of lines) {
    if (line.table === undefined) continue;
    const ofTable = tables.get(line.table);
    if (ofTable === undefined) tables.set(line.table, [line]);
    else ofTable.push(line);
  }
  // Asked once a table: a journal has a hundred thousand lines.
  const columns = new Map([...tables].map(([table, ofTable]) => [table, rightSide(ofTable)]));
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const { table } = line;
    if (table === undefined || line.measure !== "columns") return [line];
    const column = columns.get(table);
    if (column === undefined) return [line];
    if (done.has(table)) return [];
    done.add(table);
    const ofTable = tables.get(table) ?? [];
    return [...ofTable.flatMap((each) => left(each, column)), ...ofTable.flatMap((each) => right(each, column))];
  });
}

/** Where the right side begins: the column that one row heads with liabilities and equity, and the first with assets. */
function rightSide(lines: readonly ReadLine[]): number | undefined {
  for (const [index, { cells }] of lines.entries()) {
    const [first] = cells;
    const second = cells.find(({ text, left: at }) => at > 1 && (claimsSide.test(text) || isCornerHead(text)));
    if (first === undefined || second === undefined || first.left !== 0) continue;
    const isCorner = isCornerHead(first.text) && isCornerHead(second.text);
    if (!isCorner && !(assetsSide.test(first.text) && claimsSide.test(second.text))) continue;
    if (isCorner && !namesSides(lines.slice(index + 1, index + 4), second.left)) continue;
    const before = headsOf(cells, 1, second.left);
    // The same heads stand over either side.
    return before.length > 0 && before.join("|") === headsOf(cells, second.left + 1, Infinity).join("|")
      ? second.left
      : undefined;
  }
  return undefined;
}

/** True where one of the rows below heads that say no more than that items follow names both sides. */
const namesSides = (lines: readonly ReadLine[], column: number): boolean =>
  lines.some(({ cells }) => {
    const [first, second] = [cells.find(({ left: at }) => at === 0), cells.find(({ left: at }) => at === column)];
    return assetsSide.test(first?.text ?? "") && claimsSide.test(second?.text ?? "");
  });

const headsOf = (cells: readonly ReadCell[], from: number, to: number): readonly string[] =>
  cells.filter((cell) => cell.left >= from && cell.left < to).map(({ text }) => text);

function left(line: ReadLine, column: number): readonly ReadLine[] {
  const cells = line.cells.filter((cell) => cell.left < column);
  return cells.length === 0 ? [] : [{ ...line, cells }];
}

function right(line: ReadLine, column: number): readonly ReadLine[] {
  const cells = line.cells
    .filter((cell) => cell.left >= column)
    // Its heads are those over the left side, its name the heading of its rows.
    .filter(({ left: at }, _, [name]) => at === column || !claimsSide.test(name?.text ?? ""))
    .filter((_, __, [corner]) => !isCornerHead(corner?.text ?? ""))
    .map((cell) => ({ ...cell, left: cell.left - column, right: cell.right - column }));
  return cells.length === 0 ? [] : [{ ...line, cells }];
}
