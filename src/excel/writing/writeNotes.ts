import { cellAddress } from "../../formula/addresses.ts";
import type { SheetPlan } from "../../plan/plan.ts";
import type { OldNote } from "../undoing/BuildJournal.ts";

/** Queues the notes of a sheet's cells; `old` are those that its cells have already. */
export function writeNotes(sheet: Excel.Worksheet, plan: SheetPlan, old: readonly OldNote[]): void {
  const textOf = new Map(old.filter((note) => note.sheet === plan.id).map(({ address, text }) => [address, text]));
  for (const cell of plan.cells) {
    if (cell.note === undefined) continue;
    const address = cellAddress(cell);
    const text = textOf.get(address) ?? null;
    if (text === null) sheet.notes.add(address, cell.note);
    else if (text !== cell.note) sheet.notes.getItem(address).content = cell.note;
  }
}
