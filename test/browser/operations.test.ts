import assert from "node:assert/strict";
import { operations } from "../support/operations/Operation.ts";
import { Play } from "../support/operations/playOperations.ts";

/** A few of what `npm run every-operation` does by the hundred; there the model is worked out apart as well. */
describe("whatever a person does in the workbench, one thing after another", function () {
  this.timeout(240_000);
  const [count, seed] = [10, 7];
  let play: Play;

  before(async () => {
    play = await Play.open(false);
  });
  after(() => play.close());

  it("pane and cells agree, headroom is exact or absent, and nothing typed is lost", async () => {
    const done: string[] = [];
    for (const operation of operations(count, seed)) {
      done.push(await play.perform(operation));
      assert.deepEqual(await play.wrong(), [], done.join("\n"));
    }
  });
});
