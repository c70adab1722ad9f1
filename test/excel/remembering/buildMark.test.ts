import assert from "node:assert/strict";
import { parseBuildMark } from "../../../src/excel/remembering/buildMark.ts";

describe("the mark of a build that adds sheets", () => {
  const mark = { before: ["{1}"], added: { cover: "Cover", inputs: "Inputs" } };

  it("says which sheets were there before, and which tabs are added", () => {
    assert.deepEqual(parseBuildMark(JSON.stringify(mark)), mark);
  });

  it("says nothing where a part of it is no list, no text, or no mark at all", () => {
    const damaged = [
      { ...mark, before: "{1}" },
      { ...mark, added: null },
      { ...mark, added: { ...mark.added, model: 5 } },
      { before: mark.before },
      { added: mark.added },
      null,
      7,
    ];
    for (const wrong of damaged) assert.equal(parseBuildMark(JSON.stringify(wrong)), undefined, JSON.stringify(wrong));
    assert.equal(parseBuildMark("{"), undefined);
  });
});
