import assert from "node:assert/strict";
import { noteDecoration, queueReadingNotes } from "../../../src/excel/writing/notes.ts";
import { smallPlan } from "../support/smallModel.ts";

/** A sheet's notes as far as they are written to; the client of the npm package does not have them yet. */
function sheetWith(existing: Record<string, { content: string }>): Excel.Worksheet {
  const notes = {
    add: (address: string, content: string) => (existing[address] = { content }),
    getItem: (address: string) => existing[address],
  };
  return { notes } as unknown as Excel.Worksheet;
}

describe("the notes of cells", () => {
  const sheet = smallPlan().sheets[1];
  assert.ok(sheet !== undefined);
  const plan = {
    ...sheet,
    cells: sheet.cells
      .filter(({ column }) => column === 0)
      .map((cell) => ({ ...cell, note: `about row ${cell.row + 1}` }))
      .slice(0, 3),
  };

  it("are added where a cell has none, and changed where it has another", () => {
    const notes = { A3: { content: "about row 3" }, A4: { content: "of an older build" } };
    const old = new Map([
      ["A1", null],
      ["A3", "about row 3"],
      ["A4", "of an older build"],
    ]);
    const { steps } = noteDecoration({ worksheet: "inputs", tab: "Inputs" }, plan, old);
    for (const step of steps) step(sheetWith(notes));
    assert.deepEqual(notes, {
      A1: { content: "about row 1" },
      A3: { content: "about row 3" },
      A4: { content: "about row 4" },
    });
  });

  it("are read of the cells that get one: what each says, and where there is none", () => {
    const held: Record<string, string> = { A3: "mine", A9: "of no cell of ours" };
    const getItemOrNullObject = (address: string) => ({
      load: () => ({ isNullObject: !(address in held), content: held[address] }),
    });
    const sheetRead = { notes: { getItemOrNullObject } } as unknown as Excel.Worksheet;
    const read = queueReadingNotes(sheetRead, plan)();
    assert.deepEqual(
      [...read],
      [
        ["A1", null],
        ["A3", "mine"],
        ["A4", null],
      ],
    );
  });

  it("are all added on a sheet that is new, of which nothing was read", () => {
    const notes: Record<string, { content: string }> = {};
    for (const step of noteDecoration({ worksheet: "inputs", tab: "Inputs" }, plan, new Map()).steps)
      step(sheetWith(notes));
    assert.deepEqual(Object.keys(notes), ["A1", "A3", "A4"]);
  });
});
