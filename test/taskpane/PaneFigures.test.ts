import assert from "node:assert/strict";
import { masterCheck } from "../../src/taskpane/model/masterCheck.ts";
import { messages } from "../../src/taskpane/model/messages.ts";
import { startingState } from "../../src/taskpane/model/PaneState.ts";
import { selectedInWords } from "../../src/taskpane/model/selected.ts";
import { Pane } from "../../src/taskpane/run/Pane.ts";
import { loadPreferences } from "../../src/taskpane/run/preferences.ts";
import type { Advice } from "../../src/host/Advice.ts";
import { FakeModelHost } from "../support/fakeModelHost.ts";
import { fakePlan } from "../support/fakePanePlan.ts";
import { rate } from "../support/paneFixture.ts";
import { paneOver, settle, started } from "../support/startedPane.ts";

const cellEditing: Advice = { code: "cellEditing", sentence: "Press Enter or Esc in the sheet, then try again." };

describe("the user's selection in the sheet", () => {
  it("is followed from the start", async () => {
    const host = new FakeModelHost(true);
    host.select({ sheet: "incomeStatement", row: 6, column: 4 });
    const { pane } = await started(host);
    assert.equal(selectedInWords(pane.state), "Revenue, 2023: as printed.");
    host.select({ sheet: "notes", row: 155, column: 4 });
    assert.equal(selectedInWords(pane.state), "Goodwill, 2023: repaired.");
    host.select(null);
    assert.equal(selectedInWords(pane.state), "");
  });

  it("says what a figure was before it was typed over, and restores it", async () => {
    const { pane, host } = await started();
    host.select({ sheet: "incomeStatement", row: 6, column: 4 });
    host.typeFigure("income.revenue@2023", { value: 5 });
    assert.equal(selectedInWords(pane.state), "Revenue, 2023: changed. Announced: 1,751,045.");
    await pane.restore(["income.revenue@2023"]);
    assert.equal(selectedInWords(pane.state), "Revenue, 2023: as printed.");
    assert.equal(masterCheck(pane.state)?.tone, "tiesOut");
  });

  it("costs no reading of the model", async () => {
    const { host } = await started();
    const [snapshots, readings] = [host.snapshots, host.figureReadings];
    for (let row = 0; row < 20; row += 1) host.select({ sheet: "incomeStatement", row, column: 4 });
    await settle();
    assert.deepEqual([host.snapshots, host.figureReadings], [snapshots, readings]);
  });
});

describe("the changed figures", () => {
  const changed = (pane: Pane): readonly string[] | undefined =>
    pane.state.changedFigures?.map(({ figure }) => figure.key);

  it("are read when they come in sight, and after a change while they are", async () => {
    const { pane, host } = await started();
    host.typeFigure("income.revenue@2023", { value: 5 });
    await settle();
    assert.equal(host.figureReadings, 0);
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
    await settle();
    assert.deepEqual(changed(pane), ["income.revenue@2023"]);
    host.typeFigure("position.goodwill@2023", { value: 5 });
    await settle();
    assert.deepEqual(changed(pane), ["income.revenue@2023", "position.goodwill@2023"]);
  });

  it("are read at the start where they were in sight when the pane was closed", async () => {
    const host = new FakeModelHost(true);
    const { pane, kept } = paneOver(host);
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
    const storage = { get: (key: string): unknown => kept.get(key), set: () => undefined };
    const again = new Pane(host, startingState(fakePlan, loadPreferences(storage)), { log: () => undefined });
    await again.start();
    await settle();
    assert.deepEqual(changed(again), []);
  });

  it("are not read while a slider is dragged with the assumptions in sight", async () => {
    const { pane, host } = await started();
    for (const value of [0.16, 0.17, 0.18]) pane.dispatch({ kind: "valueChosen", id: rate, value });
    host.changed();
    await settle();
    assert.equal(host.figureReadings, 0);
  });

  it("are restored together, and gone from the list then", async () => {
    const { pane, host } = await started();
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
    host.typeFigure("income.revenue@2023", { value: 5 });
    host.typeFigure("position.goodwill@2023", { error: "#REF!" });
    await settle();
    await pane.restore(changed(pane) ?? []);
    assert.deepEqual(changed(pane), []);
    assert.deepEqual(host.restored, [["income.revenue@2023", "position.goodwill@2023"]]);
  });

  it("stay as they are where Excel refuses, with what to do, and the message goes when it works", async () => {
    const { pane, host } = await started();
    host.typeFigure("income.revenue@2023", { value: 5 });
    host.refusal = cellEditing;
    await pane.restore(["income.revenue@2023"]);
    assert.deepEqual(
      messages(pane.state).map(({ sentence }) => sentence),
      [cellEditing.sentence],
    );
    host.refusal = undefined;
    await pane.restore(["income.revenue@2023"]);
    assert.deepEqual(messages(pane.state), []);
  });

  it("are read again after a build", async () => {
    const { pane, host } = await started();
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
    await settle();
    const before = host.figureReadings;
    await pane.build();
    await settle();
    assert.equal(host.figureReadings, before + 1);
    assert.deepEqual(changed(pane), []);
  });
});
