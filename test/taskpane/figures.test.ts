import assert from "node:assert/strict";
import { compareFigure } from "../../src/taskpane/model/compareFigure.ts";
import { masterCheck } from "../../src/taskpane/model/masterCheck.ts";
import { changeInWords, headroomOf, modelMeasures } from "../../src/taskpane/model/measures.ts";
import type { PaneState } from "../../src/taskpane/model/PaneState.ts";
import { isChanged, selected, selectedInWords } from "../../src/taskpane/model/selected.ts";
import type { CellState, SelectedCell } from "../../src/host/ModelHost.ts";
import type { FigurePlan } from "../../src/plan/plan.ts";
import { fakeReport } from "../support/fakeModelHost.ts";
import { fakeOwnUnit } from "../support/fakeOwnUnit.ts";
import { fakePlan } from "../support/fakePanePlan.ts";
import { after, paneWith, planOf, rate, snapshot } from "../support/paneFixture.ts";

function figureOf(key: string): FigurePlan {
  const figure = fakePlan.figures.find((planned) => planned.key === key);
  if (!figure) throw new RangeError(`The fake plan has no figure ${key}.`);
  return figure;
}

const holding = (value: CellState["value"], error?: string): CellState => ({
  value,
  text: error ?? String(value ?? ""),
  ...(error === undefined ? {} : { error }),
});
const choose = (place: Pick<SelectedCell, "sheet" | "row" | "column">, state: CellState) =>
  ({
    kind: "cellSelected",
    cell: { sheet: place.sheet, row: place.row, column: place.column, address: "E7", state },
  }) as const;
const revenue = figureOf("income.revenue@2023");
const grossProfit = figureOf("income.grossProfit@2023");
const share = figureOf("revenue.share.software@2023");
const growth = figureOf("note13.assumptions.2023.revenueGrowth@Shanghai EHigher, high");

describe("a reported figure against its cell", () => {
  it("is the same where the cell holds what is announced", () => {
    assert.deepEqual(compareFigure(revenue, holding(1_751_045)), {
      present: "1,751,045",
      announced: "1,751,045",
      agreement: "same",
    });
    assert.equal(compareFigure(growth, holding(0.216)).present, "21.6%");
  });

  it("is changed by any other number, with the difference and its sign", () => {
    const { present, announced, agreement, difference } = compareFigure(revenue, holding(1_752_045));
    assert.deepEqual([present, announced, agreement, difference], ["1,752,045", "1,751,045", "different", "+1,000"]);
    const less = compareFigure(figureOf("income.costOfSales@2023"), holding(-1_163_060));
    assert.deepEqual([less.present, less.announced, less.difference], ["(1,163,060)", "(1,162,560)", "−500"]);
  });

  it("is changed by less than it shows, and then shows it", () => {
    assert.deepEqual(compareFigure(revenue, holding(1_751_045.4)).difference, "+0.4");
    assert.equal(compareFigure(revenue, holding(1_751_045.4)).present, "1,751,045.4");
  });

  it("differs in percentage points where it is a percentage", () => {
    const { present, difference } = compareFigure(growth, holding(0.22));
    assert.deepEqual([present, difference], ["22.0%", "+0.4 points"]);
  });

  it("is not changed by the trace that binary arithmetic leaves", () => {
    assert.equal(compareFigure({ ...growth, announced: "0.3" }, holding(0.1 + 0.2)).agreement, "same");
  });

  it("is changed by text, a logical value or an error, with no difference to tell", () => {
    assert.deepEqual(compareFigure(revenue, holding("n/a")), {
      present: "“n/a”",
      announced: "1,751,045",
      agreement: "different",
    });
    assert.equal(compareFigure(revenue, holding(true)).present, "TRUE");
    assert.equal(compareFigure(revenue, holding(null, "#REF!")).present, "#REF!");
  });

  it("takes a blank cell as nil, as formulas do", () => {
    assert.deepEqual(compareFigure(revenue, holding(null)).agreement, "different");
    assert.equal(compareFigure(revenue, holding(null)).present, "blank");
    assert.equal(compareFigure({ ...revenue, announced: "0" }, holding(null)).agreement, "same");
  });

  it("that calculates agrees where it rounds to what is printed, and differs where it does not", () => {
    // 33.6% is printed: 33.64% rounds to it, 33.66% does not.
    assert.deepEqual(
      [0.3364, 0.3366].map((value) => compareFigure(share, holding(value)).agreement),
      ["rounded", "different"],
    );
    assert.equal(compareFigure(share, holding(0.33641)).present, "33.64%");
    assert.equal(compareFigure(grossProfit, holding(589_485)).difference, "+1,000");
  });
});

describe("the cell that is selected in the sheet", () => {
  const at = (state: PaneState) => selected(state);

  it("tells a figure with its source", () => {
    const told = at(after(paneWith(), choose(revenue, holding(1_751_045))));
    assert.ok(told.kind === "figure");
    assert.deepEqual([told.figure.source, told.address, isChanged(told)], [revenue.source, "E7", false]);
  });

  it("tells that a figure was changed, a calculated one never", () => {
    const changed = at(after(paneWith(), choose(revenue, holding(5))));
    const calculated = at(after(paneWith(), choose(grossProfit, holding(5))));
    assert.ok(changed.kind === "figure" && calculated.kind === "figure");
    assert.deepEqual([isChanged(changed), isChanged(calculated)], [true, false]);
  });

  it("tells an assumption as its field stands", () => {
    const state = after(paneWith({ [rate]: { value: 0.2 } }), choose(planOf(rate).cell, holding(0.2)));
    const told = at(state);
    assert.ok(told.kind === "assumption");
    assert.deepEqual([told.field.plan.id, told.field.value], [rate, 0.2]);
  });

  it("tells nothing of any other cell, nor after the selection has left the model, nor after a build", () => {
    const state = after(paneWith(), choose(revenue, holding(1_751_045)));
    assert.equal(at(after(state, choose({ sheet: "notes", row: 0, column: 0 }, holding("Notes")))).kind, "nothing");
    assert.equal(at(after(state, { kind: "cellSelected", cell: null })).kind, "nothing");
    assert.equal(at(after(state, { kind: "buildFinished", report: fakeReport, snapshot: snapshot() })).kind, "nothing");
    assert.equal(at(paneWith()).kind, "nothing");
  });

  it("is said in a sentence, with the announced value where the cell has another", () => {
    const said = (figure: FigurePlan, value: number) =>
      selectedInWords(after(paneWith(), choose(figure, holding(value))));
    assert.equal(said(revenue, 1_751_045), "Revenue, 2023: as printed.");
    assert.equal(said(revenue, 5), "Revenue, 2023: changed. Announced: 1,751,045.");
    assert.equal(said(grossProfit, 5), "Gross profit, 2023: calculated. Announced: 588,485.");
    assert.equal(said(figureOf("note13.goodwill@2023"), 327_385), "Goodwill, 2023: repaired.");
    assert.equal(
      selectedInWords(after(paneWith(), choose(planOf("compass.grossMargin.2025").cell, holding(0.468)))),
      "Gross margin 2025, Shanghai Compass: announced assumption.",
    );
    assert.equal(selectedInWords(paneWith()), "");
  });
});

describe("the list of changed figures", () => {
  const announced = Object.fromEntries(
    fakePlan.figures.map((figure) => [figure.key, holding(Number(figure.announced))]),
  );
  const listed = (cells: Readonly<Record<string, CellState>>) =>
    after(paneWith(), { kind: "figuresArrived", cells }).changedFigures?.map(({ figure }) => figure.key);

  it("is not there until the figures were read, and empty where all are as announced", () => {
    assert.equal(paneWith().changedFigures, undefined);
    assert.deepEqual(listed(announced), []);
  });

  it("has those whose cells hold something else, in the order of the plan, and none that is gone or calculates", () => {
    const { "income.revenue@2022": _gone, ...rest } = announced;
    const cells = {
      ...rest,
      "position.goodwill@2023": holding(1),
      "income.revenue@2023": holding("x"),
      "income.grossProfit@2023": holding(1),
    };
    assert.deepEqual(listed(cells), ["income.revenue@2023", "position.goodwill@2023"]);
  });

  it("takes away the message that the figures could not be read", () => {
    const advice = { code: "cellEditing", sentence: "Press Enter." } as const;
    const failed = after(paneWith(), { kind: "noticeRaised", notice: { origin: "figures", advice } });
    assert.equal(failed.notices.length, 1);
    assert.deepEqual(after(failed, { kind: "figuresArrived", cells: announced }).notices, []);
  });
});

describe("the master check", () => {
  const withChecks = (breaks: CellState, sentence: CellState) =>
    ({
      kind: "snapshotArrived",
      snapshot: { ...snapshot(), measures: { "checks.wrong": breaks, "checks.master": sentence } },
    }) as const;
  const allTie = withChecks(holding(0), holding("All 380 checks tie out; 6 explained"));
  const twoBreak = withChecks(holding(2), holding("2 breaks in 380 checks"));

  it("says what the Checks sheet says, and where that stands", () => {
    const check = masterCheck(after(paneWith(), allTie));
    assert.deepEqual(
      [check?.tone, check?.sentence, check?.cell.sheet],
      ["tiesOut", "All 380 checks tie out; 6 explained", "checks"],
    );
    assert.equal(masterCheck(after(paneWith(), twoBreak))?.tone, "breaks");
  });

  it("is no plain yes where nothing is wrong but how the document was read is in doubt", () => {
    const doubted = { ...paneWith(), doubts: 3 };
    assert.equal(masterCheck(after(doubted, allTie))?.tone, "doubts");
    assert.equal(masterCheck(after(doubted, twoBreak))?.tone, "breaks");
  });

  it("leads to the first that is wrong, as the sheet finds it, and to nothing where nothing is", () => {
    const { kind, snapshot: found } = twoBreak;
    const measures = { ...found.measures, "checks.first": holding("'Income statement'!E8") };
    const wrong = after(paneWith(), { kind, snapshot: { ...found, measures } });
    assert.equal(masterCheck(wrong)?.first, "'Income statement'!E8");
    assert.equal(masterCheck(after(paneWith(), allTie))?.first, undefined);
  });

  it("adds what is wrong with units of one's own, and says without counting which is not filled in", () => {
    const { kind, snapshot: found } = allTie;
    const own = (check: CellState) => {
      const measures = { ...found.measures, "checks.unit1": check };
      const units = [{ ...fakeOwnUnit(1), check: { sheet: "9", row: 3, column: 1, rows: 1, columns: 1 } }];
      return masterCheck(after(paneWith(), { kind, snapshot: { ...found, units, measures } }));
    };
    const wrong = own(holding(2));
    assert.equal(wrong?.tone, "breaks");
    assert.match(wrong.sentence, /^All 380 checks tie out; 6 explained; .+: 2 wrong$/);
    assert.equal(wrong.area?.row, 3);
    const blank = own(holding("not filled in yet"));
    assert.equal(blank?.tone, "tiesOut");
    assert.match(blank.sentence, /: not filled in yet$/);
    assert.equal(own(holding(0))?.sentence, "All 380 checks tie out; 6 explained");
  });

  it("counts the units that are not filled in where they are several, and does not name each", () => {
    const { kind, snapshot: found } = allTie;
    const units = [1, 2, 3].map((number) => fakeOwnUnit(number));
    const blank = units.map(({ id }) => [`checks.${id}`, holding("not filled in yet")]);
    const measures = { ...found.measures, ...Object.fromEntries(blank) } as typeof found.measures;
    const check = masterCheck(after(paneWith(), { kind, snapshot: { ...found, units, measures } }));
    assert.match(check?.sentence ?? "", /; 3 units of your own: not filled in yet$/);
  });

  it("lights up and is said aloud when the number of breaks changes", () => {
    const before = after(paneWith(), allTie);
    assert.equal(masterCheck(before)?.change, 0);
    const broken = after(before, twoBreak);
    assert.ok((masterCheck(broken)?.change ?? 0) > 0);
    assert.equal(changeInWords(broken), "2 breaks in 380 checks.");
  });

  it("says so where its cell holds an error", () => {
    const check = masterCheck(after(paneWith(), withChecks(holding(null, "#REF!"), holding(null, "#REF!"))));
    assert.deepEqual([check?.tone, check?.sentence], ["unknown", "The checks cannot be read: their cell holds #REF!"]);
  });

  it("is not there in a workbook without Checks, and not among the results below", () => {
    assert.equal(masterCheck(paneWith()), undefined);
    assert.deepEqual(modelMeasures(after(paneWith(), allTie)), []);
  });
});

describe("the parts of the pane", () => {
  it("are shown one at a time, and the field of an assumption is sought where it is", () => {
    const contents = after(paneWith(), { kind: "tabChosen", tab: "contents" });
    assert.equal(contents.preferences.tab, "contents");
    const sought = after(contents, { kind: "fieldSought", id: rate });
    assert.deepEqual([sought.preferences.tab, sought.preferences.groups["Shanghai Compass"]], ["assumptions", true]);
  });

  it("do not light up again what changed before they came in sight", () => {
    const moved = after(paneWith({}, { compass: 20 }), {
      kind: "snapshotArrived",
      snapshot: snapshot({}, { compass: -20 }),
    });
    const back = after(moved, { kind: "tabChosen", tab: "contents" }, { kind: "tabChosen", tab: "assumptions" });
    const lit = (state: PaneState): number => headroomOf(state, "Shanghai Compass")?.change ?? NaN;
    assert.ok(lit(moved) > 0);
    assert.equal(lit(back), 0);
  });

  it("stay as they are when the one that is shown is chosen", () => {
    const state = paneWith();
    assert.equal(after(state, { kind: "tabChosen", tab: "assumptions" }), state);
  });
});
