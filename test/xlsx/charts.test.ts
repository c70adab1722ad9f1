import assert from "node:assert/strict";
import { chartLooks } from "../../src/plan/charts/chartLooks.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { bars, chartedPlan, columns, lines, withText } from "../support/chartedPlan.ts";
import { packagedCharts, rememberedCells, seriesOf, type PackagedChart } from "../support/packagedCharts.ts";

const date = new Date(Date.UTC(2024, 2, 27));
describe("the charts of a plan as .xlsx", () => {
  let charts: readonly PackagedChart[];
  const chart = (name: string): PackagedChart => {
    const found = charts.find((one) => one.name === name);
    assert.ok(found, name);
    return found;
  };
  const plotArea = (name: string) => chart(name).xml.at("c:chart", "c:plotArea");

  before(async () => {
    charts = packagedCharts(await writeXlsx(chartedPlan, await calculate(chartedPlan), { date }));
  });

  it("cover the cells of their place, and move and grow with them", () => {
    const { anchor } = chart(columns.name);
    const corner = (name: string) =>
      ["xdr:row", "xdr:col", "xdr:rowOff", "xdr:colOff"].map((of) => Number(anchor.at(name, of).text));
    // An anchor ends where the cell behind the last one begins.
    assert.deepEqual(
      [corner("xdr:from"), corner("xdr:to")],
      [
        [1, 6, 0, 0],
        [13, 11, 0, 0],
      ],
    );
    assert.equal(anchor.attributes["editAs"] ?? "twoCell", "twoCell");
  });

  it("have their title, the axis of their values its unit, and words for who cannot see them", () => {
    const title = (name: string, ...path: readonly string[]) =>
      chart(name).xml.at("c:chart", ...path, "c:title", "c:tx", "c:rich", "a:p", "a:r", "a:t").text;
    assert.equal(title(columns.name), "From revenue to gross profit <both years> & their cost");
    assert.equal(title(columns.name, "c:plotArea", "c:valAx"), "RMB'000");
    assert.equal(title(bars.name, "c:plotArea", "c:valAx"), "million");
    const shown = chart(bars.name).anchor.at("xdr:graphicFrame", "xdr:nvGraphicFramePr", "xdr:cNvPr");
    assert.equal(shown.attribute("descr"), "Shifts, million");
  });

  it("refer to their cells by absolute references, with the sheet's name quoted where it must be", () => {
    const references = (name: string) =>
      seriesOf(chart(name)).map((series) => [
        series.at("c:tx", "c:v").text,
        series.at("c:cat", "c:strRef", "c:f").text,
        series.at("c:val", "c:numRef", "c:f").text,
      ]);
    assert.deepEqual(references(columns.name), [
      ["2022", "Inputs!$A$5:$A$7", "Inputs!$C$5:$C$7"],
      ["2023", "Inputs!$A$5:$A$7", "Inputs!$D$5:$D$7"],
    ]);
    assert.deepEqual(references(bars.name), [
      ["down", "'Bob''s model & tests'!$A$9:$A$10", "'Bob''s model & tests'!$B$9:$B$10"],
      ["up", "'Bob''s model & tests'!$A$9:$A$10", "'Bob''s model & tests'!$C$9:$C$10"],
    ]);
  });

  it("remember what their cells show: inputs, formulas and twins, and nothing of a blank", () => {
    const remembered = (name: string) =>
      seriesOf(chart(name)).map((series) => ({
        categories: rememberedCells(series.at("c:cat", "c:strRef", "c:strCache")),
        values: rememberedCells(series.at("c:val", "c:numRef", "c:numCache")),
      }));
    assert.deepEqual(remembered(columns.name), [
      { categories: ["Revenue", "Cost of sales", "Gross profit"], values: ["1000", "-700", "300"] },
      { categories: ["Revenue", "Cost of sales", "Gross profit"], values: ["1200", "-816", "384"] },
    ]);
    assert.deepEqual(remembered(bars.name), [
      { categories: ["Shift", undefined], values: ["84", "108"] },
      { categories: ["Shift", undefined], values: ["60", "84"] },
    ]);
  });

  it("have no bar where a text stands among the figures", () => {
    const [series] = seriesOf(chart(withText.name));
    assert.ok(series);
    assert.deepEqual(rememberedCells(series.at("c:val", "c:numRef", "c:numCache")), ["0.3", "0.31", undefined]);
  });

  it("show figures as their cells do", () => {
    const formats = (name: string) => [
      ...seriesOf(chart(name)).map((series) => series.at("c:val", "c:numRef", "c:numCache", "c:formatCode").text),
      plotArea(name).at("c:valAx", "c:numFmt").attribute("formatCode"),
    ];
    const amount = '#,##0_);(#,##0);"–"_)';
    assert.deepEqual(formats(columns.name), [amount, amount, amount]);
    assert.deepEqual(formats(withText.name), ['0.0%_);"−"0.0%_);0.0%_)', '0.0%_);"−"0.0%_);0.0%_)']);
    assert.equal(plotArea(columns.name).at("c:valAx", "c:numFmt").attribute("sourceLinked"), "1");
  });

  it("stand as columns beside each other, first category to the left", () => {
    const area = plotArea(columns.name);
    assert.deepEqual(
      [area.at("c:barChart").val("c:barDir"), area.at("c:barChart").val("c:grouping")],
      ["col", "clustered"],
    );
    assert.deepEqual(
      [area.val("c:barChart", "c:overlap"), area.val("c:catAx", "c:scaling", "c:orientation")],
      ["0", "minMax"],
    );
    assert.equal(area.val("c:valAx", "c:crosses"), "autoZero");
  });

  it("lie as opposed bars on one line, first category on top and the axis of the values below", () => {
    const area = plotArea(bars.name);
    assert.deepEqual([area.val("c:barChart", "c:barDir"), area.val("c:barChart", "c:overlap")], ["bar", "100"]);
    assert.equal(area.val("c:catAx", "c:scaling", "c:orientation"), "maxMin");
    assert.equal(area.val("c:valAx", "c:crosses"), "max");
  });

  it("run as lines in colours and with signs of their own, over categories that are numbers", () => {
    const drawn = plotArea(lines.name).at("c:lineChart");
    assert.deepEqual([drawn.val("c:grouping"), drawn.val("c:marker")], ["standard", "1"]);
    const look = chartLooks.lines.series;
    assert.deepEqual(
      seriesOf(chart(lines.name)).map((series) => [
        `#${series.val("c:spPr", "a:ln", "a:solidFill", "a:srgbClr")}`,
        series.val("c:marker", "c:symbol"),
        series.val("c:smooth"),
      ]),
      look.slice(0, 2).map(({ colour, marker }) => [colour, marker.toLowerCase(), "0"]),
    );
    assert.equal(new Set(look.slice(0, 4).map(({ marker }) => marker)).size, 4);
    const [first] = seriesOf(chart(lines.name));
    assert.deepEqual(rememberedCells(first?.at("c:cat", "c:numRef", "c:numCache") ?? assert.fail()), ["0.3", "0.31"]);
    const title = plotArea(lines.name).at("c:catAx", "c:title", "c:tx", "c:rich", "a:p", "a:r", "a:t");
    assert.equal(title.text, "Margin of 2022");
  });

  it("name every category at the edge, clear of bars below zero, which keep their colour", () => {
    for (const name of [columns.name, bars.name]) {
      const axis = plotArea(name).at("c:catAx");
      assert.deepEqual([axis.val("c:tickLblPos"), axis.val("c:tickLblSkip")], ["low", "1"]);
      for (const series of seriesOf(chart(name))) assert.equal(series.val("c:invertIfNegative"), "0");
    }
  });

  it("have axes that name each other", () => {
    for (const name of [columns.name, bars.name]) {
      const area = plotArea(name);
      const ids = area
        .at("c:barChart")
        .all("c:axId")
        .map((axis) => axis.attribute("val"));
      assert.deepEqual(ids, [area.val("c:catAx", "c:axId"), area.val("c:valAx", "c:axId")]);
      assert.deepEqual(ids, [area.val("c:valAx", "c:crossAx"), area.val("c:catAx", "c:crossAx")]);
    }
  });

  it("have a legend, and the colours and widths that they have in Excel", () => {
    for (const { name, kind } of [columns, bars]) {
      const look = chartLooks[kind];
      assert.equal(chart(name).xml.at("c:chart").val("c:legend", "c:legendPos"), "b");
      assert.deepEqual(
        seriesOf(chart(name)).map((series) => `#${series.val("c:spPr", "a:solidFill", "a:srgbClr")}`),
        look.series.slice(0, 2).map(({ colour }) => colour),
      );
      assert.equal(plotArea(name).val("c:barChart", "c:gapWidth"), String(look.bars?.gapWidth));
    }
  });
});
