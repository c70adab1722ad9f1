import assert from "node:assert/strict";
import { moves, renames } from "../../../src/excel/building/arrangeSheets.ts";
import type { WorkbookState } from "../../../src/excel/reading/readWorkbook.ts";
import type { SheetPlan, WorkbookPlan } from "../../../src/plan/plan.ts";

const sheet = (id: string, name: string): SheetPlan => ({
  id,
  name,
  tabColour: "#000000",
  columnWidths: [],
  freeze: { rows: 0, columns: 0 },
  cells: [],
  spills: [],
  conditionalFormats: [],
  choices: [],
});
const plan: WorkbookPlan = {
  version: "1",
  title: "",
  sheets: [sheet("cover", "Cover"), sheet("revenue", "Revenue"), sheet("goodwill", "Goodwill")],
  names: [],
  assumptions: [],
  measures: [],
  figures: [],
  contents: [],
  analyses: [],
  checks: [],
};
/** Tabs from left to right, "id:name". */
const workbook = (...tabs: string[]): WorkbookState => ({
  sheets: tabs.map((tab) => {
    const [id = "", name = ""] = tab.split(":");
    return { id, name, isProtected: false };
  }),
  names: [],
  structureIsProtected: false,
  calculatesByHand: false,
  units: [],
});
const owned = (...sheets: string[]): Map<string, string> => new Map(sheets.map((id) => [id, `{${id}}`]));

describe("the place of a sheet that is added again", () => {
  it("is where Excel adds it, on the first build", () => {
    assert.deepEqual(moves(plan, workbook("1:Sheet1"), owned()), []);
  });

  it("is behind the sheet before it in the plan, with the user's sheets in their order", () => {
    const before = workbook("1:Mine", "{cover}:Cover", "{goodwill}:Goodwill", "2:Also mine");
    assert.deepEqual(moves(plan, before, owned("cover", "goodwill")), [{ sheet: "revenue", position: 2 }]);
  });

  it("is before the model's first sheet where it comes first in the plan", () => {
    const before = workbook("1:Mine", "{revenue}:Revenue", "{goodwill}:Goodwill");
    assert.deepEqual(moves(plan, before, owned("revenue", "goodwill")), [{ sheet: "cover", position: 1 }]);
  });

  it("counts the sheets that were placed before it", () => {
    const before = workbook("{goodwill}:Goodwill", "1:Mine");
    assert.deepEqual(moves(plan, before, owned("goodwill")), [
      { sheet: "cover", position: 0 },
      { sheet: "revenue", position: 1 },
    ]);
  });
});

describe("a sheet that is added at the end of the plan", () => {
  it("stays where Excel adds it, whatever was placed before it", () => {
    const longer = { ...plan, sheets: [...plan.sheets, sheet("checks", "Checks")] };
    const before = workbook("{cover}:Cover", "{goodwill}:Goodwill");
    // Revenue goes between the two; Checks is the last already.
    assert.deepEqual(moves(longer, before, owned("cover", "goodwill")), [{ sheet: "revenue", position: 1 }]);
  });
});

describe("the names of the model's tabs", () => {
  it("stay where they are as planned", () => {
    assert.deepEqual(renames(plan, workbook("{cover}:Cover"), owned("cover")), []);
  });

  it("are given back after the user changed one", () => {
    assert.deepEqual(renames(plan, workbook("{cover}:Front"), owned("cover")), [{ id: "{cover}", name: "Cover" }]);
  });

  it("pass through names that nobody has where two were swapped", () => {
    const before = workbook("{cover}:Revenue", "{revenue}:Cover");
    const steps = renames(plan, before, owned("cover", "revenue"));
    const names = new Map(before.sheets.map(({ id, name }) => [id, name]));
    for (const { id, name } of steps) {
      assert.ok(![...names].some(([other, held]) => other !== id && held === name), `${name} is taken`);
      names.set(id, name);
    }
    assert.deepEqual(
      [...names],
      [
        ["{cover}", "Cover"],
        ["{revenue}", "Revenue"],
      ],
    );
  });
});
