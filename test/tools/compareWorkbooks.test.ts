import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { calculate } from "../../src/xlsx/calculate.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { calculationOrder, UnreadableFormulaError } from "../../tools/calculationOrder.ts";
import { compareWorkbooks } from "../../tools/compareWorkbooks.ts";
import { chartedPlan } from "../support/chartedPlan.ts";
import { samplePlan } from "../support/samplePlan.ts";

const date = new Date(Date.UTC(2024, 2, 27));
const written = async (plan: typeof samplePlan): Promise<Uint8Array> =>
  writeXlsx(plan, await calculate(plan), { date });

/** The file with a text of one of its parts replaced, which must be there. */
function edited(bytes: Uint8Array, part: RegExp, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  let edits = 0;
  for (const [name, content] of Object.entries(parts)) {
    const text = strFromU8(content);
    if (!part.test(name) || !text.includes(from)) continue;
    parts[name] = strToU8(text.replace(from, to));
    edits += 1;
  }
  assert.ok(edits > 0, `${from} in a part ${String(part)}`);
  return zipSync(parts);
}

describe("compareWorkbooks(before, after)", () => {
  let sample: Uint8Array;
  let charted: Uint8Array;
  before(async () => {
    sample = await written(samplePlan);
    charted = await written(chartedPlan);
  });
  const found = (of: Uint8Array, part: RegExp, from: string, to: string): readonly string[] =>
    compareWorkbooks(of, edited(of, part, from, to)).map(({ where }) => where);

  it("finds nothing between a file and itself", () => {
    assert.deepEqual(compareWorkbooks(sample, sample), []);
    assert.deepEqual(compareWorkbooks(charted, charted), []);
  });

  it("finds a changed value, text, formula and format, each where it is", () => {
    assert.deepEqual(found(sample, /sheet1\.xml/, "<v>1200</v>", "<v>1201</v>"), ["Inputs!D5 value"]);
    assert.deepEqual(found(sample, /sheet1\.xml/, "<f>SUM(D5:D6)</f>", "<f>D5-D6</f>"), ["Inputs!D7 formula"]);
    assert.ok(found(sample, /styles\.xml/, "0.0%_);&quot;−&quot;0.0%_);0.0%_)", "0.00%").includes("Inputs!C8 format"));
    assert.equal(found(sample, /sharedStrings\.xml/, ">Revenue<", ">Sales<").length, 1);
  });

  it("finds a changed name, rule, validation, link, note and chart", () => {
    assert.equal(found(sample, /workbook\.xml/, "$B$7", "$B$8").length, 1);
    assert.equal(found(sample, /sheet1\.xml/, "TRUE,FALSE", "YES,NO").length, 1);
    assert.equal(found(sample, /comments\d*\.xml/, "Recognised", "Accounted for").length, 1);
    assert.match(found(sample, /sheet1\.xml/, '!B6"', '!B8"').join(), / link$/);
    assert.match(found(charted, /chart1\.xml/, "<c:gapWidth", "<c:gapDepth").join(), / chart /);
  });

  it("says of a formula that it differs in brackets alone", () => {
    const [difference, ...others] = compareWorkbooks(
      sample,
      edited(sample, /sheet1\.xml/, "<f>(D5-ABS(D6))/D5</f>", "<f>((D5-ABS(D6)))/D5</f>"),
    );
    assert.deepEqual([difference?.where, difference?.bracketsOnly, others], ["Inputs!D8 formula", true, []]);
  });
});

describe("calculationOrder(formula)", () => {
  it("brackets as Excel calculates: signs, powers, products, sums, texts, comparisons", () => {
    assert.equal(calculationOrder("-A1^2"), "((-A1)^2)");
    assert.equal(calculationOrder('A1+B1*2&" x"=C1'), '(((A1+(B1*2))&" x")=C1)');
    assert.equal(calculationOrder("A1-B1-C1"), "((A1-B1)-C1)");
    assert.equal(calculationOrder("SUM('a b'!$A$1:B2,{1,2;3,4})"), "SUM('a b'!$A$1:B2,{1,2;3,4})");
  });

  it("tells a sum kept together from one that is not", () => {
    assert.notEqual(calculationOrder("A1+(B1+C1)"), calculationOrder("A1+B1+C1"));
    assert.equal(calculationOrder("A1+(B1*C1)"), calculationOrder("A1+B1*C1"));
  });

  it("refuses what is no formula", () => {
    assert.throws(() => calculationOrder("A1+"), UnreadableFormulaError);
    assert.throws(() => calculationOrder("A1 ? B1"), UnreadableFormulaError);
  });
});
