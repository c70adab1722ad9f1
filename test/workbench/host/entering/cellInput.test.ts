import assert from "node:assert/strict";
import { typed, typedByUser } from "../../../../src/workbench/host/entering/cellInput.ts";

/** Serial numbers: 31 December 2023 is 45,291 days after 31 December 1899, Excel's 29 February 1900 counted. */
const newYearsEve = 45_291;
const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe("typed", () => {
  const read: readonly (readonly [string, unknown, string?])[] = [
    ["1162560", 1_162_560],
    ["1,162,560", 1_162_560, "#,##0"],
    ["(1,234)", -1234, "#,##0"],
    ["(-5)", "(-5)"],
    ["33.6%", 0.336, "0.00%"],
    ["$1,234", 1234, "$#,##0_);[Red]($#,##0)"],
    ["-$5.50", -5.5, "$#,##0.00_);[Red]($#,##0.00)"],
    ["($5)", -5, "$#,##0_);[Red]($#,##0)"],
    ["$5%", "$5%"],
    ["1 1/2", 1.5, "# ?/?"],
    ["1.5E+3", 1500, "0.00E+00"],
    ["1E400", "1E400"],
    ["-1E308", "-1E308"],
    ["1E-400", 0, "0.00E+00"],
    ["12345678901234567", 12_345_678_901_234_500],
    ["0.12345678901234567", 0.123456789012345],
    ["12/31/2023", newYearsEve, "m/d/yyyy"],
    ["12-31-23", newYearsEve, "m/d/yyyy"],
    ["2023-12-31", newYearsEve, "m/d/yyyy"],
    ["31-Dec-23", newYearsEve, "d-mmm-yy"],
    ["31 December 2023", newYearsEve, "d-mmm-yy"],
    ["December 31, 2023", newYearsEve, "d-mmm-yy"],
    ["Dec-2023", 45_261, "mmm-yy"],
    ["31/12/2023", "31/12/2023"],
    ["2/30/2023", "2/30/2023"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["2/29/1900", 60, "m/d/yyyy"],
    ["3/1/1900", 61, "m/d/yyyy"],
    ["12/31/1899", "12/31/1899"],
    ["1/1/30", 10_959, "m/d/yyyy"],
    ["1/2", serial(thisYear, 1, 2), "d-mmm"],
    ["14:30", 14.5 / 24, "h:mm"],
    ["2:30 PM", 14.5 / 24, "h:mm AM/PM"],
    ["12 am", 0, "h:mm AM/PM"],
    ["6:00:36", (6 * 3600 + 36) / 86_400, "h:mm:ss"],
    ["36:00", 1.5, "[h]:mm:ss"],
    ["14:60", "14:60"],
    ["12/31/2023 18:00", newYearsEve + 0.75, "m/d/yyyy h:mm"],
    ["Net 5", "Net 5"],
    ["2023A", "2023A"],
    ["+A1", "+A1"],
  ];
  for (const [text, input, numberFormat] of read) {
    it(`reads ${text} as ${JSON.stringify(input)}${numberFormat === undefined ? "" : ` in ${numberFormat}`}`, () => {
      assert.deepEqual(typed(text, "General"), numberFormat === undefined ? { input } : { input, numberFormat });
    });
  }

  it("leaves every text of a cell of texts", () => {
    for (const text of ["1", "12/31/2023", "=A1"]) assert.deepEqual(typed(text, "@"), { input: text });
  });
});

describe("typedByUser", () => {
  it("takes a number typed into a percent cell for per cent, and a fraction for itself", () => {
    const inputs = ["5", "-1", "0.05", "5%", "100"].map((text) => typedByUser(text, "0.0%").input);
    assert.deepEqual(inputs, [0.05, -0.01, 0.05, 0.05, 1]);
    assert.equal(typedByUser("5", '0" % of revenue"').input, 5);
  });

  it("begins a formula by a sign or @", () => {
    const formulas = ["+A1", "-A1*2", "@x"].map((text) => typedByUser(text, "General").input);
    assert.deepEqual(formulas, [{ formula: "=+A1" }, { formula: "=-A1*2" }, { formula: "=@x" }]);
    assert.equal(typedByUser("'+A1", "General").input, "+A1");
    assert.equal(typedByUser("-", "General").input, "-");
    assert.equal(typedByUser("-5", "General").input, -5);
  });
});
