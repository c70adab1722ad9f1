import assert from "node:assert/strict";
import {
  breakEvenOf,
  cguHeadroomOf,
  cguValueOf,
  frontierOf,
  grossedUpGoodwillOf,
} from "../../src/functions/functions.ts";
import { impliedRateOf, probabilityOf, sensitivityOf, valueInUseOf } from "../../src/functions/functions.ts";
import { blockOf, handUnit, type PlainUnit } from "../support/unit.ts";
import { codes, rejected, thrown } from "./call.ts";

const cell = (value: unknown): unknown[][] => [[value]];
const flows = [[100, 110]];

/** By parameter: a call with it, what it takes at its bounds, and what it cannot be. */
const parameters: readonly {
  readonly name: string;
  readonly call: (value: number) => unknown;
  readonly taken: readonly number[];
  readonly refused: readonly number[];
}[] = [
  {
    name: "GROSSEDUPGOODWILL: parameter goodwill",
    call: (value) => grossedUpGoodwillOf(value, 0.51),
    taken: [0, 1e-9, 1e300],
    refused: [-1, -1e-9, -1e300],
  },
  {
    name: "GROSSEDUPGOODWILL: parameter ownership",
    call: (value) => grossedUpGoodwillOf(100, value),
    taken: [1e-9, 1],
    refused: [0, -0.5, -1, 1.0001, 51, 1e300],
  },
  {
    name: "VALUEINUSE: parameter terminalGrowth",
    call: (value) => valueInUseOf(flows, 0.1, cell(value)),
    taken: [-0.99, 0, 0.09],
    refused: [-1, -1.5, -5, -1e300],
  },
  {
    name: "VALUEINUSE: parameter terminalGrowth",
    call: (value) => valueInUseOf(flows, 0.1, cell(value), cell(true), cell(112)),
    taken: [-0.99],
    refused: [-1, -1.5],
  },
  {
    name: "VALUEINUSE: parameter discountRate",
    call: (value) => valueInUseOf(flows, value),
    taken: [-0.99, -0.01, 0, 15, 1e300],
    refused: [-1, -1.5, -1e300],
  },
  {
    name: "VALUEINUSE: parameter discountRate",
    call: (value) => valueInUseOf(flows, value, cell(0.02)),
    taken: [0.0201, 1.5],
    refused: [0.02, 0, -0.5],
  },
  {
    name: "IMPLIEDRATE: parameter terminalGrowth",
    call: (value) => impliedRateOf(flows, 1200, cell(value)),
    taken: [-0.99, 0.02],
    refused: [-1, -1.5, -1e300],
  },
];

/** The lines of a block that have bounds; whatever else is a number will do. */
const lines: readonly (readonly [
  label: string,
  change: (value: number) => Partial<PlainUnit>,
  taken: readonly number[],
  refused: readonly number[],
])[] = [
  ["Base revenue", (baseRevenue) => ({ baseRevenue }), [1e-3, 1e12], [0, -1, -1e300]],
  ["Revenue growth", (growth) => ({ revenueGrowth: [growth, 0.1] }), [-0.99, 0, 5], [-1, -1.5, -1e300]],
  ["Terminal growth", (terminalGrowth) => ({ terminalGrowth }), [-0.99, 0], [-1, -1.5]],
  ["Pre-tax discount rate", (preTaxDiscountRate) => ({ preTaxDiscountRate }), [0.0201, 1.5], [0.02, 0, -1, -5]],
  ["Goodwill", (goodwill) => ({ goodwill }), [0], [-1, -1e-9]],
  ["Ownership", (ownership) => ({ ownership }), [1e-6, 1], [0, -1, 1.0001, 51]],
  ["Intangible assets", (intangibleAssets) => ({ intangibleAssets }), [0], [-1]],
  ["Gross margin", (margin) => ({ grossMargin: [margin, margin] }), [-5, 0, 1.5], []],
  ["Operating costs / revenue", (costs) => ({ operatingCosts: [costs, costs] }), [-1, 1.5], []],
  ["Capital expenditure / revenue", (spent) => ({ capitalExpenditure: [spent, spent] }), [-1, 1.5], []],
  ["Working capital / revenue", (workingCapital) => ({ workingCapital }), [-5, 5], []],
  ["Other net assets", (otherNetAssets) => ({ otherNetAssets }), [-1e6, 1e6], []],
];

describe("a number that can be no such thing", () => {
  for (const { name, call, taken, refused } of parameters)
    it(`is #NUM!, naming ${name}, and what it was: ${refused.join(", ")}`, () => {
      for (const value of taken) assert.equal(typeof call(value), "number", String(value));
      for (const value of refused) {
        const { code, message } = thrown(() => call(value));
        assert.equal(code, "#NUM!", `${value}: ${message}`);
        assert.ok(message.startsWith(`${name}: Expected `), message);
        assert.equal(Number(/found (\S+)\.$/.exec(message)?.[1]), value, message);
      }
    });

  for (const [label, change, taken, refused] of lines)
    it(`is ${refused.length === 0 ? "none" : `#NUM!, ${refused.join(", ")},`} in the row "${label}" for every function of a block`, async () => {
      for (const value of taken) {
        const block = blockOf({ ...handUnit, ...change(value) });
        assert.equal(typeof cguValueOf(block), "number", String(value));
        assert.equal(typeof cguHeadroomOf(block), "number", String(value));
      }
      for (const value of refused) {
        const block = blockOf({ ...handUnit, ...change(value) });
        for (const [name, call] of [
          ["CGUVALUE", () => cguValueOf(block)],
          ["CGUHEADROOM", () => cguHeadroomOf(block)],
        ] as const) {
          const { code, message } = thrown(call);
          assert.equal(code, "#NUM!", message);
          assert.ok(message.startsWith(`${name}: parameter cgu, row "${label}": Expected `), message);
        }
        const other = label === "Gross margin" ? "Working capital / revenue" : "Gross margin";
        // Where a driver leaves the range of break-evens, there is none: #N/A; a fact that cannot be is no such question.
        const isDriver = !["Goodwill", "Ownership", "Intangible assets"].includes(label);
        const none = isDriver ? "#N/A" : "#NUM!";
        assert.equal(thrown(() => breakEvenOf(block, other)).code, none);
        const grid = (): unknown[][] => sensitivityOf(block, other, cell(0), "Capital expenditure / revenue", cell(0));
        if (isDriver) assert.deepEqual(codes(grid()), [["#NUM!"]]);
        else assert.equal(thrown(grid).code, "#NUM!");
        const frontier = (): unknown[][] => frontierOf(block, other, "Capital expenditure / revenue", cell(0));
        if (isDriver) assert.deepEqual(codes(frontier()), [["#N/A"]]);
        else assert.equal(thrown(frontier).code, "#NUM!");
        const simulated = await rejected(probabilityOf(block, [[other, "Normal", 0, 0.01]], cell(100)));
        assert.match(simulated.code, label === "Pre-tax discount rate" ? /#N/ : /#NUM!/);
      }
    });
});
