import assert from "node:assert/strict";
import { inEnglish, languageOf, separatorsOf } from "../../../../src/workbench/host/entering/region.ts";

describe("the region in which the workbook is open", () => {
  it("is that of a language whose numbers the grid knows, or English", () => {
    assert.deepEqual(["de-AT", "en-GB", "xx"].map(languageOf), ["de", "en", "en"]);
    assert.deepEqual(separatorsOf("de"), { decimal: ",", thousands: "." });
    assert.deepEqual(separatorsOf("en"), { decimal: ".", thousands: "," });
  });

  it("says what a typed number means, and leaves what is no number", () => {
    const german = separatorsOf("de");
    const typed = ["12,5%", "1.162,5", "(1.162)", "-0,5", "12,5 Mio", "=SUM(1,2)"];
    const meant = ["12.5%", "1,162.5", "(1,162)", "-0.5", "12,5 Mio", "=SUM(1,2)"];
    assert.deepEqual(
      typed.map((text) => inEnglish(text, german)),
      meant,
    );
    assert.equal(inEnglish("1\u00a0162,5", separatorsOf("fr")), "1,162.5");
    assert.equal(inEnglish("1,162.5"), "1,162.5");
  });
});
