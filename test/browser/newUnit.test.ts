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

  const shown = async (): Promise<readonly string[]> =>
    (await workbench.read("Unit 1", "A1:Q260")).text.flat().map((text) => text.trim());

  it("stands on a sheet of its own, with no error and a sentence that says what to fill in", async () => {
    assert.ok((await workbench.sheetNames()).includes("Unit 1"));
    const texts = await shown();
    assert.deepEqual(
      texts.filter((text) => text.startsWith("#")),
      [],
    );
    assert.ok(texts.some((text) => text.startsWith("Fill in the unit block: 28 of its 28 numbers are missing")));
  });

  it("has headroom of 700 in cells and by function, once the last of its numbers is typed", async () => {
    // Cash flows 1,000 × 1.1ᵗ × (30% − 18% − 2%), each worth 100 at 10%: five years 500, then 161.051 / 10% / 1.1⁵ = 1,000.
    // Carrying amount 255 / 51% + 100 + 200 = 800; headroom 1,500 − 800.
    const yearly = (value: number): readonly number[] => Array.from({ length: 5 }, () => value);
    const block: readonly (readonly [string, readonly number[]])[] = [
      ["Base revenue", [1000]],
      ["Revenue growth", yearly(0.1)],
      ["Gross margin", yearly(0.3)],
      ["Operating costs / revenue", yearly(0.18)],
      ["Capital expenditure / revenue", yearly(0.02)],
      ["Working capital / revenue", [0]],
      ["Terminal growth", [0]],
      ["Pre-tax discount rate", [0.1]],
      ["Goodwill", [255]],
      ["Ownership", [0.51]],
      ["Intangible assets", [100]],
      ["Other net assets", [200]],
    ];
    for (const [label, values] of block) {
      const row = await workbench.row("Unit 1", label);
      await workbench.write("Unit 1", `B${row}:${"BCDEF"[values.length - 1] ?? "B"}${row}`, [values]);
    }
    const cells = await workbench.read("Unit 1", "A1:B70");
    const valueOf = (label: string) => {
      const row = cells.text.findLastIndex(([text]) => text?.trim() === label);
      return Number(cells.values[row]?.[1]);
    };
    assert.ok(Math.abs(valueOf("Carrying amount") - 800) < 1e-6);
    assert.ok(Math.abs(valueOf("Headroom") - 700) < 1e-6, `headroom in cells is ${valueOf("Headroom")}`);
    assert.ok(Math.abs(valueOf("HEADROOM.CGUHEADROOM") - 700) < 1e-6);
  });
});
