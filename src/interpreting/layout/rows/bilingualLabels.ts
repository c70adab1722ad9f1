import type { LaidRow } from "./rowsOf.ts";

/**
 * Labels in English and in Chinese within one cell ("Revenue 收益"), or the Chinese on a line of its own below the English,
 * its figures beside it: where most rows of a table are printed so, each has the one for its label and the other beside it.
 */
export function bilingualLabels(rows: readonly LaidRow[]): readonly LaidRow[] {
  const figured = rows.filter((row) => row.label !== "" && hasFigures(row));
  if (figured.length < 4) return rows;
  const within = figured.filter(({ label, otherLabel }) => otherLabel === undefined && inBoth.test(label)).length;
  if (within > 0.6 * figured.length) return rows.map(parted);
  const below = figured.filter((row) => isHan(row) && isLatin(rows[rows.indexOf(row) - 1])).length;
  return below > 0.6 * figured.length ? stacked(rows) : rows;
}

/** English words, then Chinese ones. */
const inBoth = /^([^\p{Script=Han}]*\p{Script=Latin}{2}[^\p{Script=Han}]*?) ?([((]?\p{Script=Han}[^A-Za-z]*)$/u;

function parted(row: LaidRow): LaidRow {
  const [, label, otherLabel] = row.otherLabel === undefined ? (inBoth.exec(row.label) ?? []) : [];
  return label === undefined || otherLabel === undefined ? row : { ...row, label: label.trim(), otherLabel };
}

function stacked(rows: readonly LaidRow[]): readonly LaidRow[] {
  const joined: LaidRow[] = [];
  for (const row of rows) {
    const above = joined[joined.length - 1];
    if (above !== undefined && isLatin(above) && isHan(row))
      joined[joined.length - 1] = {
        ...row,
        label: above.label,
        otherLabel: row.label,
        left: above.left,
        right: above.right,
        place: above.place,
      };
    else joined.push(row);
  }
  return joined;
}

const isHan = ({ label, otherLabel }: LaidRow): boolean =>
  otherLabel === undefined && /\p{Script=Han}/u.test(label) && !/\p{Script=Latin}{2}/u.test(label);

/** A line of English that has no figures, and no Chinese yet. */
const isLatin = (row: LaidRow | undefined): boolean =>
  row !== undefined &&
  row.otherLabel === undefined &&
  !hasFigures(row) &&
  /\p{Script=Latin}{2}/u.test(row.label) &&
  !/\p{Script=Han}/u.test(row.label);

const hasFigures = ({ figures }: LaidRow): boolean => figures.some((figure) => figure !== null);
