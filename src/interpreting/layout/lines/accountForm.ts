import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { besideBelowOnPage } from "./accountFormOfPage.ts";

/**
 * Puts the two sides of a balance sheet in account form below each other: assets at the left, and at the right, with
 * labels of their own and under heads that say the same days, what is owed and owned. A row of the two sides is two rows.
 */
export function besideBelow(printed: readonly ReadLine[]): readonly ReadLine[] {
  const lines = besideBelowOnPage(printed);
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const { table } = line;
    if (table === undefined || line.measure !== "columns") return [line];
    const ofTable = lines.filter((each) => each.table === table);
    const column = rightSide(ofTable);
    if (column === undefined) return [line];
    if (done.has(table)) return [];
    done.add(table);
    return [...ofTable.flatMap((each) => left(each, column)), ...ofTable.flatMap((each) => right(each, column))];
  });
}

const assets = /^(?:assets|資產|资产)(?:[::]|$)|^(?:資產|资产)\s*$/iu;
const claims =
  /^(?:(?:equity|liabilities)\b.*\b(?:equity|liabilities|funds)|(?:負債|负债)[及和與与]?\p{Script=Han}*(?:權益|权益)(?: ?\([^()]*\))?)[::]?$/iu;

/** Where the right side begins: the column that one row heads with liabilities and equity, and the first with assets. */
function rightSide(lines: readonly ReadLine[]): number | undefined {
  for (const { cells } of lines) {
    const [first] = cells;
    const second = cells.find(({ text, left: at }) => at > 1 && claims.test(text));
    if (first === undefined || second === undefined || first.left !== 0 || !assets.test(first.text)) continue;
    const before = headsOf(cells, 1, second.left);
    // The same heads stand over either side.
    return before.length > 0 && before.join("|") === headsOf(cells, second.left + 1, Infinity).join("|")
      ? second.left
      : undefined;
  }
  return undefined;
}

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
    .filter(({ left: at }, _, all) => at === column || !claims.test(all[0]?.text ?? ""))
    .map((cell) => ({ ...cell, left: cell.left - column, right: cell.right - column }));
  return cells.length === 0 ? [] : [{ ...line, cells }];
}
