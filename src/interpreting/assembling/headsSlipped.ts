import type { DraftTable } from "../DraftTable.ts";
import { isNoteWord } from "../layout/lines/lineKinds.ts";

/**
 * True where a column without any head is as full as a period's should be, or a period stands over what may be the numbers of
 * notes, or the word for notes over amounts: the heads may stand one column off, the first of them over the notes.
 */
export function headsSlipped({ columns, rows }: DraftTable): boolean {
  const printed = rows.filter(({ figures }) => figures.some((figure) => figure !== null));
  const texts = columns.map((_, index) =>
    rows.flatMap(({ figures }) => figures[index]?.printed ?? []).filter((text) => /\d/u.test(text)),
  );
  const ofAmounts = texts.map((each) => each.some((text) => /\d[,.]\d{3}(?!\d)/u.test(text)));
  const isOff = columns.some(({ kind, heading }, index) => {
    if (isNoteWord(heading)) return ofAmounts[index] === true;
    const own = texts[index] ?? [];
    const areNotes = own.length > 1 && own.every((text) => /^\d{1,2}$/u.test(text));
    return kind === "period" && areNotes && ofAmounts.includes(true);
  });
  return (
    isOff ||
    columns.some(
      ({ kind, heading }, index) =>
        kind === "other" &&
        isBare.test(heading) &&
        printed.filter(({ figures }) => /\d/u.test(figures[index]?.printed ?? "")).length > 0.6 * printed.length,
    )
  );
}

/**
 * The same of a statement of changes in equity, whose columns are parts of equity: there a nil mark fills a column, too, and
 * which part any of the columns is, is open.
 */
export function partsSlipped({ kind, columns, rows }: DraftTable): boolean {
  const printed = rows.filter(({ figures }) => figures.some((figure) => figure !== null));
  return (
    kind === "changes in equity" &&
    columns.length > 2 &&
    columns.some(
      ({ heading }, index) =>
        isBare.test(heading) &&
        printed.filter(({ figures }) => (figures[index] ?? null) !== null).length > 0.6 * printed.length,
    )
  );
}

/** What a column without words over it is called. */
export const isBare = /^Column \d+$/u;
