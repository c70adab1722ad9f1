import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import type { Locator } from "playwright-core";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

/** Pixels of the grid's headings: of its rows, to the left of the cells, and of its columns, above them. */
const headings = { left: 46, top: 20 };
const pixelsPerPoint = 96 / 72;

describe("charts in the workbench", function () {
  this.timeout(120_000);
  let workbench: OpenedWorkbench;
  const requested: string[] = [];
  const plan = plannedOnce(builtInPack)
    .sheets.find(({ id }) => id === "goodwill")
    ?.charts?.find(({ kind }) => kind === "columns");
  assert.ok(plan, "the plan has a chart of columns on Goodwill");
  /** The plan's series, counted from one. */
  const [valueInUse, carryingAmount] = [1, 2] as const;

  before(async () => {
    workbench = await openWorkbench({ fresh: true });
    workbench.page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    await workbench.page.setViewportSize({ width: 2200, height: 1200 });
  });

  after(() => workbench.close());

  const chart = (): Locator => workbench.page.getByRole("img", { name: plan.title });
  const frame = (): Locator => workbench.page.locator(".sheet-chart").filter({ has: chart() });
  const bars = (series: number): Locator => chart().locator(`.series-${series} rect`);
  const place = async (of: Locator) => {
    const box = await of.boundingBox();
    assert.ok(box, "it is not on the page");
    return box;
  };
  const column = (index: number): string => String.fromCharCode(65 + index);
  /** A figure that the chart shows, from the sheet. */
  const figure = async (series: number, unit: number): Promise<number> => {
    const cells = plan.series[series]?.values;
    assert.ok(cells);
    return Number(await workbench.value("Goodwill", `${column(cells.column + unit)}${cells.row + 1}`));
  };
  /** The widths and heights in points that Excel's API gives of the first columns and rows of Goodwill. */
  const sizes = (columns: number, rows: number): Promise<{ widths: number[]; heights: number[] }> =>
    workbench.pane.evaluate(
      ([columnCount, rowCount]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Goodwill");
          const across = Array.from({ length: columnCount }, (_, index) =>
            sheet.getCell(0, index).format.load("columnWidth"),
          );
          const down = Array.from({ length: rowCount }, (_, index) => sheet.getCell(index, 0).format.load("rowHeight"));
          await context.sync();
          return {
            widths: across.map(({ columnWidth }) => columnWidth),
            heights: down.map(({ rowHeight }) => rowHeight),
          };
        }),
      [columns, rows] as const,
    );
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

  it("are neither drawn nor loaded while no sheet that has some is shown", async () => {
    assert.equal(await workbench.page.locator(".sheet-chart").count(), 0);
    assert.deepEqual(
      requested.filter((path) => path.endsWith("/charts.js")),
      [],
    );
    await workbench.show("Goodwill");
    await bars(valueInUse).first().waitFor();
    assert.equal(requested.filter((path) => path.endsWith("/charts.js")).length, 1);
  });

  it("have a bar of each series for each unit with headroom", async () => {
    const row = await workbench.row("Goodwill", "Headroom");
    const last = column(plan.categories.column + plan.categories.columns - 1);
    const headrooms = (await workbench.read("Goodwill", `B${row}:${last}${row}`)).values.flat();
    const units = headrooms.filter((headroom) => typeof headroom === "number" && headroom > 0).length;
    assert.equal(units, 3);
    assert.equal(await bars(valueInUse).count(), units);
    assert.equal(await bars(carryingAmount).count(), units);
    const charts = plannedOnce(builtInPack).sheets.find(({ id }) => id === "goodwill")?.charts ?? [];
    assert.equal(charts.length, 2, "and what must be true");
    for (const { title } of charts) await workbench.page.getByRole("img", { name: title }).waitFor();
  });

  it("stand over their cells, at the size of these, also once rows have grown with their text", async () => {
    const { row, column: left, rows, columns } = plan.place;
    const grid = await place(workbench.page.locator("canvas[id^=univer-sheet-main-canvas]"));
    const misplaced = async (): Promise<string[]> => {
      const { widths, heights } = await sizes(left + columns, row + rows);
      const box = await place(frame());
      const expected = {
        x: grid.x + headings.left + sum(widths.slice(0, left)) * pixelsPerPoint,
        y: grid.y + headings.top + sum(heights.slice(0, row)) * pixelsPerPoint,
        width: sum(widths.slice(left)) * pixelsPerPoint,
        height: sum(heights.slice(row)) * pixelsPerPoint,
      };
      return (["x", "y", "width", "height"] as const)
        .filter((side) => Math.abs(box[side] - expected[side]) >= 1)
        .map((side) => `${side} is ${box[side]}, not ${expected[side]}`);
    };
    // The grid fits its rows when it has a moment: between the two readings too.
    for (let tries = 0; tries < 20 && (await misplaced()).length > 0; tries += 1) await workbench.settled();
    assert.deepEqual(await misplaced(), []);
  });

  it("say their figures to those who read by ear", async () => {
    const table = frame().locator("table");
    assert.match((await table.locator("caption").textContent()) ?? "", new RegExp(plan.title));
    const shown = await table.locator("tr").nth(1).locator("th, td").allTextContents();
    const cells = [plan.categories, ...plan.series.map(({ values }) => values)];
    const texts = cells.map((each) => workbench.text("Goodwill", `${column(each.column)}${each.row + 1}`));
    assert.deepEqual(shown, await Promise.all(texts));
  });

  it("follow their cells", async () => {
    const compass = 2;
    const ratioOfBars = async (): Promise<number> => {
      const inUse = await place(bars(valueInUse).nth(compass));
      const carried = await place(bars(carryingAmount).nth(compass));
      return inUse.height / carried.height;
    };
    const ratioOfFigures = async (): Promise<number> => (await figure(0, compass)) / (await figure(1, compass));
    const before = await ratioOfFigures();
    assert.ok(Math.abs((await ratioOfBars()) - before) < 0.02);
    const rate = `D${await workbench.row("Assumptions", "Pre-tax discount rate", "Shanghai Compass")}`;
    const was = Number(await workbench.value("Assumptions", rate));
    await workbench.write("Assumptions", rate, [[was + 0.05]]);
    const after = await ratioOfFigures();
    assert.ok(after < before - 0.1, `value in use has hardly fallen: ${before} to ${after}`);
    await workbench.page.waitForFunction(
      ([title, series, shown]) =>
        document
          .querySelector(`[role=img][aria-label="${title}"] .series-${series}`)
          ?.textContent?.includes(`Value: ${shown}`),
      [
        plan.title,
        valueInUse ?? "",
        await workbench.text(
          "Goodwill",
          `${column(plan.categories.column + compass)}${(plan.series[0]?.values.row ?? 0) + 1}`,
        ),
      ] as const,
    );
    assert.ok(Math.abs((await ratioOfBars()) - after) < 0.02);
    await workbench.write("Assumptions", rate, [[was]]);
  });

  it("move with the cells, behind the frozen ones, whether the wheel turns over cells or over a chart", async () => {
    const grid = await place(workbench.page.locator("canvas[id^=univer-sheet-main-canvas]"));
    const scrolled = async (x: number, y: number, from: number): Promise<number> => {
      await workbench.page.mouse.move(x, y);
      await workbench.page.mouse.wheel(0, 60);
      await workbench.page.waitForFunction(
        ([title, top]) =>
          (document.querySelector(`[role=img][aria-label="${title}"]`)?.getBoundingClientRect().top ?? top) < top,
        [plan.title, from] as const,
      );
      await workbench.settled();
      return (await place(chart())).y;
    };
    const start = await place(chart());
    const once = await scrolled(grid.x + 300, grid.y + 300, start.y);
    let top = await scrolled(start.x + start.width / 2, once + start.height - 20, once);
    const { heights } = await sizes(1, 3);
    const frozen = grid.y + headings.top + sum(heights) * pixelsPerPoint;
    while (top >= frozen) top = await scrolled(grid.x + 300, grid.y + 300, top);
    const now = await place(chart());
    const chartAt = (x: number, y: number): Promise<boolean> =>
      workbench.page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.closest(".sheet-chart") != null, [
        x,
        y,
      ] as const);
    const middle = now.x + now.width / 2;
    assert.equal(await chartAt(middle, frozen - 4), false, "it covers the frozen rows");
    assert.equal(await chartAt(middle, frozen + 4), true, "it is not below the frozen rows");
  });

  it("take a click without a cell being selected, and leave the keys to the grid", async () => {
    await workbench.select("A13");
    await chart().click();
    await workbench.settled();
    const status = (): Promise<string | null> => workbench.page.locator("#status").textContent();
    assert.equal(await status(), "A13");
    await workbench.page.keyboard.press("ArrowUp");
    await workbench.page.waitForFunction(() => document.getElementById("status")?.textContent === "A12");
  });

  it("say so where the workbench does not draw a type of chart", async () => {
    const become = (type: string): Promise<void> =>
      workbench.pane.evaluate(
        ([name, chartType]) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Goodwill").charts.getItem(name).chartType =
              chartType as Excel.ChartType;
            await context.sync();
          }),
        [plan.name, type] as const,
      );
    await become("Line");
    const missing = workbench.page.getByRole("img", { name: `${plan.title}, not drawn` });
    await missing.waitFor();
    assert.match((await missing.textContent()) ?? "", /Excel draws a chart of the type Line here/);
    await become("ColumnClustered");
    await bars(valueInUse).first().waitFor();
  });

  it("stand on the sheet of each unit: its tornado", async () => {
    await workbench.show("Shanghai Compass");
    await workbench.page.getByRole("img", { name: /^Shanghai Compass: change of headroom/ }).waitFor();
  });

  it("are gone with their sheet from the page", async () => {
    await workbench.show("Cover");
    await chart().waitFor({ state: "detached" });
    assert.equal(await workbench.page.locator(".sheet-chart").count(), 0);
  });
});
