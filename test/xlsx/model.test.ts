import assert from "node:assert/strict";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import type { WorkbookPlan } from "../../src/workbook/plan.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import type { CalculatedValues } from "../../src/xlsx/calculatedValues.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { agreesWithLibreOffice } from "../support/agreesWithLibreOffice.ts";
import { needLibreOffice } from "../support/libreoffice.ts";

describe("the model as .xlsx", () => {
  let plan: WorkbookPlan;
  let calculated: CalculatedValues;
  let xlsx: Uint8Array;

  before(async function () {
    this.timeout(60_000);
    plan = planWorkbook();
    calculated = await calculate(plan);
    xlsx = await writeXlsx(plan, calculated, { date: new Date(Date.UTC(2024, 2, 27)) });
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

  it("has no function that Excel 2010 and LibreOffice 7.4 lack", () => {
    const newer =
      /\b(_xlfn|LET|LAMBDA|XLOOKUP|XMATCH|SEQUENCE|FILTER|SORT|SORTBY|UNIQUE|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|RANDARRAY|IFNA|HEADROOM)[.(]/;
    const found = Object.entries(unzipSync(xlsx)).flatMap(([name, part]) =>
      name.startsWith("xl/worksheets/")
        ? [...strFromU8(part).matchAll(/<(?:f|formula)>([^<]*)</g)].flatMap(([, formula]) =>
            newer.test(formula ?? "") ? [`${name}: ${formula ?? ""}`] : [],
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
    const planned = plan.sheets.flatMap((sheet) =>
      sheet.cells.filter((cell) => (cell.withoutAddIn ?? cell.content).kind !== "empty"),
    );
    assert.equal(written.length, planned.length);
  });
});
