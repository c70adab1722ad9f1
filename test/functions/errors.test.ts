import assert from "node:assert/strict";
import * as functions from "../../src/functions/functions.ts";
import { blockOf, handUnit, type PlainUnit } from "../support/unit.ts";
import { blanks, shown, type Shown } from "./call.ts";

type Call = (...sent: unknown[]) => unknown;
type Kind =
  | "number"
  | "numbers"
  | "addends"
  | "switch"
  | "block"
  | "driver"
  | "line"
  | "item"
  | "period"
  | "search"
  | "issuer";

const block = blockOf(handUnit);
const changed = (change: Partial<PlainUnit>): unknown[][] => blockOf({ ...handUnit, ...change });
const cell = (value: unknown): unknown[][] => [[value]];

/** By function: its parameters in order, what each takes, and an argument that is right. PROBABILITY has tests of its own. */
const table: readonly (readonly [string, Call, Readonly<Record<string, readonly [Kind, unknown]>>])[] = [
  [
    "GROSSMARGIN",
    functions.grossMarginOf as Call,
    { revenue: ["numbers", cell(2)], costOfSales: ["numbers", cell(1)] },
  ],
  [
    "ADJUSTEDLOSS",
    // Excel hands the repeated parameter over as a list of ranges.
    (loss, adjustments) => functions.adjustedLossOf(loss as unknown[][], [adjustments as unknown[][]]),
    { lossForTheYear: ["addends", cell(-1)], adjustments: ["addends", cell(1)] },
  ],
  [
    "VALUEINUSE",
    functions.valueInUseOf as Call,
    {
      cashFlows: ["line", cell(1)],
      discountRate: ["number", 0.1],
      terminalGrowth: ["number", cell(0)],
      midYear: ["switch", cell(true)],
      terminalCashFlow: ["number", cell(1)],
    },
  ],
  [
    "IMPLIEDRATE",
    functions.impliedRateOf as Call,
    {
      cashFlows: ["line", cell(1)],
      value: ["number", 5],
      terminalGrowth: ["number", cell(0)],
      midYear: ["switch", cell(true)],
      terminalCashFlow: ["number", cell(1)],
    },
  ],
  ["GROSSEDUPGOODWILL", functions.grossedUpGoodwillOf as Call, { goodwill: ["number", 1], ownership: ["number", 0.5] }],
  ["CGUVALUE", functions.cguValueOf as Call, { cgu: ["block", block] }],
  ["CGUHEADROOM", functions.cguHeadroomOf as Call, { cgu: ["block", block] }],
  [
    "SENSITIVITY",
    functions.sensitivityOf as Call,
    {
      cgu: ["block", block],
      rowDriver: ["driver", "Gross margin"],
      rowShifts: ["line", cell(0)],
      columnDriver: ["driver", "Terminal growth"],
      columnShifts: ["line", cell(0)],
    },
  ],
  ["BREAKEVEN", functions.breakEvenOf as Call, { cgu: ["block", block], driver: ["driver", "Gross margin"] }],
  [
    "FRONTIER",
    functions.frontierOf as Call,
    {
      cgu: ["block", block],
      driver: ["driver", "Gross margin"],
      otherDriver: ["driver", "Terminal growth"],
      otherShifts: ["numbers", cell(0)],
    },
  ],
  [
    "FIGURE",
    functions.figureOf as Call,
    { item: ["item", "income.revenue"], period: ["period", 2023], issuer: ["issuer", 2121] },
  ],
  ["ITEMS", functions.itemsOf as Call, { search: ["search", "goodwill"], issuer: ["issuer", 2121] }],
];

const text = (expected: string): readonly (readonly [unknown, string])[] => [
  [true, `found TRUE, expected ${expected}`],
  [[["a", "b"]], "found 1 row × 2 columns, expected a single cell"],
];

/** What each kind refuses with #VALUE!, and how the message goes on after the parameter's name. */
const refused: Readonly<Record<Kind, readonly (readonly [unknown, string])[]>> = {
  number: [
    ["x", 'found "x", expected a number'],
    ["51%", 'found "51%", expected a number'],
    ["0.2", 'found "0.2", expected a number'],
    [true, "found TRUE, expected a number"],
    [[[1, 2]], "found 1 row × 2 columns, expected a single cell"],
  ],
  numbers: [
    [cell("x"), 'found "x", expected a number'],
    [cell("1,000"), 'found "1,000", expected a number'],
    [cell(true), "found TRUE, expected a number"],
  ],
  addends: [
    [cell("n/a"), 'found "n/a", expected a number or a mark for nil'],
    [cell("(1,000)"), 'found "(1,000)", expected a number or a mark for nil'],
  ],
  switch: [
    [cell("yes"), 'found "yes", expected TRUE or FALSE'],
    [cell("TRUE"), 'found "TRUE", expected TRUE or FALSE'],
    [cell(2), "found 2, expected TRUE or FALSE"],
  ],
  block: [
    [cell("x"), 'found "x", expected a unit block'],
    [[["x"], ["y"]], "found 2 rows × 1 column, expected a unit block"],
  ],
  driver: [
    ["Margin", 'found "Margin", expected a driver: Base revenue, '],
    ["", "found a blank cell, expected a driver: "],
    [3, "found 3, expected a driver: "],
    [[["Gross margin", ""]], "found 1 row × 2 columns, expected a single cell"],
  ],
  line: [
    [cell("x"), 'found "x", expected a number'],
    [cell("5%"), 'found "5%", expected a number'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      "found 2 rows × 2 columns, expected one row or one column",
    ],
  ],
  item: text("an item's id, role or label, as HEADROOM.ITEMS lists them"),
  period: text("a year, a period as HEADROOM.ITEMS lists it, or the date on which one ends"),
  search: text("words to look for"),
  issuer: text("an issuer's stock code or name"),
};

/** The error that a call throws, or shows in its first cell. */
function failureOf(call: () => unknown): Shown {
  let value: unknown;
  try {
    value = call();
  } catch (error) {
    return shown(error);
  }
  return shown(Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value);
}

describe("the message of an error", () => {
  for (const [name, call, parameters] of table) {
    const sent = Object.values(parameters).map(([, valid]) => valid);
    const names = Object.keys(parameters);
    const wrong = (index: number, value: unknown): Shown => failureOf(() => call(...sent.with(index, value)));

    it(`names ${name}, the parameter and what was found, for each of ${names.join(", ")}`, () => {
      Object.values(parameters).forEach(([kind], index) => {
        for (const [value, message] of refused[kind]) {
          const error = wrong(index, value);
          assert.equal(error.code, "#VALUE!", error.message);
          assert.ok(error.message.startsWith(`${name}: parameter ${names[index]}: ${message}`), error.message);
        }
      });
    });

    it(`names ${name}, the parameter and the error found, where one stands in the cells given`, () => {
      Object.values(parameters).forEach(([kind], index) => {
        for (const [found, code] of [
          ["#N/A", "#N/A"],
          ["#REF!", "#VALUE!"],
        ] as const) {
          assert.deepEqual(wrong(index, cell(found)), {
            code,
            message: `${name}: parameter ${names[index]}: found ${found}, expected a value.`,
          });
          if (kind !== "block") continue;
          const error = wrong(index, block.with(8, ["Goodwill", found, ""]));
          assert.deepEqual(error, {
            code,
            message: `${name}: parameter ${names[index]}, row "Goodwill": found ${found}, expected a value.`,
          });
        }
      });
    });
  }

  const { grossMarginOf, valueInUseOf, impliedRateOf, grossedUpGoodwillOf, cguValueOf, cguHeadroomOf } = functions;
  /** What the core refuses: the message in full, as a user reads it. */
  const core: readonly (readonly [() => unknown, string, string])[] = [
    ...blanks.map(
      (blank) =>
        [
          () => grossMarginOf(cell(blank), cell(1)),
          "#DIV/0!",
          "GROSSMARGIN: parameter revenue: A margin needs revenue, found none (0 or blank).",
        ] as const,
    ),
    [
      () => grossMarginOf([[-5], [1]], cell(1)),
      "#NUM!",
      "GROSSMARGIN: parameter revenue, row 1, column 1: Expected revenue above 0, found -5.",
    ],
    [
      () => grossMarginOf(cell(5), cell(0)),
      "#N/A",
      "GROSSMARGIN: parameter costOfSales: No cost of sales (0 or blank) beside revenue of 5.",
    ],
    [
      () => valueInUseOf(cell(1), -1),
      "#NUM!",
      "VALUEINUSE: parameter discountRate: Expected a discount rate above -1 (-100%), found -1.",
    ],
    [
      () => valueInUseOf(cell(1), 0.02, cell(0.03)),
      "#NUM!",
      "VALUEINUSE: parameter discountRate: Expected a discount rate above the terminal growth of 0.03, found 0.02.",
    ],
    [
      () => impliedRateOf(cell(100), -5, cell(0.02)),
      "#N/A",
      "IMPLIEDRATE: parameter value: No discount rate above the terminal growth of 0.02 gives the value -5.",
    ],
    [
      () => impliedRateOf([[230, -132]], 100),
      "#N/A",
      "IMPLIEDRATE: parameter value: More than one discount rate gives the value 100: 0.1, 0.2.",
    ],
    [
      () => grossedUpGoodwillOf(300, 51),
      "#NUM!",
      "GROSSEDUPGOODWILL: parameter ownership: Expected ownership above 0 and at most 1 (100%), found 51.",
    ],
    [
      () => cguValueOf(changed({ preTaxDiscountRate: 0.02 })),
      "#NUM!",
      'CGUVALUE: parameter cgu, row "Pre-tax discount rate": Expected a discount rate above the terminal growth of 0.02, found 0.02.',
    ],
    [
      () => cguHeadroomOf(changed({ ownership: 0 })),
      "#NUM!",
      'CGUHEADROOM: parameter cgu, row "Ownership": Expected ownership above 0 and at most 1 (100%), found 0.',
    ],
    [
      () => cguHeadroomOf(changed({ revenueGrowth: [0.1, -1.5] })),
      "#NUM!",
      'CGUHEADROOM: parameter cgu, row "Revenue growth": Expected "Revenue growth" above -1 (-100%), found -1.5.',
    ],
    [
      () => functions.figureOf("Owners of the Company", 2023),
      "#N/A",
      'FIGURE: parameter item: Several items are called "Owners of the Company": ',
    ],
    [() => functions.figureOf("Gross proft", 2023), "#N/A", 'FIGURE: parameter item: No item "Gross proft"; nearest: '],
    [
      () => functions.figureOf("income.revenue", 2019),
      "#N/A",
      "FIGURE: parameter period: income.revenue has no figure for 2019; it has 2022, 2023.",
    ],
    [
      () => functions.figureOf("note13.assumptions.2023.revenueGrowth", 2023),
      "#N/A",
      "FIGURE: parameter item: note13.assumptions.2023.revenueGrowth has several figures for 2023: ",
    ],
    [() => functions.itemsOf("Inventries"), "#N/A", 'ITEMS: parameter search: No item "Inventries"; nearest: '],
  ];
  it("names the function, the parameter and what was found, where the core refuses its figures", () => {
    for (const [call, code, message] of core) {
      const error = failureOf(call);
      assert.equal(error.code, code);
      assert.ok(error.message.startsWith(message), error.message);
    }
  });
});
