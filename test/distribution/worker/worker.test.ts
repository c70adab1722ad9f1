import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SimulationMessage } from "../../../src/distribution/worker/messages.ts";
import { simulationOf } from "../../../src/distribution/worker/SimulationJob.ts";
import { sharedBrowser } from "../../support/sharedBrowser.ts";
import { handJob } from "./handJob.ts";

const built = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url)));

describe("the built worker", function () {
  this.timeout(60_000);

  it("runs a job in Chromium, tells its progress, and comes to the same to the last bit as in Node", async () => {
    const page = await (await sharedBrowser()).newPage();
    await page.route("https://pane.test/**", (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      return name === ""
        ? route.fulfill({ contentType: "text/html", body: "<title>Pane</title>" })
        : route.fulfill({ contentType: "text/javascript", body: built(name) });
    });
    await page.goto("https://pane.test/");
    const messages = await page.evaluate(
      (asked) =>
        new Promise<SimulationMessage[]>((resolve, reject) => {
          const heard: SimulationMessage[] = [];
          const worker = new Worker("/simulation.js");
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }: MessageEvent<SimulationMessage>) => {
            heard.push(data);
            if (data.kind !== "progress") resolve(heard);
          };
          worker.postMessage(asked);
        }),
      handJob,
    );
    assert.deepEqual(
      messages.slice(0, -1),
      [20_000, 40_000, 50_000].map((done) => ({ kind: "progress", done })),
    );
    const simulation = simulationOf(handJob);
    simulation.advance(handJob.trials);
    assert.deepEqual(messages.at(-1), { kind: "done", distribution: simulation.distribution() });
    await page.close();
  });
});
