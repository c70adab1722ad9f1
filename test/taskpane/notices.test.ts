import assert from "node:assert/strict";
import type { Advice } from "../../src/host/Advice.ts";
import type { Notice, PaneState } from "../../src/taskpane/model/PaneState.ts";
import { after, paneWith, rate } from "../support/paneFixture.ts";
import { started } from "../support/startedPane.ts";

const raised = (origin: Notice["origin"], code: Advice["code"] = "unexpected"): PaneState =>
  after(paneWith(), { kind: "noticeRaised", notice: { origin, advice: { code, sentence: "Something." } } });
const left = (state: PaneState): number => state.notices.length;

describe("what was said of a single act", () => {
  it("goes when the user goes on: to another part of the pane, or to another value", () => {
    for (const origin of ["repair", "goTo", "other"] as const) {
      assert.equal(left(after(raised(origin), { kind: "tabChosen", tab: "contents" })), 0, origin);
      assert.equal(left(after(raised(origin), { kind: "valueChosen", id: rate, value: 0.2 })), 0, origin);
    }
  });

  it("stays where it tells what the workbook lacks", () => {
    assert.equal(left(after(raised("other", "packNotKept"), { kind: "tabChosen", tab: "contents" })), 1);
  });

  it("goes, where a cell could not be shown, once another is shown", async () => {
    const { pane, host } = await started();
    host.refusal = { code: "hiddenSheet", sentence: "“Goodwill” is hidden." };
    await pane.goTo({ sheet: "goodwill", row: 0, column: 0 });
    assert.equal(left(pane.state), 1);
    host.refusal = undefined;
    await pane.goTo({ sheet: "goodwill", row: 0, column: 0 });
    assert.equal(left(pane.state), 0);
  });
});
