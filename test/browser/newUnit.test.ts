import assert from "node:assert/strict";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

describe("A unit of the user's own, in the workbench", function () {
  this.timeout(60_000);
  let workbench: OpenedWorkbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.press("New unit");
  });
  after(() => workbench.close());

  const shown = async (): Promise<readonly string[]> => (await workbench.read("Unit 1", "A1:Q260")).text.flat().map((text) => text.trim());

  it("stands on a sheet of its own, with no error and a sentence that says what to fill in", async () => {
    assert.ok((await workbench.sheetNames()).includes("Unit 1"));
    const texts = await shown();
    assert.deepEqual(texts.filter((text) => text.startsWith("#")), []);
    assert.ok(texts.some((text) => text.startsWith("Fill in the unit block: 28 of its 28 numbers are missing")));
  });
});
