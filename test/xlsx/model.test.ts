import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { cellAddress } from "../../src/formula/addresses.ts";
import type { ChartColumn, SheetPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import type { CalculatedValues } from "../../src/xlsx/calculatedValues.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { agreesWithLibreOffice } from "../support/agreesWithLibreOffice.ts";
import { calculatedOnce } from "../support/calculatedOnce.ts";
import { outOfOrder } from "../support/elementOrder.ts";
import { needLibreOffice, savedByLibreOffice } from "../support/libreoffice.ts";
import { packagedCharts, packageTexts, rememberedCells, seriesOf } from "../support/packagedCharts.ts";
import { plannedOnce } from "../support/plannedOnce.ts";
import { xmlTree, type XmlTree } from "../support/xmlTree.ts";
// With its tests, which go on with the same file.
import { date } from "./regionalSettings.ts";

describe("the model as .xlsx", () => {
  let plan: WorkbookPlan;
  let calculated: CalculatedValues;
  let xlsx: Uint8Array;

  before(async function () {
    this.timeout(180_000);
    plan = plannedOnce(builtInPack);
    calculated = await calculatedOnce(plan);
    xlsx = await writeXlsx(plan, calculated, { date });
  });

  it("has no formula that comes to an error", () => {
    const errors = plan.sheets.flatMap((sheet) =>
      [...(calculated.get(sheet.id) ?? [])].flatMap(([address, value]) =>
        typeof value === "object" ? [`${sheet.name}!${address}: ${value.error}`] : [],
      ),
    );
    assert.deepEqual(errors, []);
  });

  it("has the values written in every formula cell when LibreOffice calculates it from nothing", async function () {
    needLibreOffice(this);
    this.timeout(180_000);
    await agreesWithLibreOffice(plan, calculated, xlsx);
  });

  it("has no function that Excel 2010 and LibreOffice 7.4 lack, but for the one that counts what was typed over", () => {
    const newer =
      /\b(_xlfn|LET|LAMBDA|XLOOKUP|XMATCH|SEQUENCE|FILTER|SORT|SORTBY|UNIQUE|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|RANDARRAY|IFNA|HEADROOM)[.(]/;
    const found = Object.entries(unzipSync(xlsx)).flatMap(([name, part]) =>
      name.startsWith("xl/worksheets/")
        ? [...strFromU8(part).matchAll(/<(?:f|formula)>([^<]*)</g)].flatMap(([, formula]) =>
            newer.test((formula ?? "").replaceAll("_xlfn.ISFORMULA(", "")) ? [`${name}: ${formula ?? ""}`] : [],
          )
        : [],
    );
    assert.deepEqual(found, []);
  });

  it("is made of well-formed XML", () => {
    for (const [name, part] of Object.entries(unzipSync(xlsx))) {
      assert.equal(XMLValidator.validate(strFromU8(part)), true, name);
    }
  });

  it("holds every cell of the plan that is not blank", () => {
    const written = Object.entries(unzipSync(xlsx)).flatMap(([name, part]) =>
      name.startsWith("xl/worksheets/sheet") ? [...strFromU8(part).matchAll(/<c r="[A-Z]+\d+"[^>]*>(?=<[fv]>)/g)] : [],
    );
    const planned = () =>
      plan.sheets.flatMap((sheet) =>
        sheet.cells.filter((cell) => (cell.withoutAddIn ?? cell.content).kind !== "empty"),
      );
    assert.equal(written.length, planned().length);
  });

  describe("has the charts of the impairment test,", () => {
    const planned = () => plan.sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => ({ ...chart, sheet })));
    const reference = ({ name }: SheetPlan, { row, column, rows, columns }: ChartColumn) => {
      const last = { row: row + rows - 1, column: column + columns - 1 };
      const sheet = name.includes(" ") ? `'${name}'` : name;
      return `${sheet}!${cellAddress({ row, column }, "both")}:${cellAddress(last, "both")}`;
    };
    /** What the cells of a column or row come to: a text, a number, or a formula's value; undefined where one is blank. */
    const calculatedCells = ({ id, cells }: SheetPlan, { row, column, rows, columns }: ChartColumn) =>
      Array.from({ length: rows * columns }, (_, index) => {
        const place = { row: row + Math.floor(index / columns), column: column + (index % columns) };
        const content = cells.find((cell) => cell.row === place.row && cell.column === place.column)?.content;
        if (content?.kind === "text") return content.text;
        if (content?.kind === "number") return Number(content.value);
        return calculated.get(id)?.get(cellAddress(place));
      });
    const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

    it("one of headroom by unit and a tornado of each unit among them, under their titles", () => {
      const written = packagedCharts(xlsx).map(({ sheet, name, xml }) => [
        sheet,
        name,
        xml.at("c:chart", "c:title", "c:tx", "c:rich", "a:p", "a:r", "a:t").text,
      ]);
      assert.deepEqual(
        written,
        planned().map(({ sheet, name, title }) => [sheet.name, name, title]),
      );
      assert.ok(written.length >= 4);
    });

    it("over the plan's cells, with what these come to", () => {
      const charts = packagedCharts(xlsx);
      for (const [index, { sheet, name, categories, series }] of planned().entries()) {
        const written = charts[index];
        assert.ok(written, name);
        const found = seriesOf(written);
        assert.equal(found.length, series.length, name);
        const drawn = new Set<number>();
        for (const [place, { values }] of series.entries()) {
          const category = found[place]?.at("c:cat").children[0];
          const value = found[place]?.at("c:val", "c:numRef");
          assert.ok(category && value);
          assert.deepEqual(
            [category.at("c:f").text, value.at("c:f").text],
            [reference(sheet, categories), reference(sheet, values)],
            name,
          );
          const cache = category.all("c:strCache")[0] ?? category.at("c:numCache");
          assert.deepEqual(rememberedCells(cache), calculatedCells(sheet, categories).map(String), name);
          const numbers = rememberedCells(value.at("c:numCache")).map(numberOf);
          assert.deepEqual(numbers, calculatedCells(sheet, values), name);
          assert.ok(numbers.every((number) => number === undefined || Number.isFinite(number)));
          numbers.forEach((number, point) => number !== undefined && number !== 0 && drawn.add(point));
        }
        // A step of a waterfall is drawn by one series or two, the others are nil or blank there.
        assert.equal(drawn.size, calculatedCells(sheet, categories).length, `${name} shows something of each category`);
      }
    });

    it("that LibreOffice reads, looks up in their cells when they remember nothing, and saves", async function () {
      needLibreOffice(this);
      this.timeout(180_000);
      const saved = packagedCharts(await savedByLibreOffice(xlsx));
      assert.equal(saved.length, planned().length);
      for (const { sheet, name, kind, title, categories, series } of planned()) {
        const chart = saved.find(({ xml }) => xml.at("c:chart", "c:title").within("a:t")[0]?.text === title);
        assert.ok(chart, name);
        assert.equal(chart.sheet, sheet.name);
        const area = chart.xml.at("c:chart", "c:plotArea");
        const direction = { columns: "col", opposedBars: "bar", lines: undefined, waterfall: "col" }[kind];
        assert.equal(area.all("c:barChart")[0]?.val("c:barDir"), direction, name);
        for (const [place, { values }] of series.entries()) {
          const found: XmlTree | undefined = seriesOf(chart)[place];
          assert.ok(found);
          const category: XmlTree | undefined = found.at("c:cat").children[0];
          const value: XmlTree = found.at("c:val", "c:numRef");
          assert.deepEqual(
            [category?.at("c:f").text, value.at("c:f").text],
            [reference(sheet, categories), reference(sheet, values)],
            name,
          );
          const numbers = rememberedCells(value.at("c:numCache")).map(numberOf);
          for (const [index, expected] of calculatedCells(sheet, values).entries()) {
            const number = numbers[index];
            const isSame =
              number === undefined || expected === undefined
                ? number === expected
                : Math.abs(number - Number(expected)) <= 1e-9 * Math.abs(Number(expected));
            const which = `${name}, ${found.at("c:order").attribute("val")}, ${index}`;
            assert.ok(isSame, `${which}: ${String(number)}, not ${String(expected)}`);
          }
        }
      }
    });
  });

  it("keeps to the order of elements that Excel insists on", () => {
    for (const [name, xml] of packageTexts(xlsx)) {
      if (!/^xl\/(worksheets|charts|drawings)\/[^/]*\.xml$/.test(name)) continue;
      // The cells, all of one kind, would take long to read as a tree.
      assert.deepEqual(outOfOrder(xmlTree(xml.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>"))), [], name);
    }
  });
});
