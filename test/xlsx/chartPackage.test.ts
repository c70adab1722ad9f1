import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import { calculate } from "../../src/xlsx/calculate.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { chartedPlan } from "../support/chartedPlan.ts";
import { outOfOrder } from "../support/elementOrder.ts";
import { packagedCharts, packageTexts, relationshipsOf, type PackagedChart } from "../support/packagedCharts.ts";
import { samplePlan } from "../support/samplePlan.ts";
import { xmlTree } from "../support/xmlTree.ts";

const date = new Date(Date.UTC(2024, 2, 27));

describe("the charts in the package of an .xlsx", () => {
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  let charts: readonly PackagedChart[];

  before(async () => {
    bytes = await writeXlsx(chartedPlan, await calculate(chartedPlan), { date });
    parts = packageTexts(bytes);
    charts = packagedCharts(bytes);
  });

  it("are found from their sheet by its drawing, under their names", () => {
    assert.deepEqual(
      charts.map(({ sheet, name }) => [sheet, name]),
      [
        ["Inputs", "Headroom: gross profit"],
        ["Inputs", "Headroom: margins"],
        ["Inputs", "Headroom: margins as lines"],
        ["Bob's model & tests", "Headroom: shifts"],
      ],
    );
  });

  it("have a content type each, and no part has two", () => {
    const overrides = xmlTree(parts.get("[Content_Types].xml") ?? "").all("Override");
    const types = new Map(overrides.map((one) => [one.attribute("PartName"), one.attribute("ContentType")]));
    assert.equal(types.size, overrides.length);
    for (const name of [...parts.keys()].filter((part) => /^xl\/(charts|drawings)\/[^_]*\.xml$/.test(part))) {
      const kind = name.startsWith("xl/charts/") ? "drawingml.chart" : "drawing";
      assert.equal(types.get(`/${name}`), `application/vnd.openxmlformats-officedocument.${kind}+xml`, name);
    }
    assert.deepEqual(
      [...types.keys()].filter((name) => !parts.has(name.slice(1))),
      [],
    );
  });

  it("leave every relationship with an id of its own and a part to lead to", () => {
    for (const [name, xml] of parts) {
      if (!name.endsWith(".rels")) continue;
      const ids = xmlTree(xml)
        .all("Relationship")
        .map((relationship) => relationship.attribute("Id"));
      assert.equal(new Set(ids).size, ids.length, name);
      const part = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      for (const [id, { part: related }] of relationshipsOf(parts, part)) {
        assert.ok(parts.has(related), `${name}, ${id}: ${related}`);
      }
    }
  });

  it("have ids of their own within their drawing", () => {
    const ids = charts
      .filter(({ sheet }) => sheet === "Inputs")
      .map(({ anchor }) => anchor.at("xdr:graphicFrame", "xdr:nvGraphicFramePr", "xdr:cNvPr").attribute("id"));
    assert.equal(new Set(ids).size, 3);
  });

  it("stand beside the notes, choices, formats and links of their sheet", async () => {
    const sheet = xmlTree(parts.get("xl/worksheets/sheet1.xml") ?? "");
    for (const name of ["dataValidations", "hyperlinks", "drawing", "legacyDrawing"]) {
      assert.equal(sheet.all(name).length, 1, name);
    }
    assert.equal(sheet.all("conditionalFormatting").length, 2);
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const inputs = workbook.getWorksheet("Inputs");
    assert.equal(inputs?.getCell("A5").note, "Recognised over time & at a point in time.\nSee <note 4>.");
    assert.equal(workbook.getWorksheet("Bob's model & tests")?.getCell("A3").text, "Documentation");
  });

  it("keep to the order of elements that Excel insists on", () => {
    for (const [name, xml] of parts) {
      if (!/^xl\/(worksheets|charts|drawings)\/[^/]*\.xml$/.test(name)) continue;
      assert.deepEqual(outOfOrder(xmlTree(xml)), [], name);
    }
  });

  it("are judged by an order that refuses a drawing behind the notes, and an unknown element", () => {
    const sheet = (inside: string) => outOfOrder(xmlTree(`<worksheet><sheetData/>${inside}</worksheet>`));
    assert.deepEqual(sheet('<drawing r:id="a"/><legacyDrawing r:id="b"/>'), []);
    assert.deepEqual(sheet('<legacyDrawing r:id="b"/><drawing r:id="a"/>'), [
      "<drawing> after <legacyDrawing> in <worksheet>",
    ]);
    assert.deepEqual(sheet("<chart/>"), ["<chart> in <worksheet>"]);
  });

  it("are not there, nor a drawing, where the plan has none", async () => {
    const without = await writeXlsx(samplePlan, await calculate(samplePlan), { date });
    assert.deepEqual(packagedCharts(without), []);
    assert.deepEqual(
      [...packageTexts(without).keys()].filter((name) => /chart|drawings\/drawing/.test(name)),
      [],
    );
  });

  it("are the same bytes again", async () => {
    assert.deepEqual(await writeXlsx(chartedPlan, await calculate(chartedPlan), { date }), bytes);
  });
});
