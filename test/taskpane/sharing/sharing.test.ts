import assert from "node:assert/strict";
import { ModelHostError } from "../../../src/host/Advice.ts";
import { nothingToAttach } from "../../../src/host/sharingSentences.ts";
import type { DetachedFunctions, SharingHost } from "../../../src/host/SharingHost.ts";
import { messages } from "../../../src/taskpane/model/messages.ts";
import * as sharingWords from "../../../src/taskpane/model/sharing/sharingWords.ts";
import { Pane } from "../../../src/taskpane/run/Pane.ts";
import { FakeModelHost } from "../../support/fakeModelHost.ts";
import { paneWith } from "../../support/paneFixture.ts";
import { gate, settle } from "../../support/startedPane.ts";

const away: DetachedFunctions = {
  tab: "Detached functions",
  cells: [
    { address: "Goodwill!B9", formula: "=HEADROOM.CGUHEADROOM(A)", standIn: "formula" },
    { address: "Mine!A2", formula: "=HEADROOM.PROBABILITY(A,B1:F3)", standIn: "value" },
  ],
};

/** A workbook whose functions are there or away. */
class FakeSharing implements SharingHost {
  away: DetachedFunctions | undefined;
  before: () => Promise<void> = () => Promise.resolve();
  detachings = 0;

  async detach() {
    this.detachings += 1;
    await this.before();
    this.away = away;
    return { ...away, detached: 2, advice: [] };
  }

  async attach() {
    if (this.away === undefined) throw new ModelHostError(nothingToAttach);
    this.away = undefined;
    return { attached: 2, left: [] };
  }

  async detached() {
    return this.away;
  }

  async modelNow(): Promise<never> {
    throw new Error("no file is asked for");
  }
}

describe("Sharing from the pane", () => {
  let sharing: FakeSharing;
  let pane: Pane;
  let takesFiles = true;
  beforeEach(() => {
    sharing = new FakeSharing();
    takesFiles = true;
    pane = new Pane(new FakeModelHost(true), paneWith(), {
      log: (error) => assert.fail(String(error)),
      sharing: { host: sharing, takesFiles: () => takesFiles },
    });
  });

  const said = (): readonly string[] => messages(pane.state).map(({ sentence }) => sentence);

  it("detaches, says what was done, and knows which values stay", async () => {
    await pane.sharing?.detach();
    assert.deepEqual(said(), [
      "Native formulas stand in place of the functions in 1 cell. 1 cell keeps its value, marked.",
    ]);
    assert.deepEqual(pane.state.sharing, { detached: away });
  });

  it("does one thing at a time, and says what", async () => {
    const { wait, open } = gate();
    sharing.before = wait;
    const both = Promise.all([pane.sharing?.detach(), pane.sharing?.detach()]);
    await settle();
    assert.equal(pane.state.sharing.doing, "detach");
    open();
    await both;
    assert.equal(sharing.detachings, 1);
    assert.equal(pane.state.sharing.doing, undefined);
  });

  it("attaches, and says in how many cells the functions stand in place of what was said of the detaching", async () => {
    await pane.sharing?.detach();
    await pane.sharing?.attach();
    assert.deepEqual(said(), ["The functions stand in 2 cells again."]);
    assert.deepEqual(pane.state.sharing, {});
  });

  it("says why something was not done", async () => {
    await pane.sharing?.attach();
    assert.deepEqual(said(), [nothingToAttach.sentence]);
    assert.deepEqual(pane.state.sharing, {});
  });

  it("reads which functions are away when the workbook says that some are, and no more", async () => {
    sharing.away = away;
    await pane.sharing?.follow(true);
    assert.deepEqual(pane.state.sharing.detached, away);
    sharing.away = undefined;
    await pane.sharing?.follow(true);
    assert.deepEqual(pane.state.sharing.detached, away);
    await pane.sharing?.follow(false);
    assert.equal(pane.state.sharing.detached, undefined);
  });

  it("says what to do in an Excel that takes no file from a pane", async () => {
    takesFiles = false;
    await pane.sharing?.exportModel();
    assert.deepEqual(said(), [sharingWords.noDownload]);
  });
});
