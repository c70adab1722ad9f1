import assert from "node:assert/strict";
import { drivers } from "../../../src/impairment/unit/drivers.ts";
import {
  freePartners,
  readCorrelations,
  type CorrelationEntry,
} from "../../../src/taskpane/model/goodwill/correlationEntry.ts";
import {
  reduceGoodwill,
  startingGoodwill,
  type GoodwillAction,
} from "../../../src/taskpane/model/goodwill/goodwillState.ts";
import { readUncertainty, usualUncertainty } from "../../../src/taskpane/model/goodwill/uncertaintyEntry.ts";

const [margin, rate, growth] = ["Gross margin", "Pre-tax discount rate", "Terminal growth"] as const;
const moving = [margin, growth, rate];
const pair = (
  first: CorrelationEntry["first"],
  second: CorrelationEntry["second"],
  text: string,
): CorrelationEntry => ({
  first,
  second,
  text,
});

describe("the correlations typed in the pane", () => {
  it("are a matrix of the drivers that move, in their order, with 0 for a pair that is not listed", () => {
    assert.deepEqual(readCorrelations([pair(rate, margin, "−0.4"), pair(growth, rate, ".5")], moving), {
      matrix: [
        [1, 0, -0.4],
        [0, 1, 0.5],
        [-0.4, 0.5, 1],
      ],
      problems: [],
      unused: [],
    });
  });

  it("are none where no pair is listed, or none but with 0: the drivers are drawn as without them", () => {
    for (const entries of [[], [pair(margin, rate, "0"), pair(margin, growth, "-0.0")]])
      assert.deepEqual(readCorrelations(entries, moving), { problems: [], unused: [] });
  });

  it("are refused outside −1 to 1, blank, or as text, naming the pair and the bounds", () => {
    for (const text of ["1.01", "-2", "", "high", "50%", "0.5%", "1e-1"]) {
      const entry = pair(margin, rate, text);
      const { matrix, problems } = readCorrelations([entry], moving);
      assert.equal(matrix, undefined);
      assert.deepEqual(problems, [
        {
          entry,
          sentence: `Correlation of Gross margin and Pre-tax discount rate: a number from −1 to 1 is expected, found “${text}”.`,
        },
      ]);
    }
    for (const text of ["1", "-1", "+1.0", " 0.25 "])
      assert.deepEqual(readCorrelations([pair(margin, rate, text)], moving).problems, []);
  });

  it("are reported in the core's words where they cannot hold together", () => {
    // a with b and c at 0.9 leaves b and c at least 2 × 0.81 − 1 = 0.62 apart.
    const { matrix, problems } = readCorrelations(
      [pair(margin, growth, "0.9"), pair(margin, rate, "0.9"), pair(growth, rate, "-0.9")],
      moving,
    );
    assert.equal(matrix, undefined);
    assert.deepEqual(problems, [
      {
        sentence:
          'Correlations: found correlations of "Pre-tax discount rate" that contradict the others (the matrix is not positive semi-definite), expected correlations that can hold together.',
      },
    ]);
  });

  it("with a driver that is fixed are left unread, and told apart", () => {
    const entries = [pair(margin, rate, "0.5"), pair(growth, rate, "nonsense")];
    assert.deepEqual(readCorrelations(entries, [margin, rate]), {
      matrix: [
        [1, 0.5],
        [0.5, 1],
      ],
      problems: [],
      unused: [{ entry: entries[1], fixed: [growth] }],
    });
  });

  it("may be added for each pair of drivers that move and has none yet", () => {
    assert.deepEqual(freePartners([pair(rate, margin, "0")], moving, margin), [growth]);
    assert.deepEqual(freePartners([], moving, rate), [margin, growth]);
    assert.deepEqual(freePartners([], [margin], margin), []);
  });
});

describe("the choices of correlations", () => {
  const after = (...actions: readonly GoodwillAction[]) => actions.reduce(reduceGoodwill, startingGoodwill);
  const entered = (first: CorrelationEntry["first"], second: CorrelationEntry["second"], text: string) =>
    ({ kind: "correlationEntered", entry: pair(first, second, text) }) as const;

  it("stand in the order in which they were added, and are changed where they stand", () => {
    const { correlations } = after(
      entered(margin, rate, "0"),
      entered(growth, rate, "0"),
      entered(margin, rate, "0.5"),
    );
    assert.deepEqual(correlations, [pair(margin, rate, "0.5"), pair(growth, rate, "0")]);
  });

  it("are one a pair, whichever way round", () => {
    assert.deepEqual(after(entered(margin, rate, "0"), entered(rate, margin, "0.5")).correlations, [
      pair(rate, margin, "0.5"),
    ]);
  });

  it("are removed by themselves, and all with a reset", () => {
    const both = [entered(margin, rate, "0.1"), entered(growth, rate, "0.2")];
    assert.deepEqual(after(...both, { kind: "correlationRemoved", entry: pair(margin, rate, "0.1") }).correlations, [
      pair(growth, rate, "0.2"),
    ]);
    assert.deepEqual(after(...both, { kind: "uncertaintyReset" }), startingGoodwill);
  });

  it("outlive a driver that is fixed for a while", () => {
    const fixed = { ...usualUncertainty[margin], kind: "fixed" } as const;
    const state = after(entered(margin, rate, "0.5"), { kind: "uncertaintyEntered", driver: margin, entry: fixed });
    assert.deepEqual(state.correlations, [pair(margin, rate, "0.5")]);
    const names = readUncertainty(state.uncertainty).drivers.map(({ driver }) => driver);
    assert.ok(drivers.includes(margin) && !names.includes(margin));
    assert.deepEqual(readCorrelations(state.correlations, names).unused, [
      { entry: pair(margin, rate, "0.5"), fixed: [margin] },
    ]);
  });
});
