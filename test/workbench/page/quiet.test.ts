import assert from "node:assert/strict";
import { Quiet } from "../../../src/workbench/page/workbenchApi.ts";

/** Keeps the event loop from turning, as drawing and calculating do. */
function occupy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe("the workbench at rest", () => {
  it("has waited for what a pane does about the last event, though the page does much else meanwhile", async () => {
    const heard: { stir: () => void } = { stir: () => undefined };
    const answers: string[] = [];
    const quiet = new Quiet(
      {
        listen: (listener) => ((heard.stir = () => listener({} as never)), () => undefined),
        settled: async () => undefined,
      },
      { onTraffic: () => () => undefined, idle: async () => undefined },
    );
    const reached = quiet.reached().then(() => answers.push("at rest"));
    heard.stir();
    // A pane that is told in a turn of its own, waits for the rest of the burst, and answers.
    setTimeout(() => {
      occupy(120);
      setTimeout(() => {
        answers.push("pane");
        heard.stir();
      }, 20);
    }, 10);
    await reached;
    assert.deepEqual(answers, ["pane", "at rest"]);
  });
});
