import assert from "node:assert/strict";
import { tiny } from "../../packs/tiny/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { notesOf } from "../../src/model/notes/notesSheet.ts";

describe("the notes of a document", () => {
  const [table = assert.fail()] = filingOf(tiny).tables.filter(({ note }) => note !== undefined);
  const nameOf = (note: string, title: string): string | undefined => notesOf([{ ...table, note, title }])[0]?.name;

  it("are named without the number that the document prints before the title, as their heading has it", () => {
    assert.equal(nameOf("7", "7. PURCHASES AND RELATED EXPENSES"), "PURCHASES AND RELATED EXPENSES");
    assert.equal(nameOf("13", "13 Intangible assets"), "Intangible assets");
    assert.equal(nameOf("19", "19. Leases: for the year"), "Leases");
    assert.equal(nameOf("4", "4、收入"), "收入");
  });

  it("keep a number that is part of the title", () => {
    assert.equal(nameOf("7", "17. Loss per share"), "17. Loss per share");
    assert.equal(nameOf("15", "15% notes"), "15% notes");
    assert.equal(nameOf("7", "7.5% bonds"), "7.5% bonds");
    assert.equal(nameOf("4", "Revenue"), "Revenue");
  });
});
