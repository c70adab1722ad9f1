import assert from "node:assert/strict";
import { decide } from "../../../src/opening/deciding/decide.ts";
import { reviewOf } from "../../../src/opening/deciding/reviewOf.ts";
import type { ReviewDecision } from "../../../src/opening/deciding/ReviewDecision.ts";
import { layFiling } from "../../../src/opening/openFiling.ts";
import { decisionInWords } from "../../../src/taskpane/opening/model/reviewWords.ts";
import { smallFilingCsv } from "../../support/smallFiling.ts";

describe("A decision in words", () => {
  it("calls a row by its label, also once it is left out", async () => {
    const filing = await layFiling(smallFilingCsv(), { name: "meadow.csv" });
    const row =
      filing.layout.tables.flatMap(({ rows }) => rows).find(({ label }) => label === "Cost of sales")?.id ?? "";
    const said = (as: "leftOut" | "heading"): string => {
      const decision: ReviewDecision = { kind: "row", row, as };
      return decisionInWords(decision, reviewOf(filing, decide(filing, [decision])));
    };
    assert.equal(said("heading"), "Cost of sales: a heading.");
    assert.equal(said("leftOut"), "Cost of sales: left out.");
  });
});
