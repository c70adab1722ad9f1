import { cellAddress } from "../../formula/addresses.ts";
import type { SheetPlan } from "../../plan/plan.ts";
import type { Decoration, Step } from "../decorating/Decoration.ts";

/** The texts of the notes that a sheet's cells have already, by address; null for a cell without. */
export type OldNotes = ReadonlyMap<string, string | null>;

/** Queues reading the notes of those cells that get one; call what it returns after the next sync. */
export function queueReadingNotes(sheet: Excel.Worksheet, { cells }: SheetPlan): () => OldNotes {
  const notes = cells.flatMap((cell) => {
    if (cell.note === undefined) return [];
    const address = cellAddress(cell);
    return [[address, sheet.notes.getItemOrNullObject(address).load("content")] as const];
  });
  return () => new Map(notes.map(([address, note]) => [address, note.isNullObject ? null : note.content]));
}

function noteSteps({ cells }: SheetPlan, old: OldNotes): readonly Step[] {
  return cells.flatMap((cell): Step[] => {
    const { note } = cell;
    if (note === undefined) return [];
    const address = cellAddress(cell);
    const text = old.get(address) ?? null;
    if (text === null) return [(sheet) => void sheet.notes.add(address, note)];
    return text === note ? [] : [(sheet) => void (sheet.notes.getItem(address).content = note)];
  });
}

/** The notes of a sheet's cells; `old` are those that its cells have already. */
export function noteDecoration(at: Pick<Decoration, "worksheet" | "tab">, plan: SheetPlan, old: OldNotes): Decoration {
  return {
    ...at,
    kind: "notes",
    steps: noteSteps(plan, old),
    again: async (sheet, context) => {
      const read = queueReadingNotes(sheet, plan);
      await context.sync();
      return noteSteps(plan, read());
    },
  };
}
