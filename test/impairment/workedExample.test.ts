import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { normalProbability } from "../../src/distribution/normalProbability.ts";
import { Simulation } from "../../src/distribution/Simulation.ts";
import { breakEven } from "../../src/impairment/breakEven/breakEven.ts";
import { carryingAmount } from "../../src/impairment/recoverability/carryingAmount.ts";
import type { Driver } from "../../src/impairment/unit/drivers.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { impairmentLoss } from "../../src/impairment/recoverability/impairmentLoss.ts";
import { valueInUse } from "../../src/impairment/value/valueInUse.ts";
import { decimal, type Decimal } from "../../src/figures/decimal.ts";
import { handUnit, unitOf } from "../support/unit.ts";

/** A figure as the page prints it, and half of its last digit. */
interface Printed {
  readonly value: number;
  readonly halfDigit: number;
}

function printed(text: string): Printed | undefined {
  const match = /^(\()?([−-])?([\d,]+)(?:\.(\d+))?\)?(%)?$/.exec(text);
  if (match === null) return undefined;
  const [, bracket, minus, whole = "", fraction = "", percent] = match;
  const scale = percent ? 100 : 1;
  const size = Number(`${whole.replaceAll(",", "")}.${fraction}`) / scale;
  return { value: bracket || minus ? -size : size, halfDigit: 0.5 / 10 ** fraction.length / scale };
}

/** The tables of the worked example: by label, what stands in the cells beside it; a calculation in words is no figure. */
const page = readFileSync(new URL("../../docs/impairment.md", import.meta.url), "utf8");
const example = page.slice(page.indexOf("## A worked example"));
const rows = new Map(
  [...example.matchAll(/^\| ([^|]+) \|(.+)\|$/gm)].map(([, label = "", cells = ""]) => [
    label.trim(),
    cells.split("|").flatMap((cell) => printed(cell.trim()) ?? []),
  ]),
);

const unit = unitOf(handUnit);
const { years, terminalYear, discountFactors, presentValues, terminalValue, presentValueOfTerminal, total } =
  valueInUse(unit);
const everyYear = [...years, terminalYear];
const perMargin = headroom(unitOf({ ...handUnit, grossMargin: [1.3, 1.3] })).minus(headroom(unit));
const [mean, deviation] = [headroom(unit).minus(perMargin.times("0.01")), perMargin.times("0.03")];
const poorer = unitOf({ ...handUnit, otherNetAssets: 700 });
const loss = impairmentLoss(headroom(poorer), poorer);
const poorest = unitOf({ ...handUnit, grossMargin: [0.2, 0.2] });
const larger = impairmentLoss(headroom(poorest), poorest);
const shift = (driver: Driver): Decimal[] => [breakEven(unit, driver)];

const computed: Readonly<Record<string, readonly Decimal[]>> = {
  Revenue: everyYear.map((year) => year.revenue),
  "Gross profit": everyYear.map((year) => year.amounts.grossMargin),
  "Operating costs": everyYear.map((year) => year.amounts.operatingCosts.negated()),
  "Capital expenditure": everyYear.map((year) => year.amounts.capitalExpenditure.negated()),
  "Increase of working capital": everyYear.map((year) => year.workingCapitalIncrease.negated()),
  "Cash flow": everyYear.map((year) => year.cashFlow),
  "Discount factor": discountFactors,
  "Present value": presentValues,
  "Terminal value": [terminalValue],
  "Its present value": [presentValueOfTerminal],
  "Value in use": [total],
  "Carrying amount": [carryingAmount(unit).total],
  Headroom: [headroom(unit)],
  "Value in use, mid-year": [valueInUse(unitOf({ ...handUnit, midYearDiscounting: true })).total],
  "Gross margin": shift("Gross margin"),
  "Operating costs / revenue": shift("Operating costs / revenue"),
  "Base revenue": shift("Base revenue"),
  "Terminal growth": shift("Terminal growth"),
  "Pre-tax discount rate": shift("Pre-tax discount rate"),
  Loss: [loss.loss],
  "On goodwill": [loss.onGoodwill],
  "Not recognised": [loss.notRecognised],
  "Larger loss": [larger.loss],
  "All of the goodwill": [larger.onGoodwill],
  "On goodwill, not recognised": [larger.notRecognised],
  "On other assets": [larger.onOtherAssets],
  "With no asset to fall on": [larger.withoutAsset],
  Owners: [larger.ofOwners],
  "Non-controlling interests": [larger.ofOthers],
  Mean: [mean],
  "Standard deviation": [deviation],
  "Probability of impairment": [decimal(normalProbability(mean.dividedBy(deviation).negated().toNumber()))],
};

describe("the worked example of docs/impairment.md", () => {
  it("has a row for everything that is compared here, and no other", () => {
    assert.deepEqual([...rows.keys()].sort(), Object.keys(computed).sort());
  });

  for (const [label, values] of Object.entries(computed)) {
    it(`prints ${label.toLowerCase()} as the code works it out`, () => {
      const found = rows.get(label) ?? [];
      assert.equal(found.length, values.length);
      found.forEach(({ value, halfDigit }, index) => {
        const difference = (values[index] ?? decimal(Number.MAX_VALUE)).minus(value).abs();
        assert.ok(difference.lessThanOrEqualTo(halfDigit * (1 + 1e-9)), `${value} for ${String(values[index])}`);
      });
    });
  }

  it("is simulated as it is worked out", () => {
    const uncertain = {
      driver: "Gross margin",
      shift: { kind: "normal", mean: -0.01, standardDeviation: 0.03 },
    } as const;
    const trials = 100_000;
    const simulation = new Simulation(unit, { drivers: [uncertain] }, { trials, seed: 1 });
    simulation.advance(trials);
    const found = simulation.distribution();
    // Four standard errors of the page's 24.67%, 242.2194 and 353.5714.
    assert.ok(Math.abs(found.probabilityOfImpairment - 0.2467) <= 4 * Math.sqrt((0.2467 * 0.7533) / trials));
    assert.ok(Math.abs(found.mean - 242.2194) <= (4 * 353.5714) / Math.sqrt(trials));
    assert.ok(Math.abs(found.standardDeviation - 353.5714) <= (4 * 353.5714) / Math.sqrt(2 * trials));
  });
});
