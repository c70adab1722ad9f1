import { printedNumber } from "../../../figures/parsePrinted.ts";
import type { LaidRow } from "../rows/rowsOf.ts";
import { inOrderOf } from "./inOrderOf.ts";
import type { LaidTable } from "./LaidTable.ts";
import { underSameGrid } from "./underSameGrid.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { assetsTotal, claimsTotal } from "../../words/balanceTotals.ts";

/**
 * Joins the two halves of a statement of financial position that stand in tables of their own, assets and then what is
 * owed and owned, whatever titles or signatures stand between them: both come to the same total.
 */
export function joinedHalves(tables: readonly LaidTable[]): readonly LaidTable[] {
  const joined: LaidTable[] = [];
  for (const table of tables) {
    const before = joined[joined.length - 1];
    const ordered = before === undefined ? table : inOrderOf(before, table);
    // Heads that are exchanged over one half alone come to the same total as it is printed: the figures stay under them.
    if (before !== undefined && (areHalves(before, ordered) || areHalves(before, table)))
      joined[joined.length - 1] = {
        ...before,
        rows: [...before.rows, ...underSameGrid(before, ordered).rows],
        pages: [...new Set([...before.pages, ...table.pages])],
        proseBelow: table.proseBelow,
        headingsBelow: table.headingsBelow,
      };
    else joined.push(table);
  }
  return joined;
}

function areHalves(first: LaidTable, second: LaidTable): boolean {
  if (first.sheet !== second.sheet || !mayBePosition(first) || !mayBePosition(second)) return false;
  if (first.grid.edges.length !== second.grid.edges.length) return false;
  const [assets, claims] = [lastOf(first.rows, assetsTotal), lastOf(second.rows, claimsTotal)];
  if (assets === undefined || claims === undefined) return false;
  // Neither half holds the other's total.
  if (lastOf(first.rows, claimsTotal) !== undefined || lastOf(second.rows, assetsTotal) !== undefined) return false;
  return cometoTheSame(assets, claims);
}

/** By its title, or without one that names another statement or a note. */
const mayBePosition = ({ title: { statement, note } }: LaidTable): boolean =>
  statement === undefined ? note === undefined : statement.kind === "financial position";

/** One damaged figure leaves the others; nothing but zeros is no total. */
function cometoTheSame(assets: LaidRow, claims: LaidRow): boolean {
  const pairs = assets.figures.flatMap((figure, column) => {
    const other = claims.figures[column] ?? null;
    const [one, two] = [figure, other].map((each) => (each === null ? null : printedNumber(each.printed)));
    return one?.kind === "number" && two?.kind === "number" ? [one.value.equals(two.value) && !one.value.isZero()] : [];
  });
  const same = pairs.filter((each) => each).length;
  return same > 0 && 2 * same >= pairs.length;
}

const lastOf = (rows: readonly LaidRow[], words: RegExp): LaidRow | undefined =>
  rows.findLast(
    ({ label, figures }) => words.test(inEnglish(label.trim())) && figures.some((figure) => figure !== null),
  );
