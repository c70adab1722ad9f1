import assert from "node:assert/strict";
import { placeInWords } from "../../../src/taskpane/model/placeInWords.ts";
import { readFacts, type FactEntry } from "../../../src/taskpane/opening/model/factEntry.ts";
import {
  countsInWords,
  pagesInWords,
  periodInWords,
  roleInWords,
} from "../../../src/taskpane/opening/model/reviewWords.ts";

const signs = { NZ$: "NZD", "€": "EUR" };
const entry: FactEntry = {
  currency: "nzd",
  scale: "1000",
  periods: [
    { of: "2031", lasts: true, end: "2031-06-30", months: "12", restated: true },
    { of: "June", lasts: false, end: "2032-06-30", months: "", restated: false },
  ],
};

describe("The three facts of a review", () => {
  it("are decisions when they are confirmed", () => {
    assert.deepEqual(readFacts(entry, signs), {
      decisions: [
        { kind: "money", currency: "NZD", scale: 1_000 },
        {
          kind: "periods",
          periods: [
            { of: "2031", end: "2031-06-30", months: 12 },
            { of: "June", end: "2032-06-30" },
          ],
        },
        { kind: "restated", periods: ["2031"] },
      ],
    });
  });

  it("take a currency by its code in any case, or by the sign that documents print for it alone", () => {
    const taken = (currency: string): string => {
      const read = readFacts({ ...entry, currency }, signs);
      if ("problems" in read) return read.problems["currency"] ?? "";
      const [money] = read.decisions;
      return money?.kind === "money" ? money.currency : "";
    };
    assert.deepEqual([" nz$ ", "€", "sek"].map(taken), ["NZD", "EUR", "SEK"]);
    for (const wrong of ["XYZ", "xxx", "$", "RMBM"])
      assert.equal(
        taken(wrong),
        `“${wrong}” is not a currency. Type its three-letter ISO 4217 code, or the sign that documents print for no other.`,
      );
    assert.match(taken(" "), /^Type its three-letter ISO 4217 code/);
  });

  it("are refused with what is wrong, field by field", () => {
    const wrong = {
      currency: "pounds",
      scale: "",
      periods: [{ of: "2031", lasts: true, end: "", months: "a year", restated: false }],
    };
    const read = readFacts(wrong, signs);
    assert.ok("problems" in read);
    assert.deepEqual(Object.keys(read.problems), ["currency", "scale", "end 2031", "months 2031"]);
  });
});

describe("The words of a review", () => {
  it("count what bears the figures out", () => {
    assert.equal(
      countsInWords({ figures: 1_412, borneOut: 1_371, byNothing: 39, inDoubt: 2, doubts: 2 }),
      "1,412 figures: 1,371 borne out by a sum or a tie, 39 by nothing, 2 in doubt.",
    );
    assert.equal(
      countsInWords({ figures: 10, borneOut: 7, byNothing: 0, inDoubt: 3, doubts: 1 }),
      "10 figures: 7 borne out by a sum or a tie, 0 by nothing, 3 in doubt (1 doubt).",
    );
    assert.equal(
      countsInWords({ figures: 1_412, borneOut: 1_371, byFact: 30, byNothing: 9, inDoubt: 2, doubts: 2 }),
      "1,412 figures: 1,371 borne out by a sum or a tie, 30 by the filing's own data, 9 by nothing, 2 in doubt.",
    );
  });

  it("name pages, places, periods and roles as people do", () => {
    assert.deepEqual(
      [[3], [3, 4, 5], []].map((pages) => pagesInWords({ pages })),
      ["page 3", "pages 3–5", ""],
    );
    assert.equal(placeInWords({ sheet: "Balance sheet", cell: "C4" }), "sheet Balance sheet, C4");
    assert.equal(periodInWords({ end: "2031-06-30", months: 6, lasts: true }), "6 months to 30 June 2031");
    assert.equal(roleInWords("costOfSales"), "cost of sales");
  });
});
