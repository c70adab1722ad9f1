import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import { PackSession } from "../../src/taskpane/run/PackSession.ts";
import { FakeModelHost } from "../support/fakeModelHost.ts";
import { paneOver } from "../support/startedPane.ts";

describe("a session of the pane", () => {
  it("opens the pane of another pack in the place of the one before, which follows the workbook no longer", async () => {
    const hosts: FakeModelHost[] = [];
    const session = new PackSession(builtInPack, () => {
      const host = new FakeModelHost(true);
      hosts.push(host);
      return paneOver(host).pane;
    });
    const first = session.pane;
    await first.start();
    await session.take(tiny);
    assert.equal(session.pack, tiny);
    assert.notEqual(session.pane, first);
    assert.equal(session.pane.state.phase.kind, "ready");
    assert.deepEqual(
      hosts.map(({ following }) => following),
      [0, 2],
    );
  });

  it("stays as it is where the pack is the same", async () => {
    const session = new PackSession(tiny, () => paneOver(new FakeModelHost(true)).pane);
    const { pane } = session;
    await session.take(tiny);
    assert.equal(session.pane, pane);
  });
});
