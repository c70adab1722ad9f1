import assert from "node:assert/strict";
import type { Blamed } from "../../../src/interpreting/proving/blame.ts";
import type { Cell, Claim } from "../../../src/interpreting/proving/Claim.ts";
import { doubtsOf } from "../../../src/interpreting/proving/doubtsOf.ts";
import { correctionsOf } from "../../../src/interpreting/proving/correctionsOf.ts";

const cell = (row: string, printed: string, value: bigint): Cell => ({
  table: "income",
  row,
  column: "2031",
  printed,
  value,
});

const claim = (total: Cell, decimals = 0): Claim => ({
  kind: "rows",
  total,
  parts: [],
  difference: 0n,
  twiceTolerance: 0n,
  decimals,
});

const blamed = (culprit: Cell, wanted: bigint, decimals = 0): Blamed => ({
  claim: claim(culprit, decimals),
  culprit: { cell: culprit, wanted },
  likely: [],
  suspects: [culprit],
});

const printed = (...all: readonly Blamed[]): readonly string[] => correctionsOf(all).map((each) => each.printed);

describe("Corrections of figures that explain why sums fail", () => {
  it("are as a statement prints them: thousands apart, what is negative in brackets", () => {
    assert.deepEqual(printed(blamed(cell("cost", "(1,162,506)", -1_162_506n), -1_162_560n)), ["(1,162,560)"]);
  });

  it("have no decimals where the figure has none, though others of its table do", () => {
    assert.deepEqual(printed(blamed(cell("assets", "1310", 131_000n), 130_000n, 2)), ["1,300"]);
    assert.deepEqual(printed(blamed(cell("perShare", "0.53", 53n), 50n, 2)), ["0.50"]);
  });

  it("are none where two tests want the figure to be different", () => {
    const one = cell("profit", "210", 210n);
    assert.deepEqual(printed(blamed(one, 220n), blamed(one, 230n)), []);
    assert.deepEqual(printed(blamed(one, 220n), blamed(one, 220n)), ["220"]);
  });

  it("are one for each of the few figures of which a slip makes one likely", () => {
    const [one, other] = [cell("a", "540", 540n), cell("b", "(30)", -30n)];
    const likely = [
      { cell: one, wanted: 450n },
      { cell: other, wanted: 30n },
    ];
    assert.deepEqual(correctionsOf([{ claim: claim(cell("total", "1", 1n)), likely, suspects: [one, other] }]), [
      { row: "a", column: "2031", printed: "450" },
      { row: "b", column: "2031", printed: "30" },
    ]);
  });
});

describe("What a doubt says of a figure that two tests want to be different", () => {
  const one = cell("profit", "48,300", 48_300n);
  const said = (...all: readonly Blamed[]): string =>
    doubtsOf(all, ({ row, column }) => ({ row, column }))
      .map(({ reason }) => reason)
      .join();

  it("offers no value, as each of theirs contradicts the other", () => {
    const reason = said(blamed(one, 52_073n), blamed(one, 48_708n));
    assert.match(reason, /no single one explains them all/u);
    assert.doesNotMatch(reason, /would be/u);
  });

  it("offers the one that both want", () => {
    assert.match(said(blamed(one, 48_708n), blamed(one, 48_708n)), /would be 48,708 and not 48,300/u);
  });
});
