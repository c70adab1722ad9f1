import assert from "node:assert/strict";
import { drivers } from "../../../src/impairment/unit/drivers.ts";
import { driverLines, lineOf, UnknownDriverKeyError } from "../../../src/model/goodwill/analysis/driverLines.ts";
import type { DriverKey } from "../../../src/impairment/unit/lines.ts";

describe("the drivers that the analyses solve for", () => {
  it("are those of the impairment model, in its order", () => {
    assert.deepEqual(
      driverLines.map(({ driver }) => driver),
      drivers,
    );
  });

  it("are spoken of in the middle of a sentence, counted things with an article", () => {
    assert.equal(lineOf("grossMargin").words, "a gross margin");
    assert.equal(lineOf("grossMargin").plain, "gross margin");
    assert.equal(lineOf("operatingCosts").words, "operating costs / revenue");
  });

  it("are solved for as headroom depends on them: rate and growth alone by search", () => {
    const searched = driverLines.filter(({ method }) => method === "roots").map(({ driver }) => driver);
    assert.deepEqual(searched, ["Revenue growth", "Pre-tax discount rate"]);
  });

  it("are no other lines of the block", () => {
    assert.throws(() => lineOf("goodwill" as DriverKey), UnknownDriverKeyError);
  });
});
