import assert from "node:assert/strict";
import type { Worker } from "playwright-core";
import { Simulation } from "../../src/distribution/Simulation.ts";
import { readUncertainty } from "../../src/functions/arguments/readUncertainty.ts";
import { readUnitBlock } from "../../src/functions/arguments/readUnitBlock.ts";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

/** PROBABILITY in cells of the user's own, over the built pages. */
describe("PROBABILITY in the workbench", function () {
  this.timeout(120_000);
  const sheet = "Sheet1";
  const uncertainty = [
    ["Gross margin", "Normal", 0, 0.02, "", 1, -0.3],
    ["Pre-tax discount rate", "Triangular", -0.02, 0, 0.03, -0.3, 1],
  ];
  const million = 1_000_000;
  const started: string[] = [];
  const running = new Set<Worker>();
  let workbench: OpenedWorkbench;

  before(async () => {
    workbench = await openWorkbench();
    workbench.page.on("worker", (worker) => {
      started.push(worker.url());
      running.add(worker);
      worker.on("close", () => running.delete(worker));
    });
    await workbench.write(sheet, "A2:G3", uncertainty);
    await workbench.show(sheet);
  });

  after(() => workbench.close());

  /** Types into a cell as the user does, and waits until it is taken, not until it is calculated. */
  const type = async (cell: string, formula: string): Promise<void> => {
    const { page } = workbench;
    await workbench.select(cell);
    await page.keyboard.type(formula);
    // Enter would take a name that is suggested still.
    await workbench.settled();
    await page.locator("ul[data-u-comp=sheets-formula-editor]").waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      async ([name, place]) => (await window.workbench.read(name, place)).formulas[0]?.[0] !== "",
      [sheet, cell] as const,
    );
  };
  /** Writes a formula, and waits until a worker has it; resolves to a promise that the worker is ended. */
  const start = async (cell: string, formula: string): Promise<{ ended: Promise<unknown> }> => {
    const { page, pane } = workbench;
    const worker = running.size > 0 ? undefined : page.waitForEvent("worker");
    await page.evaluate(([name, place, text]) => window.workbench.write(name, place, [[text]]), [
      sheet,
      cell,
      formula,
    ] as const);
    await page.waitForFunction(
      async ([name, place]) => (await window.workbench.read(name, place)).values[0]?.[0] === "#BUSY!",
      [sheet, cell] as const,
    );
    await worker;
    // The call is on its way to the pane's page, whose turns come after it.
    await pane.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const [atWork] = running;
    assert.ok(atWork, "no worker is at work");
    return { ended: atWork.waitForEvent("close") };
  };
  const probability = (trials: number, seed: number): string =>
    `=HEADROOM.PROBABILITY(Compass,A2:G3,${trials},${seed})`;

  /** What the core comes to on this thread, from the unit block as it stands in the sheet. */
  const simulated = async (trials: number, seed: number): Promise<number> => {
    const block = await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem("Compass").getRange().load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    const settings = { trials, seed };
    const simulation = new Simulation(
      readUnitBlock(block, "cgu"),
      readUncertainty(uncertainty, "uncertainty"),
      settings,
    );
    simulation.advance(trials);
    return simulation.distribution().probabilityOfImpairment;
  };

  it("runs 1,000,000 trials in a worker while the pane answers, and comes to what the core does", async () => {
    const { pane } = workbench;
    await pane.evaluate(() => {
      const counted = globalThis as unknown as { turns: number };
      counted.turns = 0;
      setInterval(() => (counted.turns += 1));
    });
    const turns = (): Promise<number> => pane.evaluate(() => (globalThis as unknown as { turns: number }).turns);
    const atWork = workbench.page.waitForEvent("worker");
    await type("A5", probability(million, 1));
    await atWork;
    assert.equal(await workbench.value(sheet, "A5"), "#BUSY!");
    const before = await turns();
    await pane.getByRole("tab", { name: "Contents" }).click();
    await pane.getByRole("tab", { name: "Contents", selected: true }).waitFor();
    await workbench.settled();
    assert.ok((await turns()) - before > 20, "the pane's page stood still while the cell was busy");
    assert.equal(await workbench.value(sheet, "A5"), await simulated(million, 1));
    assert.match(started.join(), /^[^,]*\/simulation\.js$/);
  });

  it("keeps several cells to the one worker, each with its own result", async () => {
    await workbench.write(
      sheet,
      "B5:B8",
      [1, 2, 3, 4].map((seed) => [probability(20_000, seed)]),
    );
    const found = (await workbench.read(sheet, "B5:B8")).values.flat();
    for (const [index, value] of found.entries()) assert.equal(value, await simulated(20_000, index + 1));
    assert.equal(started.length, 1);
  });

  for (const [what, change, expected] of [
    ["cleared", "", ""],
    ["changed", "=1+1", 2],
  ] as const) {
    it(`ends the worker's work when the cell is ${what}`, async () => {
      const { ended } = await start("C5", probability(10 * million, 1));
      await workbench.write(sheet, "C5", [[change]]);
      await ended;
      assert.equal(await workbench.value(sheet, "C5"), expected);
    });
  }

  it("gives up what was asked before when an input changes, and simulates anew", async () => {
    await workbench.write(sheet, "C4", [[10 * million]]);
    const { ended } = await start("C5", "=HEADROOM.PROBABILITY(Compass,A2:G3,C4,9)");
    await workbench.write(sheet, "C4", [[20_000]]);
    await ended;
    assert.equal(await workbench.value(sheet, "C5"), await simulated(20_000, 9));
  });
});
