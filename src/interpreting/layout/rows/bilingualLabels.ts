import type { LaidRow } from "./rowsOf.ts";

/**
 * Labels in English and in Chinese within one cell ("Revenue 收益"), or the Chinese on a line of its own below the English,
 * its figures beside it: where most rows of a table are printed so, each has the one for its label and the other beside it.
 */
export function bilingualLabels(rows: readonly LaidRow[]): readonly LaidRow[] {
  const figured = rows.filter((row) => row.label !== "" && hasFigures(row));
  if (figured.length < 4) return rows;
  const within = figured.filter(({ label, otherLabel }) => otherLabel === undefined && inBoth.test(label)).length;
  const below = figured.filter((row) => isHan(row) && isLatin(rows[rows.indexOf(row) - 1])).length;
  const most = 0.6 * figured.length;
  // Text set narrower than its page has the Chinese now behind the English, now below it.
  if (within > most) return stacked(rows.map(parted));
  const beside = figured.filter(({ otherLabel }) => otherLabel !== undefined).length;
  return below > most || (below > 1 && within + beside + below > most) ? stacked(rows.map(parted)) : rows;
}

/** English words, then Chinese ones. */
const inBoth = /^([^\p{Script=Han}]*\p{Script=Latin}{2}[^\p{Script=Han}]*?) ?([((]?\p{Script=Han}[^A-Za-z]*)$/u;

function parted(row: LaidRow): LaidRow {
  if (row.otherLabel !== undefined || !isMixed(row.label)) return row;
  const [, label, otherLabel] = inBoth.exec(row.label) ?? [];
  if (label !== undefined && otherLabel !== undefined) return { ...row, label: label.trim(), otherLabel };
  // Lines of one label, each with a piece in either language: "Total assets less 資產總值減 current liabilities 流動負債".
  const english = row.label.replace(inHan, " ").replace(/\s+/gu, " ").trim();
  return { ...row, label: english, otherLabel: (row.label.match(inHan) ?? []).map((text) => text.trim()).join("") };
}

/** English words first, or Chinese ones that go on in English. */
const isMixed = (label: string): boolean => /\p{Script=Latin}{2}/u.test(label) && /\p{Script=Han}{2}/u.test(label);

const inHan = /[((]?\p{Script=Han}[\p{Script=Han}、,,()()\s]*/gu;

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
