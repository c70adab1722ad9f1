import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import type { At, Look } from "../../src/derivation/Look.ts";
import { inMeasure, settle, WideDenominatorError, type Settled } from "../../src/derivation/settle.ts";
import { decimal } from "../../src/figures/decimal.ts";
import { NoConversionError } from "../../src/figures/measure.ts";
import type { Derivation } from "../../src/filing/Derivation.ts";
import { printFormula } from "../../src/formula/printFormula.ts";
import { derivationFormula, type Written } from "../../src/model/derivationFormula.ts";
import { figure, lookOf, millions, perShare, ratio, shares, thousands, yuan } from "../derivation/filed.ts";

const sheet = "Checks";
const columns = ["2022", "2023"];

/** Cells of the sheet: one row for each figure, one column for each year. */
function cellsOf(rows: Readonly<Record<string, Settled["measure"]>>): Look<Written> {
  const ids = Object.keys(rows);
  const at = (id: string, place: At): Written | undefined => {
    const measure = rows[id];
    const column = columns.indexOf("column" in place ? place.column : place.period);
    if (measure === undefined || column < 0) return undefined;
    return { formula: { kind: "cell", sheet, row: ids.indexOf(id), column, anchor: "none" }, measure };
  };
  return { figure: at, line: at, role: at, before: (period) => columns.slice(0, columns.indexOf(period)).slice(-1) };
}

const cells = cellsOf({
  revenue: thousands,
  cost: thousands,
  quoted: millions,
  margin: ratio,
  issued: shares,
  nominal: perShare,
});
const written = (derivation: Derivation, into?: Settled["measure"]): string | undefined => {
  const formula = derivationFormula(derivation, cells, { period: "2023", into });
  return formula && printFormula(formula, sheet);
};

describe("derivationFormula", () => {
  it("adds, subtracts and divides cells, and takes one off for growth", () => {
    assert.equal(written({ sum: [{ figure: "revenue" }, { less: { figure: "cost" } }] }), "B1-B2");
    assert.equal(written({ sum: [{ less: { figure: "cost" } }, { figure: "revenue" }] }), "-B2+B1");
    assert.equal(
      written({ numerator: { sum: [{ figure: "revenue" }, { figure: "cost" }] }, denominator: { figure: "revenue" } }),
      "(B1+B2)/B1",
    );
    assert.equal(
      written({ numerator: { figure: "revenue" }, denominator: { figure: "revenue", before: true }, lessOne: true }),
      "B1/A1-1",
    );
  });

  it("brings a whole sum to the measure asked for, RMB'000 to RMB million", () => {
    assert.equal(written({ sum: [{ less: { figure: "cost" } }] }, millions), "-B2/1000");
    assert.equal(written({ sum: [{ figure: "revenue" }, { figure: "cost" }] }, millions), "(B1+B2)/1000");
  });

  it("brings an addend of a finer scale to the coarser one, and a denominator to its numerator's", () => {
    assert.equal(written({ sum: [{ figure: "quoted" }, { figure: "cost" }] }), "B3+B2/1000");
    assert.equal(written({ numerator: { figure: "quoted" }, denominator: { figure: "revenue" } }), "B3/(B1/1000)");
  });

  it("multiplies shares by a price for each, brought to thousands", () => {
    assert.equal(written({ product: [{ figure: "issued" }, { figure: "nominal" }] }, thousands), "B5*B6/1000");
  });

  it("writes nothing where a term stands in no cell", () => {
    assert.equal(written({ sum: [{ figure: "revenue" }, { figure: "none" }] }), undefined);
    assert.equal(derivationFormula({ figure: "revenue", before: true }, cells, { period: "2022" }), undefined);
  });

  it("refuses a measure of another kind", () => {
    assert.throws(() => written({ figure: "revenue" }, shares), NoConversionError);
  });

  it("calculates what the derivation settles to, for any derivation over any figures", () => {
    const rows = { thousands, millions, yuan, ratio } as const;
    const amount = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount), { minLength: 4, maxLength: 4 }),
        randomDerivation,
        (values, derivation) => {
          const figures = Object.fromEntries(
            Object.entries(rows).flatMap(([id, measure], row) =>
              columns.map((year, column) => {
                const value = decimal(values[row]?.[column] ?? 0).dividedBy(measure === ratio ? 1_000_000 : 1);
                // What binary arithmetic loses is carried through like what rounding loses.
                return [`${id}@${year}`, figure(value.toString(), value.abs().times(1e-13).toString(), measure)];
              }),
            ),
          );
          const settled = settledOr(() => settle(derivation, lookOf(figures, columns), "2023"));
          fc.pre(settled !== undefined);
          const into = settled.measure.kind === "ratio" ? ratio : yuan;
          const formula = derivationFormula(derivation, cellsOf(rows), { period: "2023", into });
          assert.ok(formula);
          const context = Object.fromEntries(
            Object.keys(rows).flatMap((id, row) =>
              columns.map((year, column) => [
                `${"AB"[column] ?? ""}${row + 1}`,
                figures[`${id}@${year}`]?.value.toNumber(),
              ]),
            ),
          );
          // Numbers, cells, + − * / and brackets mean in JavaScript what they mean in a cell, but for two signs in a row.
          const text = printFormula(formula, sheet).replaceAll("--", "- -");
          const calculated = decimal(runInNewContext(text, context) as number);
          const { value, rounding } = inMeasure(settled, into);
          assert.ok(
            calculated.minus(value).abs().lessThanOrEqualTo(rounding),
            `${text} is ${calculated.toString()}, settled ${value.toString()}`,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Money of any scale, and ratios of it, up to a depth; figures of the period, the one before, and named columns. */
const randomDerivation: fc.Arbitrary<Derivation> = fc.letrec<{ money: Derivation; ratio: Derivation }>((tie) => ({
  money: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record(
      {
        figure: fc.constantFrom("thousands", "millions", "yuan"),
        before: fc.constant(true as const),
        column: fc.constantFrom(...columns),
      },
      { requiredKeys: ["figure"] },
    ),
    fc
      .array(
        fc.oneof(
          tie("money"),
          tie("money").map((less) => ({ less })),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((sum) => ({ sum })),
    fc.tuple(tie("money"), tie("ratio")).map((product) => ({ product })),
    fc.record({ numerator: tie("money"), denominator: tie("ratio") }),
  ),
  ratio: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant({ figure: "ratio" }),
    fc.constantFrom("2", "-0.25", "365").map((constant) => ({ constant })),
    fc.record(
      { numerator: tie("money"), denominator: tie("money"), lessOne: fc.constant(true as const) },
      { requiredKeys: ["numerator", "denominator"] },
    ),
    fc.array(tie("ratio"), { minLength: 1, maxLength: 2 }).map((product) => ({ product })),
  ),
})).money;

/** Undefined where a denominator is nil, or all but lost in what binary arithmetic loses. */
function settledOr(settled: () => Settled | undefined): Settled | undefined {
  try {
    return settled();
  } catch (error) {
    if (error instanceof WideDenominatorError) return undefined;
    throw error;
  }
}
