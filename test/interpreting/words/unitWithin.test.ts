import assert from "node:assert/strict";
import { unitWithin } from "../../../src/interpreting/words/moneyWords.ts";

describe("The unit within a head", () => {
  const cases: readonly (readonly [head: string, unit: string | undefined])[] = [
    ["2019 US$'000 (Restated)", "US$'000"],
    ["2023 RMB'000", "RMB'000"],
    ["2023 RMBm", "RMBm"],
    ["Total EUR million", "EUR million"],
    ["RM'000 2019", "RM'000"],
    ["2019 RM", "RM"],
    ["2019\n$'mil", "$'mil"],
    ["2019 Rp", "Rp"],
    ["Millions of Yen (As at 31 Mar 2023)", "Millions of Yen"],
    ["Thousands of U.S. Dollars (For year ended 31 Mar 2024)", "Thousands of U.S. Dollars"],
    ["US Dollar £000's", "£000's"],
    // What is in one currency may be stated in another.
    ["USD denominated RMB'million", "RMB'million"],
    ["RMS 2019", undefined],
    ["2019 TEUR", "TEUR"],
    ["2019 Mio. €", "Mio. €"],
    ["Total kEUR", "kEUR"],
    ["MUSEUM 2019", undefined],
    ["2019 PLNm", "PLNm"],
    ["2019 SAR'000", "SAR'000"],
    // A place, and the unit of its column.
    ["Hong Kong SAR", undefined],
    ["Hong Kong SAR HK$'000", "HK$'000"],
    // Capitals of longer words are no currency's code.
    ["EUROPE, MIDDLE EAST & AFRICA", undefined],
    ["SHORT-TERM INVESTMENTS", undefined],
    ["2019 (UNAUDITED)", undefined],
  ];
  for (const [head, unit] of cases)
    it(`is ${unit ?? "none"} in “${head}”`, () => {
      assert.equal(unitWithin(head), unit);
    });
});
