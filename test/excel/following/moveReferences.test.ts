import assert from "node:assert/strict";
import { LineMap } from "../../../src/excel/following/LineMap.ts";
import { moveReferences, type SheetMap } from "../../../src/excel/following/moveReferences.ts";

/** A row was inserted above row 5; on the sheet Gross margin a column before B. */
const rowAdded: SheetMap = { rows: new LineMap([0, 1, 2, 3, 5, 6]), columns: LineMap.identity };
const columnAdded: SheetMap = { rows: LineMap.identity, columns: new LineMap([0, 2]) };
const moved = (formula: string): string =>
  moveReferences(formula, (sheet) =>
    sheet === undefined || sheet === "Notes"
      ? rowAdded
      : sheet === "Gross margin"
        ? columnAdded
        : { rows: LineMap.identity, columns: LineMap.identity },
  );

describe("a formula whose cells have moved", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["refers to where its cells are", "=B4+B5", "=B4+B6"],
    ["keeps the marks of absolute references", "=$B$5*B$5*$B5", "=$B$6*B$6*$B6"],
    ["covers a range that has grown", "=SUM(C3:C6)", "=SUM(C3:C7)"],
    [
      "follows cells of other sheets by their own moves",
      "=Notes!D5-'Gross margin'!B5+Cover!B5",
      "=Notes!D6-'Gross margin'!C5+Cover!B5",
    ],
    ["covers a range of another sheet", "=SUM('Gross margin'!A1:B2)", "=SUM('Gross margin'!A1:C2)"],
    ["leaves texts alone", '=IF(B5=0,"B5 ""B5""",B5)', '=IF(B6=0,"B5 ""B5""",B6)'],
    [
      "leaves functions and names alone that look like cells",
      "=LOG10(B5)+ABC5_total+Compass_B5+HEADROOM.B5(1)",
      "=LOG10(B6)+ABC5_total+Compass_B5+HEADROOM.B5(1)",
    ],
    ["follows cells below the last of the plan", "=B40", "=B41"],
  ];
  for (const [behaviour, before, after] of cases) {
    it(behaviour, () => {
      assert.equal(moved(before), after);
    });
  }
});

describe("lines of a plan that moved", () => {
  it("are inserted again where they were deleted, and count what was inserted before them", () => {
    const map = new LineMap([0, undefined, undefined, 1, undefined, 2]);
    assert.deepEqual(map.insertions, [
      { at: 1, count: 2 },
      { at: 4, count: 1 },
    ]);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 9].map((line) => map.place(line)),
      [0, 1, 2, 3, 4, 5, 9],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((place) => map.before(place)),
      [0, undefined, undefined, 1, undefined, 2],
    );
  });
});
