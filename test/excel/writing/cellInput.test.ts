import assert from "node:assert/strict";
import { cellInput, inputAgain } from "../../../src/excel/writing/cellInput.ts";

const text = (value: string): unknown => cellInput({ kind: "text", text: value });

describe("what Excel is told a cell holds", () => {
  it("is a number, a logical value or a formula as it is", () => {
    assert.equal(cellInput({ kind: "number", value: "-1162560" }), -1162560);
    assert.equal(cellInput({ kind: "logical", value: false }), false);
    assert.equal(cellInput({ kind: "formula", formula: "=SUM(B2:B9)" }), "=SUM(B2:B9)");
  });

  it("is an empty text for a blank cell, which Excel takes as blank", () => {
    assert.equal(cellInput({ kind: "empty" }), "");
  });

  it("is plain text where Excel would read it as text", () => {
    for (const label of ["Revenue", "Note 13", "RMB'000", "—", "n/a", "Marketing", "Octopus, 8 arms"]) {
      assert.equal(text(label), label);
    }
  });

  it("has an apostrophe in front where Excel would read it as something else", () => {
    for (const label of [
      "=A1",
      "+5",
      "-",
      "@name",
      "2023",
      "1/2",
      "12–18 months",
      "31 December 2023",
      "(5)",
      "TRUE",
      "true",
      "50%",
      ".5",
      "#N/A",
      "'quoted'",
      "March 2024",
      "Dec-23",
    ]) {
      assert.equal(text(label), `'${label}`);
    }
  });

  it("brings back what a cell held", () => {
    assert.equal(inputAgain("=B2*2"), "=B2*2");
    assert.equal(inputAgain(12.5), 12.5);
    assert.equal(inputAgain(true), true);
    assert.equal(inputAgain("31 December 2023"), "'31 December 2023");
    assert.equal(inputAgain("#N/A"), "#N/A");
    assert.equal(inputAgain(undefined), "");
  });
});
