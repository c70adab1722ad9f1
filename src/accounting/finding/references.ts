import type { Filing } from "../../filing/Filing.ts";
import type { PackTie } from "../../filing/Pack.ts";
import { tableName } from "../rules/totals.ts";
import { likeness } from "./likeLabels.ts";
import { isStatement, periodicRows, sameAmounts, type PeriodicRow } from "./periodicRows.ts";
import { SameAmounts } from "./SameAmounts.ts";

/** Rows of a statement that refer to a note, tied to the row of that note that prints the same, with either sign. */
export function references(filing: Filing): readonly PackTie[] {
  const rows = periodicRows(filing);
  const ofNotes = new SameAmounts();
  for (const row of rows) if (row.table.note !== undefined && !isStatement(row.table)) ofNotes.add(row);
  return rows.flatMap((face): readonly PackTie[] => {
    const notes: readonly string[] = face.row.note?.match(/\d+[a-z]?/gi) ?? [];
    if (!isStatement(face.table) || notes.length === 0) return [];
    const [best] = ofNotes
      .of(face)
      .filter(({ table }) => table.note !== undefined && notes.includes(table.note))
      .map((row) => ({ row, sign: sameAmounts(row, face) }))
      .filter(({ sign }) => sign !== 0)
      .sort((a, b) => weight(b.row, face) - weight(a.row, face));
    return best === undefined || best.sign === 0 ? [] : [referenceTie(best.row, face, best.sign)];
  });
}

/** A total before a row that is called alike, and that before any other. */
const weight = ({ row, label }: PeriodicRow, face: PeriodicRow): number =>
  (row.kind === "total" ? 2 : 0) + likeness(label, face.label);

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
