import assert from "node:assert/strict";
import { dollarWords } from "../../../src/interpreting/words/dollarWords.ts";

describe("The dollar of a document", () => {
  for (const text of [
    "Ardent Tools, Inc. (NYSE: ARDT) today announced its results.",
    "Ardent Tools, Inc. (Nasdaq: ARDT) today announced its results.",
    "Ardent Tools, Inc. (NASDAQ Global Select Market: “ARDT”) today announced its results.",
  ])
    it(`is the American one where the shares are listed in New York alone: ${text}`, () =>
      assert.equal(dollarWords([text, "(in thousands)"])?.currency, "USD"));

  for (const texts of [
    ["Ardent Tools, Inc. (TSX: ARD) (NYSE: ARD) today announced its results."],
    ["Ardent Tools, Inc. (NYSE: ARD) today announced its results.", "All amounts are in Canadian dollars."],
    ["Ardent Tools, Inc. (NYSE: ARD) today announced its results.", "Revenue was C$4.1 million."],
    ["Peers are listed on the NYSE."],
  ])
    it(`is nobody's where another exchange or another dollar is named, or none at all: ${texts.join(" ")}`, () =>
      assert.equal(dollarWords([...texts, "(in thousands)"]), undefined));
});
