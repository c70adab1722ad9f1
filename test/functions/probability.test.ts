import assert from "node:assert/strict";
import { Simulation } from "../../src/distribution/Simulation.ts";
import { probabilityOf } from "../../src/functions/functions.ts";
import { blockOf, handHeadroom, handUnit, unitOf, type PlainUnit } from "../support/unit.ts";
import { blanks, errorForms, rich, rejected } from "./call.ts";

const block = blockOf(handUnit);
const changed = (change: Partial<PlainUnit>): unknown[][] => blockOf({ ...handUnit, ...change });
const cell = (value: unknown): unknown[][] => [[value]];
const margin = ["Gross margin", "Normal", -0.01, 0.03, ""];
const rate = ["Pre-tax discount rate", "Triangular", -0.01, 0, 0.02];

/** What a simulation in the core comes to, for a margin and a rate as in the rows above. */
function simulated(trials: number, seed: number, correlation = 0): number {
  const simulation = new Simulation(
    unitOf(handUnit),
    {
      drivers: [
        { driver: "Gross margin", shift: { kind: "normal", mean: -0.01, standardDeviation: 0.03 } },
        { driver: "Pre-tax discount rate", shift: { kind: "triangular", minimum: -0.01, mode: 0, maximum: 0.02 } },
      ],
      ...(correlation !== 0 && {
        correlations: [
          [1, correlation],
          [correlation, 1],
        ],
      }),
    },
    { trials, seed },
  );
  simulation.advance(trials);
  return simulation.distribution().probabilityOfImpairment;
}

describe("PROBABILITY", () => {
  it("is near Φ(−μ/σ) for a normal margin alone, by 10,000 trials unless told", async () => {
    // 1,100/1.12 + 1,210/1.2544 + 1,234.2/0.10/1.2544 of headroom per point of margin.
    const perMargin = 1100 / 1.12 + (1210 + 12_342) / 1.2544;
    assert.equal(((handHeadroom - 0.01 * perMargin) / (0.03 * perMargin)).toFixed(4), "0.6851");
    const found = await probabilityOf(block, [margin]);
    // Tables of the normal distribution: Φ(0.68) = 0.7517, Φ(0.69) = 0.7549. The standard error of 10,000 trials is 0.0043.
    assert.ok(Math.abs(found - (1 - 0.7533)) <= 4 * 0.0043, String(found));
    assert.equal(found * 10_000, Math.round(found * 10_000));
  });

  it("is what the core simulates, with the trials and seed given", async () => {
    assert.equal(await probabilityOf(block, [margin, rate]), simulated(10_000, 1));
    assert.equal(await probabilityOf(block, [margin, rate], cell(500), cell(7)), simulated(500, 7));
    assert.equal(await probabilityOf(block, [margin, rate], cell(rich(500)), null as never), simulated(500, 1));
    assert.equal(await probabilityOf(block, [margin, rate]), await probabilityOf(block, [margin, rate]));
  });

  it("takes a blank seed as 0, whichever way it is sent", async () => {
    for (const blank of blanks)
      assert.equal(await probabilityOf(block, [margin, rate], cell(500), cell(blank)), simulated(500, 0));
  });

  it("is 0 or 1 where every driver is fixed, or the unit says so already", async () => {
    assert.equal(await probabilityOf(block, [["Gross margin", "Fixed", 0]]), 0);
    assert.equal(await probabilityOf(block, [["Gross margin", "Fixed", -0.1]]), 1);
    assert.equal(await probabilityOf(changed({ otherNetAssets: 9000 }), [rate]), 1);
  });

  it("takes headings, blank rows, drivers with nothing beside them, and names in any case and spacing", async () => {
    for (const blank of blanks) {
      const table = [
        ["Driver", "Distribution", "Minimum or mean", "Mode or deviation", "Maximum"],
        [" gross  MARGIN", "normal", -0.01, 0.03, blank],
        [blank, blank, blank, blank, blank],
        ["Terminal growth", blank, blank, blank, blank],
        ["Pre-tax discount rate", "TRIANGULAR", -0.01, blank, 0.02],
      ];
      assert.equal(
        await probabilityOf(block, table, cell(500)),
        await probabilityOf(block, [margin, ["Terminal growth", "Fixed", 0, "", ""], rate], cell(500)),
      );
    }
  });

  it("takes correlations from the whole square, or from either half of it", async () => {
    const expected = simulated(1000, 1, -0.8);
    for (const blank of blanks) {
      assert.equal(
        await probabilityOf(
          block,
          [
            [...margin, 1, -0.8],
            [...rate, -0.8, 1],
          ],
          cell(1000),
        ),
        expected,
      );
      assert.equal(
        await probabilityOf(
          block,
          [
            [...margin, 1, -0.8],
            [...rate, blank, blank],
          ],
          cell(1000),
        ),
        expected,
      );
      assert.equal(
        await probabilityOf(
          block,
          [
            [...margin, blank, blank],
            [...rate, -0.8, blank],
          ],
          cell(1000),
        ),
        expected,
      );
      assert.equal(
        await probabilityOf(
          block,
          [
            [...margin, blank, blank],
            [...rate, blank, blank],
          ],
          cell(1000),
        ),
        simulated(1000, 1),
      );
    }
  });

  const refused: readonly (readonly [string, unknown[][], RegExp])[] = [
    [
      "an unknown driver",
      [["Margin", "Normal", 0, 0.01]],
      /^PROBABILITY: parameter uncertainty, row 1, column 1: found "Margin", expected a driver: Base revenue, /,
    ],
    ["numbers without a driver", [margin, ["", "", 1, 2, 3]], /row 2, column 1: found a blank cell, expected a driver/],
    [
      "an unknown distribution",
      [["Gross margin", "Uniform", 0, 0.01]],
      /row 1, column 2: found "Uniform", expected a distribution: Fixed, Triangular, Normal/,
    ],
    [
      "numbers without a distribution",
      [["Gross margin", "", 0, 0.01]],
      /row 1, column 2: found a blank cell, expected a distribution/,
    ],
    [
      "a table without a driver",
      [["Driver", "Distribution"]],
      /found 1 row × 2 columns without a driver, expected rows of driver, distribution \(Fixed, Triangular, Normal\) and numbers/,
    ],
    [
      "too few columns for the numbers",
      [["Gross margin", "Triangular", -0.01, 0]],
      /found 4 columns, expected 5, for Triangular takes minimum, mode, maximum/,
    ],
    [
      "a number too many",
      [["Gross margin", "Normal", 0, 0.01, 0.02]],
      /row 1, column 5: found 0.02, expected a blank cell, for Normal takes mean, standard deviation alone/,
    ],
    [
      "text for a number",
      [["Gross margin", "Normal", 0, "1 %"]],
      /row "Gross margin", standard deviation: found "1 %", expected a number/,
    ],
    ["a driver twice", [margin, margin], /found "Gross margin" twice, expected each driver once/],
    [
      "a triangle out of order",
      [["Gross margin", "Triangular", 0.01, 0, 0.02]],
      /triangular shift of "Gross margin": found 0.01, 0, 0.02, expected minimum ≤ mode ≤ maximum/,
    ],
    [
      "a negative deviation",
      [["Gross margin", "Normal", 0, -0.01]],
      /found a standard deviation of -0.01, expected 0 or more/,
    ],
    [
      "correlations for fewer drivers than there are",
      [
        [...margin, 0.5],
        [...rate, 1],
      ],
      /found 6 columns, expected 5, or 7 with a correlation for each of the 2 drivers/,
    ],
    [
      "correlations that differ both ways round",
      [
        [...margin, 1, 0.5],
        [...rate, 0.4, 1],
      ],
      /found 0.5 and 0.4, expected the same both ways round/,
    ],
    [
      "a correlation above 1",
      [
        [...margin, 1, 1.5],
        [...rate, 1.5, 1],
      ],
      /found 1.5, expected -1 to 1/,
    ],
    [
      "text for a correlation",
      [
        [...margin, 1, "high"],
        [...rate, "", 1],
      ],
      /row 1, column 7: found "high", expected a number/,
    ],
    [
      "correlations that cannot hold together",
      [
        [...margin, 1, 0.9, 0.9],
        [...rate, 0.9, 1, -0.9],
        ["Base revenue", "Normal", 0, 0.1, "", 0.9, -0.9, 1],
      ],
      /correlations of "Base revenue" that contradict the others \(the matrix is not positive semi-definite\)/,
    ],
  ];
  for (const [what, table, message] of refused) {
    it(`refuses ${what}, saying where`, async () => {
      const error = await rejected(probabilityOf(block, table));
      assert.equal(error.code, "#VALUE!");
      assert.match(error.message, message);
    });
  }

  it("refuses more than 100,000 trials where there is no worker, and says so", async () => {
    assert.equal(typeof (await probabilityOf(block, [margin], cell(100_000))), "number");
    const error = await rejected(probabilityOf(block, [margin], cell(100_001)));
    assert.equal(error.code, "#VALUE!");
    assert.match(
      error.message,
      /^PROBABILITY: parameter trials: found 100001, expected a whole number from 1 to 100000, as no web worker can be started here/,
    );
  });

  it("refuses trials above 10,000,000, of nothing, and in parts, naming the limit", async () => {
    const error = await rejected(probabilityOf(block, [margin], cell(10_000_001)));
    assert.equal(error.code, "#VALUE!");
    assert.match(
      error.message,
      /^PROBABILITY: parameter trials: found 10000001, expected a whole number from 1 to 10000000\.$/,
    );
    for (const trials of [...blanks, -1, 2.5])
      assert.match((await rejected(probabilityOf(block, [margin], cell(trials)))).message, /parameter trials/);
    assert.match(
      (await rejected(probabilityOf(block, [margin], cell("many")))).message,
      /trials: found "many", expected a number/,
    );
    for (const seed of [-1, 0.5, 2 ** 32])
      assert.match(
        (await rejected(probabilityOf(block, [margin], cell(1), cell(seed)))).message,
        /seed: found .* from 0 to 4294967295/,
      );
  });

  it("leaves one trial of a hundred out, and answers no more with two", async () => {
    // A rate at or below the growth of 2% has no value: 12% less 4.3 deviations of 2.325%, about one trial in a hundred.
    const spread = ["Pre-tax discount rate", "Normal", 0, 0.043, ""];
    const withoutValue = (seed: number): number => {
      const shift = { kind: "normal", mean: 0, standardDeviation: 0.043 } as const;
      const drivers = [{ driver: "Pre-tax discount rate", shift }] as const;
      const simulation = new Simulation(unitOf(handUnit), { drivers }, { trials: 100, seed });
      simulation.advance(100);
      return simulation.distribution().trialsWithoutValue;
    };
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const [one, two] = [1, 2].map((count) => seeds.find((seed) => withoutValue(seed) === count));
    assert.ok(one !== undefined && two !== undefined, "no seed has one and two of them");
    assert.equal(typeof (await probabilityOf(block, [spread], cell(100), cell(one))), "number");
    const { code, message } = await rejected(probabilityOf(block, [spread], cell(100), cell(two)));
    assert.equal(code, "#N/A");
    assert.match(message, /2 of 100 trials have no value/);
  });

  it("takes the highest seed that docs/functions.md names, and none beyond", async () => {
    const highest = 4_294_967_295;
    assert.equal(await probabilityOf(block, [margin, rate], cell(500), cell(highest)), simulated(500, highest));
    assert.equal((await rejected(probabilityOf(block, [margin], cell(500), cell(highest + 1)))).code, "#VALUE!");
  });

  it("takes columns of correlations that are blank for none, however many there are", async () => {
    const alone = simulated(500, 1);
    for (const blankColumns of [1, 2, 3, 7]) {
      const rows = [margin, rate].map((row) => [...row, ...Array<null>(blankColumns).fill(null)]);
      assert.equal(await probabilityOf(block, rows, cell(500)), alone, `${blankColumns} columns`);
    }
  });

  it("takes correlations with blank columns behind them", async () => {
    const rows = [
      [...margin, 1, 0.5, null, ""],
      [...rate, 0.5, 1, 0, null],
    ];
    assert.equal(await probabilityOf(block, rows, cell(500)), simulated(500, 1, 0.5));
  });

  it("refuses a correlation that stands beyond the drivers' columns, beside them or behind a blank one", async () => {
    for (const [beyond, columns] of [
      [[0.5], 8],
      [[null, 0.5], 9],
    ] as const) {
      const rows = [
        [...margin, 1, 0.5, ...beyond],
        [...rate, 0.5, 1, ...beyond.map(() => null)],
      ];
      const { code, message } = await rejected(probabilityOf(block, rows));
      assert.equal(code, "#VALUE!");
      const expected = `found ${columns} columns, expected 5, or 7 with a correlation for each of the 2 drivers`;
      assert.ok(message.includes(expected), message);
    }
  });

  it("takes the diagonal of the correlations as 1, given or blank, and refuses any other", async () => {
    const rows = (diagonal: unknown): unknown[][] => [
      [...margin, diagonal, 0.5],
      [...rate, 0.5, diagonal],
    ];
    for (const diagonal of [1, null, 0, ""])
      assert.equal(await probabilityOf(block, rows(diagonal), cell(500)), simulated(500, 1, 0.5), String(diagonal));
    assert.equal((await rejected(probabilityOf(block, rows(0.9)))).code, "#VALUE!");
  });

  it("takes a correlation that rounding left beside 1 or −1 as it is meant, and one further off as none that can be", async () => {
    const rows = (diagonal: number, other: number): unknown[][] => [
      [...margin, diagonal, other],
      [...rate, other, diagonal],
    ];
    for (const [near, meant] of [
      [1 + 2 ** -52, 1],
      [-1 - 9e-10, -1],
    ] as const)
      assert.equal(
        await probabilityOf(block, rows(1 + 2 ** -52, near), cell(500)),
        simulated(500, 1, meant),
        String(near),
      );
    assert.equal((await rejected(probabilityOf(block, rows(1, 1 + 2e-9)))).code, "#VALUE!");
  });

  it("leaves out up to one trial in a hundred that has no value, and says #N/A beyond", async () => {
    const around = (deviation: number) => probabilityOf(block, [["Terminal growth", "Normal", 0, deviation]]);
    // r ≤ g where a standard normal is at least 0.1 / deviation: 4 is once in 31,000 trials, 2 once in 44.
    assert.equal(typeof (await around(0.025)), "number");
    const error = await rejected(around(0.05));
    assert.equal(error.code, "#N/A");
    assert.match(
      error.message,
      /^PROBABILITY: parameter uncertainty: \d+ of 10000 trials have no value .* more than 1%: narrow/,
    );
    assert.equal((await rejected(probabilityOf(block, [["Terminal growth", "Fixed", 0.1]]))).code, "#N/A");
  });

  it("answers for the block as CGUHEADROOM does, and passes on errors", async () => {
    assert.match(
      (await rejected(probabilityOf(block.slice(1), [margin]))).message,
      /^PROBABILITY: parameter cgu: found no row labelled/,
    );
    assert.equal((await rejected(probabilityOf(changed({ ownership: 0 }), [margin]))).code, "#NUM!");
    assert.equal((await rejected(probabilityOf(changed({ baseRevenue: -1 }), [margin]))).code, "#NUM!");
    for (const form of errorForms("#N/A")) {
      for (const table of [
        [[form, "Normal", 0, 0.1]],
        [["Gross margin", form, 0, 0.1]],
        [["Gross margin", "Normal", form, 0.1]],
      ]) {
        assert.equal((await rejected(probabilityOf(block, table))).code, "#N/A");
      }
      assert.equal((await rejected(probabilityOf(block, [margin], cell(form)))).code, "#N/A");
    }
  });

  it("leaves many trials until the formula is entered, where Excel only previews it", async () => {
    const previewing = { isInValuePreview: true } as unknown as CustomFunctions.Invocation;
    const error = await rejected(probabilityOf(block, [margin], cell(10_001), undefined, previewing));
    assert.deepEqual(
      [error.code, /10001 trials are worked out once the formula is entered/.test(error.message)],
      ["#N/A", true],
    );
    assert.equal(typeof (await probabilityOf(block, [margin], undefined, undefined, previewing)), "number");
  });
});
