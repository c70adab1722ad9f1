import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../src/figures/decimal.ts";
import { formatPrinted } from "../../src/figures/formatPrinted.ts";
import { parsePrinted, printedNumber, PrintedFigureError } from "../../src/figures/parsePrinted.ts";

/** As printed → value, decimals, percent. */
const cases: readonly (readonly [string, string, number, boolean])[] = [
  ["1,751,045", "1751045", 0, false],
  ["(1,162,560)", "-1162560", 0, false],
  ["(53)", "-53", 0, false],
  ["192", "192", 0, false],
  ["1,351.0", "1351", 1, false],
  ["(1.05)", "-1.05", 2, false],
  ["31.8%", "31.8", 1, true],
  ["(5.3%)", "-5.3", 1, true],
  ["-5.3%", "-5.3", 1, true],
  ["−12", "-12", 0, false],
  ["565050738", "565050738", 0, false],
  [" 28.6% ", "28.6", 1, true],
];

describe("parsePrinted(printed)", () => {
  for (const [printed, value, decimals, percent] of cases) {
    it(`reads ${JSON.stringify(printed)} as ${value}`, () => {
      const number = parsePrinted(printed);
      assert.equal(number.kind, "number");
      assert.ok(number.kind === "number" && number.value.equals(decimal(value)));
      assert.deepEqual([number.decimals, number.percent], [decimals, percent]);
    });
  }

  for (const mark of ["—", "–", "-", "_", " — "]) {
    it(`reads ${JSON.stringify(mark)} as nil, which is not the number 0`, () => {
      assert.deepEqual(parsePrinted(mark), { kind: "nil" });
      assert.equal(parsePrinted("0").kind, "number");
    });
  }

  it("gives a bracketed zero no sign", () => {
    const number = parsePrinted("(0)");
    assert.ok(number.kind === "number" && !number.value.isNegative());
  });

  for (const text of [
    "",
    " ",
    "nil",
    "1,16,560",
    "12,34",
    "(5",
    "5)",
    "(55",
    "55)",
    "(-5)",
    "1.2.3",
    "1e5",
    "RMB 5",
    "854,5141,395,806",
    "22,244 16,296",
    "2.2%-21.6%",
  ]) {
    it(`refuses ${JSON.stringify(text)}, naming it: what is absent or damaged is not nil`, () => {
      assert.throws(
        () => parsePrinted(text),
        (error) =>
          error instanceof PrintedFigureError && error.found === text && error.message.includes(JSON.stringify(text)),
      );
    });
  }

  it("reads back whatever formatPrinted prints, digit for digit", () => {
    const form = fc.record({
      digits: fc.bigInt(-(10n ** 24n), 10n ** 24n),
      decimals: fc.nat(6),
      percent: fc.boolean(),
    });
    fc.assert(
      fc.property(form, ({ digits, decimals, percent }) => {
        const value = decimal(digits.toString()).times(decimal(10).pow(-decimals));
        const read = parsePrinted(formatPrinted(value, { decimals, percent }));
        assert.ok(
          read.kind === "number" && read.value.equals(value) && read.decimals === decimals && read.percent === percent,
        );
      }),
    );
  });

  it("reads any text as a number or nil, or refuses it with its own error", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789,.()%-—_ a") }), (text) => {
        try {
          const read = parsePrinted(text);
          assert.ok(read.kind === "nil" || read.value.isFinite());
        } catch (error) {
          assert.ok(error instanceof PrintedFigureError && error.found === text);
        }
      }),
    );
  });
});

describe("printedNumber(text)", () => {
  it("is what parsePrinted reads, nil among it", () => {
    assert.deepEqual(printedNumber("—"), { kind: "nil" });
    assert.deepEqual(printedNumber("(1,162,560)"), parsePrinted("(1,162,560)"));
  });

  it("is null for a text that is no figure", () => {
    assert.equal(printedNumber("Revenue"), null);
    assert.equal(printedNumber(""), null);
  });

  it("hides no other failure", () => {
    assert.throws(() => printedNumber(undefined as unknown as string), TypeError);
  });
});
