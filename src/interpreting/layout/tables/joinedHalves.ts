import { printedNumber } from "../../../figures/parsePrinted.ts";
import type { LaidRow } from "../rows/rowsOf.ts";
import type { LaidTable } from "./LaidTable.ts";
import { underSameGrid } from "./underSameGrid.ts";

/**
 * Joins the two halves of a statement of financial position that stand in tables of their own, assets and then what is
 * owed and owned, whatever titles or signatures stand between them: both come to the same total.
 */
export function joinedHalves(tables: readonly LaidTable[]): readonly LaidTable[] {
  const joined: LaidTable[] = [];
  for (const table of tables) {
    const before = joined[joined.length - 1];
    if (before !== undefined && areHalves(before, table))
      joined[joined.length - 1] = {
        ...before,
        rows: [...before.rows, ...underSameGrid(before, table).rows],
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
  rows.findLast(({ label, figures }) => words.test(label.trim()) && figures.some((figure) => figure !== null));

const assetsTotal = /^(?:total assets|assets,? total)\b|^(?:資產|资产)(?:總[計值額]|总[计值额])|^總資產|^总资产/iu;

/** What the total of equity and liabilities is called, with which a statement of financial position is whole. */
export const claimsTotal =
  /^total (?:shareholders['’]? |stockholders['’]? |owners['’]? )?(?:equity|liabilities)\b.*\band\b.*(?:equity|liabilities|funds)|(?:負債|负债)(?:和|及|與|与)?\S*(?:權益|权益)\S*(?:總[計值額]|总[计值额]|合[計计])|(?:權益|权益)(?:和|及|與|与)(?:負債|负债)(?:總[計值額]|总[计值额]|合[計计])/iu;
