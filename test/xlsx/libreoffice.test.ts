import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { agreesWithLibreOffice } from "../support/agreesWithLibreOffice.ts";
import { calculatedOnce } from "../support/calculatedOnce.ts";
import { needLibreOffice, stripCalculatedValues } from "../support/libreoffice.ts";
import { samplePlan } from "../support/samplePlan.ts";
import { typedPlan } from "../model/calculatedPlan.ts";
import { plan as wholePlan, typedAs } from "../model/impairmentModel.ts";
import { closeTogether, peak, twoGrowths } from "../model/severalBreakEvens.ts";

const date = new Date(Date.UTC(2024, 2, 27));

describe("the .xlsx recalculated from nothing by LibreOffice", () => {
  it("is given formulas without values", async () => {
    const xlsx = await writeXlsx(samplePlan, await calculatedOnce(samplePlan), { date });
    const sheet = strFromU8(unzipSync(stripCalculatedValues(xlsx))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    assert.match(sheet, /<c r="C7" s="\d+"><f>SUM\(C5:C6\)<\/f><\/c>/);
    assert.match(sheet, /<c r="C16" s="\d+"><f>[^<]*<\/f><\/c>/);
    assert.match(sheet, /<c r="C5" s="\d+"><v>1000<\/v><\/c>/, "inputs keep theirs");
  });

  it("has no error and the values written, in the sample workbook", async function () {
    needLibreOffice(this);
    this.timeout(120_000);
    const calculated = await calculatedOnce(samplePlan);
    await agreesWithLibreOffice(samplePlan, calculated, await writeXlsx(samplePlan, calculated, { date }));
  });

  it("has other values where those written are wrong", async function () {
    needLibreOffice(this);
    this.timeout(120_000);
    const calculated = new Map(await calculatedOnce(samplePlan));
    calculated.set("model", new Map([...(calculated.get("model") ?? []), ["B4", 385]]));
    const xlsx = await writeXlsx(samplePlan, calculated, { date });
    await assert.rejects(
      agreesWithLibreOffice(samplePlan, calculated, xlsx),
      /B4: calculated 385, LibreOffice finds 384/,
    );
  });

  it("has the values written where break-evens are several, close together or far from the base", async function () {
    needLibreOffice(this);
    this.timeout(120_000);
    const plan = typedPlan(wholePlan, {
      ...typedAs("eHigher", peak),
      ...typedAs("aolipu", twoGrowths),
      ...typedAs("compass", closeTogether),
    });
    const calculated = await calculatedOnce(plan);
    await agreesWithLibreOffice(plan, calculated, await writeXlsx(plan, calculated, { date }));
  });
});
