import assert from "node:assert/strict";
import { writeNotes } from "../../../src/excel/writing/writeNotes.ts";
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
    writeNotes(sheetWith(notes), plan, [
      { sheet: "inputs", address: "A1", text: null },
      { sheet: "inputs", address: "A3", text: "about row 3" },
      { sheet: "inputs", address: "A4", text: "of an older build" },
      { sheet: "model", address: "A1", text: "another sheet's" },
    ]);
    assert.deepEqual(notes, {
      A1: { content: "about row 1" },
      A3: { content: "about row 3" },
      A4: { content: "about row 4" },
    });
  });
});
