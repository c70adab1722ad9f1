import assert from "node:assert/strict";
import { decide, type Decided } from "../../src/opening/deciding/decide.ts";
import { layFiling } from "../../src/opening/openFiling.ts";

/** 21 and 17 million over a hundred million shares are 0.21 and 0.17 for each. */
const printed = (unit: string): string =>
  [
    `${unit},2025,2024`,
    "Income statement for the year ended 31 December 2025,,",
    'Revenue,"90,000","80,000"',
    'Cost of sales,"(62,000)","(57,500)"',
    'Gross profit,"28,000","22,500"',
    'Income tax expense,"(7,000)","(5,500)"',
    'Profit for the year,"21,000","17,000"',
    "Basic earnings per share (£),0.21,0.17",
    'Weighted average number of shares,"100,000,000","100,000,000"',
  ].join("\n");

async function answered(unit: string, scale: number): Promise<Decided> {
  const filing = await layFiling(new TextEncoder().encode(printed(unit)), { name: "own.csv" });
  return decide(filing, [
    { kind: "money", currency: "GBP", scale },
    { kind: "periods", periods: [] },
  ]);
}

const against = ({ pack }: Decided): readonly string[] =>
  pack.doubts.map(({ reason }) => reason).filter((reason) => reason.includes("for each of"));

describe("A scale that a person answers", () => {
  it("is in doubt where the document's words say another, and its result per share bears them out", async () => {
    const decided = await answered("£'000", 1_000_000);
    assert.deepEqual(against(decided), [
      "2024: 0.17 for each of 100,000,000 shares is 17,000: the amounts are in units of 1,000. They were said to be in units of 1,000,000.",
    ]);
    assert.deepEqual(
      decided.open.map(({ about }) => about),
      ["doubts"],
    );
  });

  it("is in no doubt where the words say the same, where there are none, or where the result per share is against them", async () => {
    for (const [unit, scale] of [
      ["£'000", 1_000],
      ["", 1_000_000],
      ["£ million", 1_000],
    ] as const)
      assert.deepEqual(against(await answered(unit, scale)), [], unit);
  });
});
