import assert from "node:assert/strict";
import { check } from "../../../src/taskpane/run/check.ts";
import { FakeModelHost } from "../../support/fakeModelHost.ts";
import { fakeOwnUnit, workedExample } from "../../support/fakeOwnUnit.ts";
import { started } from "../../support/startedPane.ts";

describe("Check, in a workbook without a model", () => {
  async function checked(units: FakeModelHost["ownUnits"]) {
    const host = new FakeModelHost(false);
    host.ownUnits = units;
    const { pane } = await started(host);
    await check(pane);
    return { host, pane, said: pane.state.notices.map(({ advice }) => advice.sentence) };
  }

  it("says that there is nothing to check yet, and leaves the part of the pane that a model opens with", async () => {
    const { host, pane, said } = await checked([]);
    assert.deepEqual(said, ["There is nothing to check yet: build a model, or add a unit of your own."]);
    assert.deepEqual([host.shown, pane.state.preferences.tab], [[], "assumptions"]);
  });

  it("leads to a unit of one's own where something is wrong with it", async () => {
    const [first, second] = [fakeOwnUnit(1, workedExample), fakeOwnUnit(2, workedExample, { title: "Unit 1" })];
    const { host, said } = await checked([first, second]);
    assert.deepEqual([host.shown.map(([sheet]) => sheet), said], [[second.sheet.sheet], []]);
  });

  it("says that nothing is wrong with units of one's own, else", async () => {
    const { host, said } = await checked([fakeOwnUnit(1, workedExample)]);
    assert.deepEqual([host.shown, said], [[], ["Nothing is wrong with your own units."]]);
  });
});
