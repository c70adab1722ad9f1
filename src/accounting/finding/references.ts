import type { Filing } from "../../filing/Filing.ts";
import type { PackTie } from "../../filing/Pack.ts";
import { tableName } from "../rules/totals.ts";
import { likenessOf, wordsOf, type Worded } from "./likeLabels.ts";
import { isStatement, periodicRows, sameAmounts, type PeriodicRow } from "./periodicRows.ts";
import { SameAmounts } from "./SameAmounts.ts";

/** Rows of a statement that refer to a note, tied to the row of that note that prints the same, with either sign. */
export function references(filing: Filing): readonly PackTie[] {
  const rows = periodicRows(filing).map((row): Worded<PeriodicRow> => ({ ...row, words: wordsOf(row.label) }));
  const ofNotes = new SameAmounts<Worded<PeriodicRow>>();
  for (const row of rows) if (row.table.note !== undefined && !isStatement(row.table)) ofNotes.add(row);
  return rows.flatMap((face): readonly PackTie[] => {
    const notes: readonly string[] = face.row.note?.match(/\d+[a-z]?/gi) ?? [];
    if (!isStatement(face.table) || notes.length === 0) return [];
    const [best] = ofNotes
      .of(face)
      .filter(({ table }) => table.note !== undefined && notes.includes(table.note))
      .map((row) => ({ row, sign: sameAmounts(row, face), weight: weight(row, face) }))
      .filter(({ sign }) => sign !== 0)
      .sort((a, b) => b.weight - a.weight);
    return best === undefined || best.sign === 0 ? [] : [referenceTie(best.row, face, best.sign)];
  });
}

/** A total before a row that is called alike, and that before any other. */
const weight = ({ row, words }: Worded<PeriodicRow>, face: Worded<PeriodicRow>): number =>
  (row.kind === "total" ? 2 : 0) + likenessOf(words, face.words);

function referenceTie(inNote: PeriodicRow, face: PeriodicRow, sign: 1 | -1): PackTie {
  return {
    id: `note.${inNote.row.id}.${face.row.id}`,
    name: `${tableName(inNote.table)}: ${inNote.row.label} to ${tableName(face.table)}: ${face.row.label}`,
    kind: "note",
    foundBy: "rule",
    expected: { row: inNote.row.id },
    ...(sign === -1 && { sign }),
    found: { figure: face.row.id },
  };
}
