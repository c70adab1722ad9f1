import { areaAddress, type Place } from "../../formula/addresses.ts";

/** One addend of a total: where it stands and whether the total adds or subtracts it. */
export interface Addend {
  readonly sign: 1 | -1;
  /** As the formula writes it. */
  readonly address: string;
  /** Present where it stands on the total's own sheet. */
  readonly place?: Place;
}

/**
 * A total as a formula without "=": SUM over a run of three rows or more in one column with nothing else among them,
 * otherwise term by term.
 *
 * @param otherRows rows of the sheet that hold figures; none that is no addend may be inside the run.
 * @example sumFormula([{ sign: 1, address: "D5" }, { sign: -1, address: "D6" }], []) // "D5-D6"
 */
export function sumFormula(addends: readonly Addend[], otherRows: readonly number[]): string {
  const run = runOf(addends, otherRows);
  if (run !== undefined) return `SUM(${run})`;
  return addends
    .map(({ sign, address }, index) => (sign < 0 ? `-${address}` : index === 0 ? address : `+${address}`))
    .join("");
}

function runOf(addends: readonly Addend[], otherRows: readonly number[]): string | undefined {
  const places = addends.flatMap(({ sign, place }) => (sign > 0 && place !== undefined ? [place] : []));
  const [first] = places;
  if (first === undefined || places.length < addends.length || places.length < 3) return undefined;
  const rows = places.map(({ row }) => row);
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const alone = otherRows.every((row) => row < top || row > bottom || rows.includes(row));
  if (!alone || places.some(({ column }) => column !== first.column)) return undefined;
  return areaAddress({ row: top, column: first.column }, { row: bottom, column: first.column });
}
