import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelSource } from "../../../src/host/ModelSource.ts";
import type { ChartPlan, WorkbookPlan } from "../../../src/plan/plan.ts";
import { chartType } from "../../../src/workbench/host/objects/charts.ts";
import { worksheetType } from "../../../src/workbench/host/objects/worksheet.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, contentsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

const area = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });

/** Revenue and cost of sales, in rows 4 and 5, of the years in columns B and C. */
const chart: ChartPlan = {
  name: "Headroom: revenue and cost of sales",
  kind: "opposedBars",
  title: "Revenue and cost of sales",
  unit: "RMB'000",
  categories: area(3, 0, 2),
  series: [
    { name: "2022", values: area(3, 1, 2) },
    { name: "2023", values: area(3, 2, 2) },
  ],
  place: area(1, 5, 12, 6),
};

const withChart = (plan: WorkbookPlan, changes: Partial<ChartPlan> = {}): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) =>
    sheet.id === "inputs" ? { ...sheet, charts: [{ ...chart, ...changes }] } : sheet,
  ),
});
const source = (changes: Partial<ChartPlan> = {}, version = "1"): ModelSource => ({
  ...smallModel,
  plan: (taken) => withChart(smallPlan(taken, version), changes),
});

/** WCAG 2.2, "relative luminance", of "#RRGGBB". */
function relativeLuminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the charts of a model in Excel", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  const { error: printError, group, groupCollapsed } = console;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    // What went wrong is printed for whoever looks for the reason; here it is expected.
    console.error = console.group = console.groupCollapsed = () => undefined;
  });
  afterEach(() => {
    excel.stop();
    Object.assign(console, { error: printError, group, groupCollapsed });
  });

  const inputs = () => sheetNamed(workbook, "Inputs");
  const charts = () => workbook.parts.charts.list(inputs());
  const placed = ({ row, column, rows, columns }: Omit<ChartPlan["place"], "sheet">) =>
    area(row, column, rows, columns);

  it("are native ones over the plan's cells, titled, with their unit, where the plan wants them", async () => {
    await createExcelHost(source()).build();
    const [drawn, ...others] = charts();
    assert.ok(drawn);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [drawn.name, drawn.title, drawn.valueAxis.title, drawn.type],
      [chart.name, chart.title, "RMB'000", "BarClustered"],
    );
    assert.deepEqual(placed(drawn.place), chart.place);
    assert.deepEqual(
      drawn.series.map(({ name }) => name),
      ["2022", "2023"],
    );
    assert.deepEqual(
      drawn.series.map(({ values }) => placed(values)),
      chart.series.map(({ values }) => values),
    );
    assert.deepEqual(
      drawn.series.map(({ categories }) => categories && placed(categories)),
      [chart.categories, chart.categories],
    );
  });

  it("have both bars of a category on one line, the first category on top and every name clear of the bars", async () => {
    await createExcelHost(source()).build();
    const [drawn] = charts();
    assert.deepEqual(
      drawn?.series.map(({ overlap }) => overlap),
      [100, 100],
    );
    const { reversed, tickLabelPosition, tickLabelSpacing } = drawn.categoryAxis;
    assert.deepEqual([reversed, tickLabelPosition, tickLabelSpacing], [true, "Low", 1]);
  });

  it("have the axis of the values below them", async () => {
    await createExcelHost(source()).build();
    assert.equal(charts()[0]?.categoryAxis.position, "Maximum");
  });

  it("stand as columns beside each other where the plan says so", async () => {
    await createExcelHost(source({ kind: "columns" })).build();
    const [drawn] = charts();
    assert.deepEqual(
      [drawn?.type, drawn?.categoryAxis.reversed, drawn?.categoryAxis.position],
      ["ColumnClustered", false, "Automatic"],
    );
    assert.deepEqual(
      drawn?.series.map(({ overlap }) => overlap),
      [0, 0],
    );
  });

  it("tell their series apart by a legend, and by colours that differ in lightness too", async () => {
    for (const kind of ["columns", "opposedBars"] as const) {
      await createExcelHost(source({ kind, name: `Headroom: ${kind}` })).build();
      const drawn = charts().find(({ name }) => name === `Headroom: ${kind}`);
      assert.deepEqual(drawn?.legend, { visible: true, position: "Bottom" });
      const [first, second] = drawn.series.map(({ fill }) => relativeLuminance(fill ?? ""));
      assert.ok(first !== undefined && second !== undefined);
      const contrast = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
      // WCAG 2.2, success criterion 1.4.11, asks this of graphics next to each other, and of each against its ground.
      assert.ok(contrast >= 3, `${contrast} to 1`);
      for (const bar of [first, second]) assert.ok(1.05 / (bar + 0.05) >= 3, `${1.05 / (bar + 0.05)} to 1 on white`);
    }
  });

  it("run as lines with a mark at each point where the plan says so, and name what the categories are", async () => {
    await createExcelHost(source({ kind: "lines", categoryTitle: "Line items" })).build();
    const [drawn] = charts();
    assert.deepEqual(
      [drawn?.type, drawn?.categoryAxis.title, drawn?.valueAxis.title],
      ["LineMarkers", "Line items", "RMB'000"],
    );
    const looks = drawn?.series.map(({ line, marker }) => [line, marker?.style, marker?.background]) ?? [];
    assert.equal(new Set(looks.map(([line]) => line)).size, 2, "a colour each");
    assert.equal(new Set(looks.map(([, style]) => style)).size, 2, "a sign each, for who does not tell colours apart");
    assert.deepEqual(
      looks.map(([line]) => line),
      looks.map(([, , background]) => background),
    );
  });

  it("show a row of figures as one series, a point a column", async () => {
    const series = [{ name: "Cost of sales", values: area(4, 1, 1, 2) }];
    await createExcelHost(source({ kind: "lines", categories: area(2, 1, 1, 2), series })).build();
    const [drawn] = charts();
    assert.ok(drawn);
    assert.deepEqual(
      drawn.series.map(({ name }) => name),
      ["Cost of sales"],
    );
  });

  it("are updated by a second build, not doubled, where the user has put them and with the look of the user's", async () => {
    await createExcelHost(source()).build();
    const [before] = charts();
    assert.ok(before);
    const place = { ...before.place, row: 40 };
    workbook.parts.charts.set({
      ...before,
      title: "Mine",
      place,
      series: before.series.map((series) => ({
        ...series,
        values: { ...series.values, row: 0 },
        fill: "#FF0000",
        gapWidth: 10,
      })),
    });
    await createExcelHost(source()).build();
    const [after, ...others] = charts();
    assert.deepEqual(others, []);
    assert.deepEqual([after?.id, after?.title, after?.place], [before.id, "Mine", place]);
    assert.deepEqual(
      after?.series.map(({ fill, gapWidth }) => [fill, gapWidth]),
      [
        ["#FF0000", 10],
        ["#FF0000", 10],
      ],
    );
    assert.deepEqual(
      after?.series.map(({ values }) => placed(values)),
      chart.series.map(({ values }) => values),
    );
  });

  it("are made anew where the user has taken a series out, and again where the user has deleted them", async () => {
    await createExcelHost(source()).build();
    const [before] = charts();
    assert.ok(before);
    workbook.parts.charts.set({ ...before, series: before.series.slice(1) });
    await createExcelHost(source()).build();
    assert.deepEqual(
      charts().map(({ name, series }) => [name, series.length]),
      [[chart.name, 2]],
    );
    workbook.parts.charts.delete(charts()[0]?.id ?? "");
    await createExcelHost(source()).build();
    assert.deepEqual(
      charts().map(({ name, series }) => [name, series.length]),
      [[chart.name, 2]],
    );
  });

  it("move with a new layout", async () => {
    await createExcelHost(source()).build();
    await createExcelHost(source({ place: area(20, 1, 10, 4) }, "2")).build();
    assert.deepEqual(
      charts().map(({ place }) => placed(place)),
      [area(20, 1, 10, 4)],
    );
  });

  it("follow rows that the user has inserted above their cells", async () => {
    await createExcelHost(source()).build();
    workbook.insertRows(inputs(), 1, 2);
    await createExcelHost(source()).build();
    assert.deepEqual(
      charts()[0]?.series.map(({ values }) => values.row),
      [5, 5],
    );
    assert.equal(cellsOf(workbook, inputs()).get("R6C1"), "Revenue");
  });

  it("leave the charts of the user's alone", async () => {
    await createExcelHost(source()).build();
    const [ours] = charts();
    assert.ok(ours);
    const own = workbook.parts.charts.add({ ...ours, title: "Of the user's" });
    await createExcelHost(source()).build();
    assert.deepEqual(
      charts().map(({ id }) => id),
      [ours.id, own.id],
    );
    assert.deepEqual(workbook.parts.charts.get(own.id), own);
  });

  it("take no request of their own", async () => {
    for (const occasion of ["the first time", "again"]) {
      excel.traffic.reset();
      await createExcelHost(source()).build();
      assert.ok(excel.traffic.requests <= 3, `${excel.traffic.requests} requests ${occasion}`);
    }
  });

  it("are left out, with a sentence, where Excel has no charts; everything else is built", async () => {
    const { Charts, ...others } = worksheetType.links ?? {};
    assert.ok(Charts);
    Object.assign(worksheetType, { links: others });
    try {
      for (const occasion of ["the first time", "again"]) {
        const report = await createExcelHost(source()).build();
        assert.deepEqual(
          report.advice.map(({ code }) => code),
          ["leftOut"],
          occasion,
        );
        assert.match(report.advice[0]?.sentence ?? "", /all charts of “Inputs”.*ApiNotFound/);
        assert.deepEqual(
          workbook.sheets().map(({ name }) => name),
          ["Mine", "Cover", "Inputs", "Model"],
        );
        assert.equal(cellsOf(workbook, inputs()).get("R4C2"), 1000);
      }
    } finally {
      Object.assign(worksheetType, { links: { ...others, Charts } });
    }
    assert.deepEqual((await createExcelHost(source()).build()).advice, []);
    assert.equal(charts().length, 1);
  });

  it("have all but what Excel refuses of one, and a sentence says so", async () => {
    const { Title, ...others } = chartType.links ?? {};
    assert.ok(Title);
    Object.assign(chartType, { links: others });
    try {
      const report = await createExcelHost(source()).build();
      assert.deepEqual(
        report.advice.map(({ code }) => code),
        ["leftOut"],
      );
      const [drawn] = charts();
      assert.equal(drawn?.title, "");
      assert.deepEqual(placed(drawn.place), chart.place);
      assert.equal(drawn.series.length, 2);
      assert.equal(drawn.valueAxis.title, "RMB'000");
    } finally {
      Object.assign(chartType, { links: { ...others, Title } });
    }
  });

  it("are whole where Excel refuses something of one once", async () => {
    excel.failAt({ name: "SetPosition" }, "GeneralException");
    const report = await createExcelHost(source()).build();
    assert.deepEqual(report.advice, []);
    assert.deepEqual(
      charts().map(({ place }) => placed(place)),
      [chart.place],
    );
  });

  it("are undone with the build that fails for another reason", async () => {
    const before = contentsOf(workbook);
    excel.failAt({ name: "Formulas" }, "AccessDenied");
    await assert.rejects(createExcelHost(source()).build(), /The build was undone/);
    assert.deepEqual(contentsOf(workbook), before);
    assert.deepEqual(workbook.parts.charts.list(), []);
  });
});
