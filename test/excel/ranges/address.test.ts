import { areaAddress } from "../../../src/formula/addresses.ts";
import assert from "node:assert/strict";
import { absoluteReference, parseReference, sameReference } from "../../../src/excel/ranges/address.ts";

describe("addresses", () => {
  it("write an area with both corners, and a cell with one", () => {
    assert.equal(areaAddress({ row: 1, column: 1, rows: 4, columns: 26 }), "B2:AA5");
    assert.equal(areaAddress({ row: 0, column: 701, rows: 1, columns: 1 }), "ZZ1");
  });

  it("quote a sheet's name where a reference needs it, its apostrophes doubled", () => {
    const area = { row: 3, column: 1, rows: 2, columns: 3 };
    assert.equal(absoluteReference("Bob's model", area), "='Bob''s model'!$B$4:$D$5");
    assert.equal(absoluteReference("Cover", area), "=Cover!$B$4:$D$5");
  });

  it("read back what they wrote", () => {
    const area = { row: 3, column: 27, rows: 2, columns: 3 };
    assert.deepEqual(parseReference(absoluteReference("Bob's model", area)), { sheet: "Bob's model", area });
    assert.deepEqual(parseReference("=Cover!$A$1"), {
      sheet: "Cover",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    });
  });

  it("find no place in a reference to a deleted sheet, in a constant or in a formula", () => {
    for (const formula of ["=#REF!$A$1", "=0.16", "=SUM(Cover!$A$1:$A$3)", ""]) {
      assert.equal(parseReference(formula), undefined, formula);
    }
  });

  it("are the same whether the sheet's name is quoted or not", () => {
    assert.ok(sameReference("=Goodwill!$A$1:$B$2", "='Goodwill'!$A$1:$B$2"));
    assert.ok(!sameReference("=Goodwill!$A$1:$B$2", "='Goodwill'!$A$1:$B$3"));
    assert.ok(!sameReference("=#REF!$A$1", "=#REF!$A$1"));
  });
});
