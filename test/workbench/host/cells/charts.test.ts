import assert from "node:assert/strict";
import { DocumentParts } from "../../../../src/workbench/host/documentParts.ts";
import { failure, plain, start, stopAll } from "../support.ts";

describe("charts through Office.js", () => {
  afterEach(stopAll);

  async function withChart() {
    const office = await start({ sheets: ["Goodwill", "Other"] });
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Goodwill");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
      chart.name = "Headroom by unit";
      chart.title.text = "Value in use and carrying amount";
      chart.setPosition("D2", "H12");
      chart.axes.valueAxis.title.text = "RMB'000";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.tickLabelPosition = "Low";
      const first = chart.series.getItemAt(0);
      first.name = "Value in use";
      first.setXAxisValues(sheet.getRange("A2:A4"));
      const second = chart.series.add("Carrying amount");
      second.setValues(sheet.getRange("C2:C4"));
      second.setXAxisValues(sheet.getRange("A2:A4"));
      second.overlap = 100;
      second.gapWidth = 40;
      second.format.fill.setSolidColor("#c77c11");
      chart.axes.categoryAxis.position = "Maximum";
      chart.axes.categoryAxis.tickLabelSpacing = 1;
      chart.legend.visible = true;
      chart.legend.position = "Top";
      await context.sync();
    });
    const { charts } = office.workbook.parts;
    return { ...office, charts, sheet: office.workbook.sheets()[0]?.id ?? "" };
  }

  const place = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
  const without = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
    place(row, column, rows, columns);

  it("a chart keeps its name, title, place, axes and series", async () => {
    const { charts, sheet } = await withChart();
    const [chart] = charts.list(sheet);
    assert.ok(chart);
    assert.deepEqual(
      [chart.name, chart.type, chart.title],
      ["Headroom by unit", "ColumnClustered", "Value in use and carrying amount"],
    );
    assert.deepEqual(without(chart.place), place(1, 3, 11, 5));
    assert.deepEqual(chart.valueAxis, {
      title: "RMB'000",
      reversed: false,
      tickLabelPosition: "NextToAxis",
      tickLabelSpacing: "Automatic",
      position: "Automatic",
    });
    assert.deepEqual(chart.categoryAxis, {
      title: "",
      reversed: true,
      tickLabelPosition: "Low",
      tickLabelSpacing: 1,
      position: "Maximum",
    });
    assert.deepEqual(chart.legend, { visible: true, position: "Top" });
    assert.deepEqual(
      chart.series.map(({ fill }) => fill),
      [undefined, "#C77C11"],
    );
    assert.deepEqual(
      chart.series.map(({ name, values, categories, overlap, gapWidth }) => ({
        name,
        values: without(values),
        categories: categories && without(categories),
        overlap,
        gapWidth,
      })),
      [
        // The bars of a chart share their gap and overlap: in the file they belong to the group, not to its series.
        { name: "Value in use", values: place(1, 1, 3, 1), categories: place(1, 0, 3, 1), overlap: 100, gapWidth: 40 },
        {
          name: "Carrying amount",
          values: place(1, 2, 3, 1),
          categories: place(1, 0, 3, 1),
          overlap: 100,
          gapWidth: 40,
        },
      ],
    );
  });

  it("a chart of one series has no legend until it is told to have one, a chart of several has one", async () => {
    const { Excel } = await withChart();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Other");
      const one = sheet.charts.add("Line", sheet.getRange("A1:A3")).legend.load("visible");
      const several = sheet.charts.add("Line", sheet.getRange("A1:B3")).legend.load("visible");
      await context.sync();
      assert.deepEqual([one.visible, several.visible], [false, true]);
    });
  });

  it("a chart is found again by its name without regard to case, and counted", async () => {
    const { Excel } = await withChart();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const { charts } = worksheets.getItem("Goodwill");
      const found = charts.getItemOrNullObject("headroom BY unit").load("name,series/count");
      const missing = charts.getItemOrNullObject("Tornado").load("name,series/count");
      const other = worksheets.getItem("Other").charts.load("count");
      charts.load("items/name");
      await context.sync();
      assert.deepEqual([found.isNullObject, found.name, found.series.count], [false, "Headroom by unit", 2]);
      assert.equal(missing.isNullObject, true);
      assert.equal(other.count, 0);
      assert.deepEqual(plain(charts.items.map(({ name }) => name)), ["Headroom by unit"]);
    });
  });

  it("a chart can be deleted, and goes with its sheet", async () => {
    const { Excel, charts } = await withChart();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Goodwill").charts.getItem("Headroom by unit").delete();
      worksheets.getItem("Other").charts.add("BarClustered", worksheets.getItem("Other").getRange("A1:B3"));
      await context.sync();
      assert.deepEqual(
        charts.list().map(({ name, series }) => [name, series.length]),
        [["Chart 2", 2]],
      );
      worksheets.getItem("Other").delete();
      await context.sync();
    });
    assert.deepEqual(charts.list(), []);
  });

  it("a chart follows rows that are inserted above its cells", async () => {
    const { Excel, charts } = await withChart();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Goodwill").getRange("1:2").insert("Down");
      await context.sync();
    });
    const [chart] = charts.list();
    assert.ok(chart?.series[0]);
    assert.deepEqual(without(chart.place), place(3, 3, 11, 5));
    assert.deepEqual(without(chart.series[0].values), place(3, 1, 3, 1));
  });

  it("charts are saved with the workbook's other parts", async () => {
    const { workbook, charts } = await withChart();
    const saved = structuredClone(workbook.parts.data());
    const opened = new DocumentParts(saved).charts;
    const [chart] = opened.list();
    assert.ok(chart);
    assert.deepEqual([chart], charts.list());
    assert.notEqual(opened.add(chart).id, chart.id);
  });

  for (const [what, code, act] of [
    ["a chart that is not there", "ItemNotFound", (sheet: Excel.Worksheet) => sheet.charts.getItem("Nothing").delete()],
    [
      "a series that is not there",
      "ItemNotFound",
      (sheet: Excel.Worksheet) => (sheet.charts.getItem("Headroom by unit").series.getItemAt(2).name = "x"),
    ],
    [
      "a kind of chart that Excel does not have",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => sheet.charts.add("Tornado" as "Line", sheet.getRange("A1:A2")),
    ],
    [
      "an overlap beyond a hundred percent",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => (sheet.charts.getItem("Headroom by unit").series.getItemAt(0).overlap = 101),
    ],
    [
      "a colour that is none",
      "InvalidArgument",
      (sheet: Excel.Worksheet) =>
        sheet.charts.getItem("Headroom by unit").series.getItemAt(0).format.fill.setSolidColor("#12"),
    ],
    [
      "a label at every half category",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => (sheet.charts.getItem("Headroom by unit").axes.categoryAxis.tickLabelSpacing = 0.5),
    ],
    [
      "what the workbench does not answer",
      "ApiNotFound",
      (sheet: Excel.Worksheet) => (sheet.charts.getItem("Headroom by unit").legend.left = 10),
    ],
  ] as const) {
    it(`${what} gives ${code}`, async () => {
      const { Excel } = await withChart();
      const error = await failure(
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getItem("Goodwill"));
          await context.sync();
        }),
      );
      assert.equal(error.code, code);
    });
  }

  it("a protected sheet refuses a new chart and changes to one", async () => {
    const { Excel, workbook, sheet } = await withChart();
    workbook.updateSheet(sheet, { protected: true });
    for (const act of [
      (charts: Excel.ChartCollection, range: Excel.Range) => void charts.add("Line", range),
      (charts: Excel.ChartCollection) => void (charts.getItem("Headroom by unit").title.text = "x"),
      (charts: Excel.ChartCollection) => charts.getItem("Headroom by unit").delete(),
    ]) {
      const error = await failure(
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem("Goodwill");
          act(worksheet.charts, worksheet.getRange("A1:A2"));
          await context.sync();
        }),
      );
      assert.equal(error.code, "AccessDenied");
    }
  });
});
