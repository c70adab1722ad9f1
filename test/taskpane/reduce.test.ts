import assert from "node:assert/strict";
import { changeInWords, headroomOf, headrooms } from "../../src/taskpane/model/measures.ts";
import { messages } from "../../src/taskpane/model/messages.ts";
import { fieldGroups } from "../../src/taskpane/model/fields.ts";
import { defaultPreferences, startingState } from "../../src/taskpane/model/PaneState.ts";
import type { PaneAction } from "../../src/taskpane/model/PaneAction.ts";
import { reduce } from "../../src/taskpane/model/reduce.ts";
import type { Advice } from "../../src/host/Advice.ts";
import { fakeReport } from "../support/fakeModelHost.ts";
import { fakePlan } from "../support/fakePanePlan.ts";
import { after, field, paneWith, rate, snapshot } from "../support/paneFixture.ts";

const cellEditing: Advice = { code: "cellEditing", sentence: "Press Enter or Esc in the sheet, then try again." };
const typed = (text: string) => ({ kind: "typed", id: rate, text }) as const;
const committed = { kind: "entryCommitted", id: rate } as const;
const arrived = (value: number) =>
  ({ kind: "snapshotArrived", snapshot: snapshot({ [rate]: { value, text: "" } }) }) as const;

describe("typing into a field", () => {
  it("shows what is typed, and writes nothing until it is committed", () => {
    const state = after(paneWith(), typed("1"), typed("16"));
    assert.equal(field(state, rate).text, "16");
    assert.deepEqual(state.writes, {});
  });

  it("says nothing against a text while it is being typed", () => {
    assert.equal(field(after(paneWith(), typed("abc")), rate).problem, undefined);
  });

  it("writes the committed value, and shows it at once as the field will show it", () => {
    const state = after(paneWith(), typed("16%"), committed);
    assert.equal(state.writes[rate]?.value, 0.16);
    assert.equal(field(state, rate).text, "16.0");
  });

  it("refuses a value out of bounds: the text stays, marked with the bound, and nothing is written", () => {
    const state = after(paneWith(), typed("54"), committed);
    assert.equal(field(state, rate).text, "54");
    assert.match(field(state, rate).problem ?? "", /between 5\.0% and 40\.0%/);
    assert.deepEqual(state.writes, {});
  });

  it("judges a refused text again at every keystroke, and takes the mark away once it is right", () => {
    const refused = after(paneWith(), typed("54"), committed, typed("540"));
    assert.match(field(refused, rate).problem ?? "", /^540\.0% is too high/);
    assert.equal(field(after(refused, typed("5")), rate).problem, undefined);
  });

  it("brings back what the cell holds when the text is abandoned", () => {
    const state = after(paneWith({ [rate]: { value: 0.2 } }), typed("54"), committed, {
      kind: "entryAbandoned",
      id: rate,
    });
    assert.equal(field(state, rate).text, "20.0");
    assert.equal(field(state, rate).problem, undefined);
  });

  it("writes nothing where the text is what the field showed", () => {
    assert.deepEqual(after(paneWith({ [rate]: { value: 0.15432 } }), typed("15.432"), committed).writes, {});
  });

  it("writes nothing where another spelling gives the value the cell has", () => {
    const state = after(paneWith(), typed("15.40 %"), committed);
    assert.deepEqual(state.writes, {});
    assert.equal(field(state, rate).text, "15.4");
  });
});

describe("a snapshot that arrives while the user works", () => {
  it("leaves the text that is being typed alone, and is there when it is abandoned", () => {
    const state = after(paneWith(), typed("1"), { kind: "readingStarted" }, arrived(0.3));
    assert.equal(field(state, rate).text, "1");
    assert.equal(field(after(state, { kind: "entryAbandoned", id: rate }), rate).text, "30.0");
  });

  it("does not push a field back to the value from before the write", () => {
    const state = after(paneWith(), { kind: "readingStarted" }, typed("16"), committed, arrived(0.154));
    assert.equal(field(state, rate).text, "16.0");
  });

  it("does not push it back either where the reading was begun before the write was settled", () => {
    const writing = after(paneWith(), typed("16"), committed, { kind: "readingStarted" });
    const revision = writing.writes[rate]?.revision ?? NaN;
    const state = after(writing, { kind: "writeSettled", id: rate, revision }, arrived(0.154));
    assert.equal(field(state, rate).text, "16.0");
  });

  it("is believed where the reading was begun after the write was settled, whatever it says", () => {
    const writing = after(paneWith(), typed("16"), committed);
    const revision = writing.writes[rate]?.revision ?? NaN;
    const state = after(
      writing,
      { kind: "writeSettled", id: rate, revision },
      { kind: "readingStarted" },
      arrived(0.17),
    );
    assert.deepEqual(state.writes, {});
    assert.equal(field(state, rate).text, "17.0");
  });

  it("keeps the newer of two values that are being written", () => {
    const choose = (value: number) => ({ kind: "valueChosen", id: rate, value }) as const;
    const first = after(paneWith(), choose(0.2));
    const revision = first.writes[rate]?.revision ?? NaN;
    const state = after(
      first,
      choose(0.25),
      { kind: "writeSettled", id: rate, revision },
      { kind: "readingStarted" },
      arrived(0.2),
    );
    assert.equal(field(state, rate).text, "25.0");
  });
});

describe("a write that Excel refuses", () => {
  const refused = (() => {
    const writing = after(paneWith(), typed("16"), committed);
    const revision = writing.writes[rate]?.revision ?? NaN;
    return after(writing, { kind: "writeRefused", id: rate, revision, advice: cellEditing });
  })();

  it("leaves the value in the field, marked with what to do, and says it in a message", () => {
    assert.equal(field(refused, rate).text, "16.0");
    assert.equal(field(refused, rate).problem, cellEditing.sentence);
    assert.deepEqual(
      messages(refused).map(({ sentence }) => sentence),
      [cellEditing.sentence],
    );
  });

  it("is tried again when the field is committed again, and the message goes once a write succeeds", () => {
    const again = after(refused, committed);
    const write = again.writes[rate];
    assert.equal(write?.value, 0.16);
    assert.deepEqual(messages(after(again, { kind: "writeSettled", id: rate, revision: write?.revision ?? NaN })), []);
  });

  it("does not touch a newer value of the same field", () => {
    const first = after(paneWith(), { kind: "valueChosen", id: rate, value: 0.2 });
    const revision = first.writes[rate]?.revision ?? NaN;
    const newer = after(first, { kind: "valueChosen", id: rate, value: 0.3 });
    const state = after(newer, { kind: "writeRefused", id: rate, revision, advice: cellEditing });
    assert.equal(state.writes[rate]?.value, 0.3);
    assert.equal(field(state, rate).problem, undefined);
  });
});

describe("a value typed into the cell", () => {
  it("shows in the pane", () => {
    assert.equal(field(paneWith({ [rate]: { value: 0.2 } }), rate).text, "20.0");
  });

  it("is shown and marked where it is out of bounds, not lost", () => {
    const { text, value, problem } = field(paneWith({ [rate]: { value: 0.54 } }), rate);
    assert.deepEqual([text, value], ["54.0", 0.54]);
    assert.equal(
      problem,
      "The cell holds 54.0%; a value between 5.0% and 40.0% is expected. The workbook calculates with it as it is.",
    );
  });

  it("is shown and marked where it is an error", () => {
    const { text, problem } = field(paneWith({ [rate]: { error: "#DIV/0!" } }), rate);
    assert.equal(text, "#DIV/0!");
    assert.equal(problem, "The cell holds the error #DIV/0!. Enter a value here, or reset it to 15.4%.");
  });

  it("is shown and marked where it is text, a logical value, or nothing", () => {
    const text = field(paneWith({ [rate]: { value: "about 15%" } }), rate);
    assert.equal(text.text, "about 15%");
    assert.match(text.problem ?? "", /^The cell holds “about 15%”, not a number\./);
    assert.match(field(paneWith({ [rate]: { value: true } }), rate).problem ?? "", /“TRUE”, not a number/);
    assert.match(field(paneWith({ [rate]: { value: null } }), rate).problem ?? "", /^The cell is blank\./);
  });

  it("says so where the cell itself is gone", () => {
    const { [rate]: _gone, ...assumptions } = snapshot().assumptions;
    const state = after(paneWith(), { kind: "snapshotArrived", snapshot: { ...snapshot(), assumptions } });
    assert.equal(field(state, rate).present, false);
    assert.match(field(state, rate).problem ?? "", /no longer in the workbook\. Build again/);
  });

  it("turns a switch, by its words, TRUE or FALSE, and marks anything else", () => {
    const switched = (cell: { value?: string | number | boolean | null; error?: string }) =>
      field(paneWith({ "compass.grossUp": cell }), "compass.grossUp");
    assert.deepEqual(
      [true, "Yes", 1, false, "no", 0, null].map((value) => switched({ value }).value),
      [true, true, undefined, false, false, undefined, undefined],
      "0, 1 and a blank have no value on the sheet either",
    );
    assert.match(switched({ value: null }).problem ?? "", /^The cell is blank\./);
    assert.match(switched({ value: "maybe" }).problem ?? "", /holds “maybe”; Yes or No is expected/);
    assert.match(switched({ error: "#N/A" }).problem ?? "", /holds “#N\/A”/);
  });
});

describe("the basis of an assumption", () => {
  const basisOf = (id: string, cells: Parameters<typeof paneWith>[0]): string => field(paneWith(cells), id).basis;

  it("is the default's for as long as the cell holds the default", () => {
    assert.equal(basisOf(rate, {}), "announced");
  });

  it("is illustrative once the cell, or what is on its way there, is something else", () => {
    assert.equal(basisOf(rate, { [rate]: { value: 0.05 } }), "illustrative");
    assert.equal(basisOf(rate, { [rate]: { value: null } }), "illustrative");
    assert.equal(field(after(paneWith(), typed("5"), committed), rate).basis, "illustrative");
  });

  it("is that of the whole row, as on the sheet", () => {
    const changed = { "eHigher.grossMargin.2024": { value: 0.6 } };
    assert.equal(basisOf("eHigher.grossMargin.2028", {}), "announced");
    assert.equal(basisOf("eHigher.grossMargin.2028", changed), "illustrative");
    assert.equal(basisOf("compass.grossMargin.2024", changed), basisOf("compass.grossMargin.2024", {}));
  });
});

describe("a reset", () => {
  it("is offered only where the value in force differs from the default", () => {
    assert.equal(field(paneWith(), rate).differs, false);
    assert.equal(field(paneWith({ [rate]: { value: 0.2 } }), rate).differs, true);
    assert.equal(field(paneWith({ [rate]: { error: "#NUM!" } }), rate).differs, true);
    assert.equal(field(after(paneWith(), typed("20"), committed), rate).differs, true);
  });

  it("writes the default, over a text that was refused too", () => {
    const state = after(paneWith({ [rate]: { value: 0.2 } }), typed("abc"), committed, { kind: "reset", ids: [rate] });
    assert.equal(state.writes[rate]?.value, 0.154);
    assert.equal(field(state, rate).text, "15.4");
  });

  it("of several writes only those that differ", () => {
    const state = after(paneWith({ "compass.goodwill": { value: 1 } }), {
      kind: "reset",
      ids: [rate, "compass.goodwill"],
    });
    assert.deepEqual(Object.keys(state.writes), ["compass.goodwill"]);
  });
});

describe("the groups of assumptions", () => {
  it("stand in the order of the plan, with the years of one assumption in one row", () => {
    const groups = fieldGroups(paneWith());
    assert.deepEqual(
      groups.map(({ name }) => name),
      ["Shanghai EHigher", "Qingdao Aolipu Qizhi", "Shanghai Compass"],
    );
    const rows = groups[2]?.rows.map((row) =>
      row.kind === "single" ? row.field.plan.label : `${row.label} × ${row.fields.length}`,
    );
    assert.deepEqual(rows, [
      "Pre-tax discount rate",
      "Terminal growth",
      "Revenue growth × 5",
      "Gross margin × 5",
      "Operating costs / revenue",
      "Base revenue",
      "Goodwill",
      "Gross up goodwill",
    ]);
  });

  it("count what was changed and what is to be corrected", () => {
    const state = paneWith({ [rate]: { value: 0.54 }, "compass.goodwill": { value: 5 } });
    const compass = fieldGroups(state)[2];
    assert.deepEqual([compass?.changed, compass?.faulty], [2, 1]);
  });
});

describe("the measures", () => {
  it("tell a loss by word and bracket, and headroom of nil is none", () => {
    const shown = headrooms(paneWith({}, { eHigher: 1234.4, aolipu: 0, compass: -3210.4 }));
    assert.deepEqual(
      shown.map(({ text, word }) => [text, word]),
      [
        ["1,234", "headroom"],
        ["0", "headroom"],
        ["(3,210)", "loss"],
      ],
    );
  });

  it("stand beside the assumptions of their unit", () => {
    assert.equal(headroomOf(paneWith({}, { compass: -3210 }), "Shanghai Compass")?.text, "(3,210)");
    assert.equal(headroomOf(paneWith(), "No such unit"), undefined);
  });

  it("show an error as it is, with a word for it", () => {
    const state = paneWith();
    const broken = { ...snapshot(), measures: { "headroom.compass": { value: null, text: "#NUM!", error: "#NUM!" } } };
    const shown = headroomOf(after(state, { kind: "snapshotArrived", snapshot: broken }), "Shanghai Compass");
    assert.deepEqual(
      [shown?.text, shown?.tone, shown?.word],
      ["#NUM!", "error", "no value: Gross margin adjustment for depreciation is missing, and 8 more have no value"],
    );
  });

  it("light up when they change, and not when they are first shown", () => {
    const first = paneWith({}, { eHigher: 10, compass: 20 });
    assert.deepEqual(
      headrooms(first).map(({ change }) => change),
      [0, 0, 0],
    );
    const second = after(first, { kind: "snapshotArrived", snapshot: snapshot({}, { eHigher: 10, compass: -20 }) });
    assert.deepEqual(
      headrooms(second).map(({ change }) => change > 0),
      [false, false, true],
    );
  });

  it("are said aloud once all that was written has come back, and only what has changed", () => {
    const writing = after(paneWith({}, { eHigher: 10, compass: 20 }), { kind: "valueChosen", id: rate, value: 0.2 });
    const revision = writing.writes[rate]?.revision ?? NaN;
    const moved = snapshot({ [rate]: { value: 0.2 } }, { eHigher: 10, compass: -20 });
    const early = after(writing, { kind: "snapshotArrived", snapshot: moved });
    assert.equal(changeInWords(early), "");
    const done = after(
      early,
      { kind: "writeSettled", id: rate, revision },
      { kind: "readingStarted" },
      { kind: "snapshotArrived", snapshot: moved },
    );
    assert.equal(changeInWords(done), "Shanghai Compass: (20), loss.");
  });
});

describe("advice", () => {
  const advised = (...advice: readonly Advice[]) =>
    after(paneWith(), { kind: "snapshotArrived", snapshot: { ...snapshot(), advice } });

  it("offers to build again where that is the remedy, and to look again where the user must act in Excel", () => {
    const shown = messages(
      advised(
        { code: "missingSheet", sentence: "A sheet is missing." },
        { code: "manualCalculation", sentence: "Press F9." },
        { code: "olderExcel", sentence: "No spills." },
      ),
    );
    assert.deepEqual(
      shown.map(({ action }) => action),
      ["buildAgain", "checkAgain", undefined],
    );
  });

  it("goes when the next snapshot no longer has it", () => {
    const state = advised({ code: "busy", sentence: "Still calculating." });
    assert.equal(messages(state).length, 1);
    assert.deepEqual(messages(after(state, { kind: "snapshotArrived", snapshot: snapshot() })), []);
  });

  it("is said once, though workbook and write both say it", () => {
    const state = after(advised(cellEditing), {
      kind: "noticeRaised",
      notice: { origin: "write", advice: cellEditing },
    });
    assert.equal(messages(state).length, 1);
  });

  it("of a later reading that failed leaves the last known values standing", () => {
    const state = after(paneWith({ [rate]: { value: 0.2 } }), { kind: "readingFailed", advice: cellEditing });
    assert.equal(state.phase.kind, "ready");
    assert.equal(field(state, rate).text, "20.0");
    assert.equal(messages(state)[0]?.sentence, cellEditing.sentence);
  });
});

describe("the phases of the pane", () => {
  const start = startingState(fakePlan);
  const notBuilt = after(start, {
    kind: "snapshotArrived",
    snapshot: { built: false, assumptions: {}, measures: {}, units: [], advice: [] },
  });

  it("are loading, then not built or ready as the workbook is", () => {
    assert.equal(start.phase.kind, "loading");
    assert.equal(notBuilt.phase.kind, "notBuilt");
    assert.equal(paneWith().phase.kind, "ready");
  });

  it("stay at the build while snapshots arrive, and end with its report", () => {
    const progress = { fraction: 0.5, step: "Writing Goodwill" };
    const building = after(
      notBuilt,
      { kind: "buildStarted" },
      { kind: "buildProgressed", progress },
      { kind: "snapshotArrived", snapshot: snapshot() },
    );
    assert.deepEqual(building.phase, { kind: "building", progress });
    const built = after(building, { kind: "buildFinished", report: fakeReport, snapshot: snapshot() });
    assert.equal(built.phase.kind, "ready");
    assert.equal(built.report, fakeReport);
    assert.equal("report" in after(built, { kind: "reportDismissed" }), false);
  });

  it("keep a text that was refused through another build", () => {
    const state = after(
      paneWith(),
      typed("54"),
      committed,
      { kind: "buildStarted" },
      { kind: "buildFinished", report: fakeReport, snapshot: snapshot() },
    );
    assert.equal(field(state, rate).text, "54");
  });

  it("come back from a failed build to where they were", () => {
    const failed = { kind: "failed", during: "build", advice: cellEditing } as const;
    assert.equal(after(notBuilt, failed).phase.kind, "failed");
    assert.equal(after(notBuilt, failed, { kind: "failureLeft" }).phase.kind, "notBuilt");
    assert.equal(after(paneWith(), failed, { kind: "failureLeft" }).phase.kind, "ready");
  });

  it("tell an Excel that is too old for the model from a failure that can be retried", () => {
    const sentence = "Headroom needs a newer Excel.";
    const older = after(start, { kind: "failed", during: "build", advice: { code: "olderExcel", sentence } });
    assert.deepEqual(older.phase, { kind: "olderExcel", sentence });
  });

  it("end where there is no host", () => {
    assert.equal(after(start, { kind: "hostMissing" }).phase.kind, "outsideExcel");
  });
});

describe("preferences", () => {
  it("remember which groups the user opened or closed, the years, the part shown, the source and the appearance", () => {
    const state = after(
      paneWith(),
      { kind: "groupToggled", group: "Shanghai Compass", open: true },
      { kind: "yearsToggled", open: false },
      { kind: "tabChosen", tab: "contents" },
      { kind: "sourceToggled", open: false },
      { kind: "appearanceChosen", appearance: "dark" },
    );
    assert.deepEqual(state.preferences, {
      groups: { "Shanghai Compass": true },
      showYears: false,
      appearance: "dark",
      tab: "contents",
      showSource: false,
    });
    assert.deepEqual(paneWith().preferences, defaultPreferences);
  });
});

describe("a model whose document's data is lost", () => {
  const advice = { code: "packNotKept", sentence: "The document’s data is lost." } as const;
  const start = startingState(fakePlan);
  const snapshot = { built: true, assumptions: {}, measures: {}, units: [], advice: [] };
  const phaseAfter = (...actions: readonly PaneAction[]): string => actions.reduce(reduce, start).phase.kind;

  it("is not shown as the model of the pane's own pack, whatever is read of the workbook", () => {
    assert.equal(phaseAfter({ kind: "packLost", advice }), "packLost");
    assert.equal(phaseAfter({ kind: "packLost", advice }, { kind: "snapshotArrived", snapshot }), "packLost");
    assert.equal(phaseAfter({ kind: "snapshotArrived", snapshot }, { kind: "packLost", advice }), "packLost");
  });

  it("can be opened again, and is lost still where that is left", () => {
    const chosen = [
      { kind: "packLost", advice } as const,
      { kind: "filingChosen", file: new File([], "a.pdf") } as const,
    ];
    assert.equal(phaseAfter(...chosen), "opening");
    assert.equal(phaseAfter(...chosen, { kind: "snapshotArrived", snapshot }), "opening");
    assert.equal(phaseAfter(...chosen, { kind: "openingLeft" }), "packLost");
  });
});
