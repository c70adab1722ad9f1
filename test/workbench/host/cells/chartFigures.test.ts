import assert from "node:assert/strict";
import { chartFigures } from "../../../../src/workbench/host/cells/chartFigures.ts";
import type { ChartData } from "../../../../src/workbench/host/cells/charts.ts";
import { MemoryWorkbook } from "../../../support/memoryWorkbook.ts";

describe("the figures of a chart", () => {
  const workbook = new MemoryWorkbook(["Goodwill"]);
  const sheet = workbook.sheets()[0]?.id ?? "";
  const area = (row: number, column: number, rows: number) => ({ sheet, row, column, rows, columns: 1 });
  const axis = {
    title: "",
    reversed: false,
    tickLabelPosition: "NextToAxis",
    tickLabelSpacing: "Automatic",
    position: "Automatic",
  } as const;
  const chart = (series: ChartData["series"]): ChartData => ({
    id: "{chart-1}",
    name: "Chart 1",
    sheet,
    type: "ColumnClustered",
    title: "",
    legend: { visible: false, position: "Bottom" },
    place: area(0, 0, 1),
    series,
    categoryAxis: axis,
    valueAxis: axis,
  });
  const series = (name: string, values: ReturnType<typeof area>, categories?: ReturnType<typeof area>) => ({
    name,
    values,
    ...(categories && { categories }),
    gapWidth: 150,
    overlap: 0,
  });

  before(() => {
    workbook.write({ sheet, row: 0, column: 0, rows: 4, columns: 3 }, [
      ["Shanghai EHigher", 453397, 348674],
      ["Qingdao Aolipu Qizhi", "no value", 286746],
      ["Shanghai Compass", { error: "#N/A" }, 481300],
      ["Shenzhen Huiyan", null, 9646],
    ]);
    workbook.setNumberFormats(area(0, 1, 1), [["#,##0"]]);
  });

  it("are those of its cells, by category, in the number format of the first", () => {
    const {
      categories,
      series: shown,
      numberFormat,
    } = chartFigures(chart([series("Carrying amount", area(0, 2, 2), area(0, 0, 2))]), workbook);
    assert.deepEqual(categories, ["Shanghai EHigher", "Qingdao Aolipu Qizhi"]);
    assert.deepEqual(
      shown.map(({ name, values }) => [name, values]),
      [["Carrying amount", [348674, 286746]]],
    );
    assert.equal(numberFormat, "General");
  });

  it("have none where a cell holds a text, an error or nothing", () => {
    const { series: shown, numberFormat } = chartFigures(chart([series("Value in use", area(0, 1, 4))]), workbook);
    assert.deepEqual(shown[0]?.values, [453397, undefined, undefined, undefined]);
    assert.deepEqual(shown[0]?.texts, ["453,397", "no value", "#N/A", ""]);
    assert.equal(numberFormat, "#,##0");
  });

  it("number the categories where the chart names none, as far as the longest series goes", () => {
    const two = chartFigures(chart([series("a", area(0, 2, 1)), series("b", area(0, 2, 3))]), workbook);
    assert.deepEqual(two.categories, ["1", "2", "3"]);
    assert.deepEqual(two.series[0]?.values, [348674, undefined, undefined]);
  });

  it("follow the cells", () => {
    workbook.write(area(0, 2, 1), [[1]]);
    assert.deepEqual(chartFigures(chart([series("a", area(0, 2, 1))]), workbook).series[0]?.values, [1]);
  });

  it("of a whole column end where its cells do", () => {
    const whole = { sheet, row: 0, column: 2, rows: 1_048_576, columns: 1 };
    assert.equal(chartFigures(chart([series("a", whole)]), workbook).categories.length, 4);
  });

  it("of a chart without series are none", () => {
    assert.deepEqual(chartFigures(chart([]), workbook), { categories: [], series: [], numberFormat: "General" });
  });
});
