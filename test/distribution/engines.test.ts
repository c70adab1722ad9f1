import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { sharedBrowser } from "../support/sharedBrowser.ts";
import { resultsOfEngine } from "./engineEntry.ts";

describe("the core in two engines", () => {
  it("simulates, fills grids and finds break-evens in Chromium as in Node, to the last bit", async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("engineEntry.ts", import.meta.url))],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2022",
    });
    const page = await (await sharedBrowser()).newPage();
    try {
      await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
      const found: unknown = await page.evaluate("resultsOfEngine()");
      assert.deepEqual(found, resultsOfEngine());
    } finally {
      await page.close();
    }
  });
});
