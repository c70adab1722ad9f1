import assert from "node:assert/strict";
import { periodsInWords } from "../../src/taskpane/model/periodsInWords.ts";
import { keptInWords, renamedInWords, reportInShort, reportInWords } from "../../src/taskpane/model/reportInWords.ts";
import { fakeReport } from "../support/fakeModelHost.ts";

describe("the result of a build in words", () => {
  it("counts sheets, cells, names and the inputs that were kept", () => {
    assert.equal(reportInWords(fakeReport), "Wrote 7 sheets, 2,551 cells and 74 names. 1 input of yours was kept.");
    const one = { ...fakeReport, sheets: fakeReport.sheets.slice(0, 1), cells: 1, names: 1, keptInputs: [] };
    assert.equal(reportInWords(one), "Wrote 1 sheet, 1 cell and 1 name.");
  });

  it("is short where there is one line for it", () => {
    assert.equal(reportInShort(fakeReport), "7 sheets, 1 kept, 1 remark");
    const setAside = { tab: "Set aside", cells: [{ sheet: "Goodwill", address: "C10", held: 12 }] };
    assert.equal(reportInShort({ ...fakeReport, keptInputs: [], renamed: [], setAside }), "7 sheets, 1 set aside");
  });

  it("counts thousands as every count of the pane is written, and the inputs of a sheet that many were kept of", () => {
    const many = Array.from({ length: 1310 }, (_, index) => ({
      key: `case${index}`,
      sheet: "Cases",
      address: `D${index}`,
    }));
    const keptInputs = [{ key: "rate", sheet: "Assumptions", address: "D15" }, ...many];
    assert.equal(reportInShort({ ...fakeReport, keptInputs, renamed: [] }), "7 sheets, 1,311 kept");
    assert.deepEqual(keptInWords({ ...fakeReport, keptInputs }), [
      ["Assumptions", "D15"],
      ["Cases", "1,310 inputs"],
    ]);
  });

  it("says why a sheet has another name", () => {
    assert.deepEqual(renamedInWords(fakeReport), [
      "“Assumptions” is a sheet of your own and was left as it is; the model's is “Assumptions (Headroom)”.",
    ]);
  });
});

describe("years in words", () => {
  it("join three or more in a row", () => {
    assert.equal(periodsInWords(["2024", "2026", "2027", "2028"]), "2024, 2026–2028");
    assert.equal(periodsInWords(["2024", "2025"]), "2024, 2025");
    assert.equal(periodsInWords(["budget", "2028"]), "budget, 2028");
  });
});
