import assert from "node:assert/strict";
import { FakeModelHost } from "../support/fakeModelHost.ts";
import { gate, settle, started } from "../support/startedPane.ts";

describe("building from the pane", () => {
  const replaced = [{ sheet: "Goodwill", address: "C10", held: 12 }];

  it("asks before anything of a person's is replaced, and goes on when they agree", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    host.replaced = replaced;
    const building = pane.build();
    await settle();
    assert.deepEqual(pane.state.phase, { kind: "asking", replaced });
    pane.answerBuild(true);
    await building;
    assert.equal(pane.state.phase.kind, "ready");
    assert.ok(pane.state.report);
  });

  it("is back at the model where they do not, without a word", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    host.replaced = replaced;
    const building = pane.build();
    await settle();
    pane.answerBuild(false);
    await building;
    assert.equal(pane.state.phase.kind, "ready");
    assert.equal(pane.state.report, undefined);
    assert.deepEqual(pane.state.notices, []);
  });

  it("can be cancelled while it runs, and the pane says that what was written is undone, until the user goes on", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    const { wait, open } = gate();
    host.betweenSteps = wait;
    const building = pane.build();
    await settle();
    pane.cancelBuild();
    const { phase } = pane.state;
    assert.ok(phase.kind === "building" && phase.cancelling === true);
    open();
    await building;
    assert.equal(pane.state.phase.kind, "ready");
    assert.equal(pane.state.report, undefined);
    assert.match(pane.state.notices[0]?.advice.sentence ?? "", /what was written is undone/);
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
    assert.deepEqual(pane.state.notices, []);
  });

  it("says that the model stands where it was complete before it could be cancelled, and not that it is undone", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    const [last, reading] = [gate(), gate()];
    host.betweenSteps = last.wait;
    host.afterReading = reading.wait;
    const build = host.build.bind(host);
    // As where the last request was answered by the time that the person's click is.
    host.build = (progressed, agreed) => build(progressed, agreed, () => false);
    const building = pane.build();
    await settle();
    pane.cancelBuild();
    last.open();
    await settle();
    assert.deepEqual(pane.state.phase, { kind: "building", progress: { fraction: 1, step: "Reading the results" } });
    // There is nothing left to cancel.
    pane.cancelBuild();
    assert.ok(!("cancelling" in pane.state.phase));
    reading.open();
    await building;
    assert.ok(pane.state.report);
    assert.match(pane.state.notices[0]?.advice.sentence ?? "", /complete before it could be cancelled/);
  });

  it("builds the next time where a build was cancelled", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    const { wait, open } = gate();
    host.betweenSteps = wait;
    const building = pane.build();
    await settle();
    pane.cancelBuild();
    open();
    await building;
    await pane.build();
    assert.ok(pane.state.report);
  });

  it("is one build, however often it is asked for", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    host.replaced = replaced;
    const both = [pane.build(), pane.build()];
    await settle();
    pane.answerBuild(true);
    await Promise.all(both);
    assert.equal(pane.state.phase.kind, "ready");
  });

  it("can be left where Excel does not answer, and shows what came of it when it does", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    const { wait, open } = gate();
    host.betweenSteps = wait;
    const building = pane.build();
    await settle();
    pane.stopWaiting();
    const { phase } = pane.state;
    assert.ok(phase.kind === "failed");
    assert.match(phase.advice.sentence, /has not answered for 20 seconds.*goes on by itself/);
    open();
    await building;
    assert.equal(pane.state.phase.kind, "ready");
  });

  it("repairs functions and says how many", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    host.unknownFormulas = 3;
    await pane.repair();
    assert.equal(pane.state.notices[0]?.advice.sentence, "Repair entered 3 formulas again; all of them answer now.");
  });
});

describe("the newest of two edits", () => {
  it("is the cell's where a refused entry stands in the field", async () => {
    const { pane, host } = await started(new FakeModelHost(true));
    const [assumption] = pane.state.assumptions.filter(({ kind }) => kind === "percentage");
    assert.ok(assumption);
    host.refusal = { code: "protectedSheet", sentence: "Protected." };
    pane.dispatch({ kind: "valueChosen", id: assumption.id, value: 0.05 });
    await settle();
    assert.ok(pane.state.drafts[assumption.id]);
    host.refusal = undefined;
    host.cells.set(assumption.id, { value: 0.06, text: "6.0%" });
    await pane.refresh();
    assert.equal(pane.state.drafts[assumption.id], undefined);
    assert.deepEqual(pane.state.notices, []);
  });
});
