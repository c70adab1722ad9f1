import assert from "node:assert/strict";
import fc from "fast-check";
import { formatEntry, formatResult } from "../../src/taskpane/model/formatValue.ts";
import { readEntry } from "../../src/taskpane/model/readEntry.ts";
import { planOf, rate } from "../support/paneFixture.ts";

const percentage = planOf(rate);
const amount = { ...planOf("compass.goodwill"), minimum: -10_000_000, maximum: 10_000_000 };

function value(plan: typeof percentage, text: string): number {
  const entry = readEntry(plan, text);
  assert.equal(entry.kind, "value", `“${text}” was refused`);
  return entry.kind === "value" ? entry.value : NaN;
}

function problem(plan: typeof percentage, text: string): { kind: string; sentence: string } {
  const entry = readEntry(plan, text);
  assert.equal(entry.kind, "problem", `“${text}” was taken`);
  return entry.kind === "problem" ? entry.problem : { kind: "", sentence: "" };
}

describe("reading what is typed for a percentage", () => {
  for (const text of ["15.4", "15.4%", " 15.4 % ", "+15.4", "15.40"]) {
    it(`takes “${text}” as 0.154`, () => assert.equal(value(percentage, text), 0.154));
  }

  it("gives the number nearest to what is typed, not one a division away from it", () => {
    const growth = planOf("compass.terminalGrowth");
    assert.equal(value(growth, "2.2"), 0.022);
    assert.equal(value(growth, "-1.1"), -0.011);
    assert.equal(value(growth, "(1.1%)"), -0.011);
    assert.equal(value(growth, "(1.1)%"), -0.011);
    assert.equal(value(growth, "−1.1"), -0.011);
  });

  it("reads 0.154 as 0.154 percent, and says so when that is out of bounds", () => {
    assert.deepEqual(problem(percentage, "0.154"), {
      kind: "belowMinimum",
      sentence: "0.154% is too low: enter a value between 5.0% and 40.0%.",
    });
  });
});

describe("reading what is typed for an amount", () => {
  const cases: readonly (readonly [text: string, value: number])[] = [
    ["1,162", 1162],
    ["1162", 1162],
    ["(1,162)", -1162],
    ["-1,162", -1162],
    ["1 162", 1162],
    ["1,162,560", 1_162_560],
    ["0.5", 0.5],
    [".5", 0.5],
    ["12.", 12],
    ["(0)", 0],
  ];
  for (const [text, expected] of cases) {
    it(`takes “${text}” as ${expected}`, () => assert.equal(value(amount, text), expected));
  }

  for (const text of [
    "1,16",
    "1,1622",
    "11,62.5",
    "15,4",
    "1.162.560",
    "12%",
    "1e6",
    "--5",
    "(-5)",
    "(5",
    "5)",
    "£5",
    "abc",
    "#NUM!",
    ".",
  ]) {
    it(`refuses “${text}” as no number, and shows one`, () => {
      const found = problem(amount, text);
      assert.equal(found.kind, "unreadable");
      assert.ok(found.sentence.startsWith(`“${text}” is not a number: enter a value between `), found.sentence);
    });
  }
});

describe("holding what is typed against the bounds", () => {
  it("takes the bounds themselves", () => {
    assert.equal(value(percentage, "5"), 0.05);
    assert.equal(value(percentage, "40"), 0.4);
  });

  it("names both bounds when one is passed", () => {
    assert.deepEqual(problem(percentage, "54"), {
      kind: "aboveMaximum",
      sentence: "54.0% is too high: enter a value between 5.0% and 40.0%.",
    });
    assert.deepEqual(problem({ ...amount, minimum: 1, maximum: 5_000_000 }, "(1,162)"), {
      kind: "belowMinimum",
      sentence: "(1,162) is too low: enter a value between 1 and 5,000,000.",
    });
  });

  it("names the one bound there is", () => {
    const { maximum: _none, ...open } = { ...amount, minimum: 0 };
    assert.equal(problem(open, "-1").sentence, "(1) is too low: enter 0 or more.");
  });

  it("asks for a value where nothing is typed", () => {
    assert.deepEqual(problem(percentage, "  "), {
      kind: "empty",
      sentence: "Nothing is entered: enter a value between 5.0% and 40.0%.",
    });
  });

  it("refuses a part of a whole where whole numbers are counted", () => {
    assert.equal(problem({ ...amount, kind: "count" }, "2.5").kind, "notWhole");
  });
});

describe("showing a value in a field", () => {
  it("loses nothing of a percentage of eight decimals or an amount of six: reading it back gives the same number", () => {
    const unbounded = { ...percentage, minimum: -1e9, maximum: 1e9 };
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const exact = Number(`${digits}e-${places}`);
        assert.equal(value({ ...amount, minimum: -1e9, maximum: 1e9 }, formatEntry("amount", exact)), exact);
        const share = Number(`${digits}e-${places + 2}`);
        assert.equal(value(unbounded, formatEntry("percentage", share)), share);
      }),
    );
  });

  it("shows a percentage with at least one decimal and without binary dust", () => {
    assert.equal(formatEntry("percentage", 0.022), "2.2");
    assert.equal(formatEntry("percentage", 0.32), "32.0");
    assert.equal(formatEntry("percentage", 0.07 * 3), "21.0");
    assert.equal(formatEntry("percentage", 0.1675), "16.75");
  });
});

describe("showing a result", () => {
  // Gross margin and adjusted net loss for 2023 as the announcement states them.
  it("brackets a negative amount and shows a percentage to one decimal", () => {
    assert.equal(formatResult("amount", -154_183), "(154,183)");
    assert.equal(formatResult("percentage", 0.3364), "33.6%");
  });

  it("does not bracket or sign what rounds to nil", () => {
    assert.equal(formatResult("amount", -0.4), "0");
    assert.equal(formatResult("percentage", -0.0001), "0.0%");
  });
});
