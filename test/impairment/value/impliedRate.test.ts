import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../../src/figures/decimal.ts";
import {
  impliedRate,
  NoImpliedRateError,
  SeveralImpliedRatesError,
} from "../../../src/impairment/value/impliedRate.ts";
import { impliedRates } from "../../../src/impairment/value/impliedRates.ts";
import { presentValue, type CashFlowForecast } from "../../../src/impairment/value/presentValue.ts";
import { typed } from "../../support/unit.ts";
import oracles from "../oracles.json" with { type: "json" };

const forecast = (
  flows: readonly number[],
  terminal?: { growth: number; cashFlow: number },
  midYear = false,
): CashFlowForecast => ({
  cashFlows: flows.map(decimal),
  midYear,
  ...(terminal && { terminal: { growth: decimal(terminal.growth), cashFlow: decimal(terminal.cashFlow) } }),
});
const rates = (given: CashFlowForecast, value: number): number[] => impliedRates(given, decimal(value)).map(Number);

describe("impliedRate", () => {
  for (const { id, source, values, expected } of oracles.internalRates) {
    const [outlay = 0, ...flows] = values;
    if (typeof expected === "number") {
      it(`gives the internal rate ${String(expected)} of ${id} (${source})`, () => {
        const rate = impliedRate(forecast(flows), decimal(-outlay));
        assert.ok(rate.minus(expected).abs().lessThan(1e-9), rate.toString());
      });
    } else {
      it(`finds no rate for ${id}, whose flows have one sign (${source})`, () => {
        assert.throws(() => impliedRate(forecast(flows), decimal(-outlay)), NoImpliedRateError);
      });
    }
  }

  it("is 15% for the 1,361.20 of IAS 36's illustrative example 2", () => {
    const rate = impliedRate(forecast(oracles.illustrativeExample2.cashFlows), decimal("1361.20"));
    assert.equal(rate.toFixed(4), "0.1500");
  });

  it("is 10% for a flow of 100 that grows at 2% and is worth 1,250", () => {
    // 100/1.1 + (102/0.08)/1.1 = 1,250
    assert.equal(impliedRate(forecast([100], { growth: 0.02, cashFlow: 102 }), decimal(1250)).toNumber(), 0.1);
  });

  it("says that there is more than one rate, and which: 230/y − 132/y² = 100 at 10% and 20%", () => {
    assert.throws(
      () => impliedRate(forecast([230, -132]), decimal(100)),
      (error) =>
        error instanceof SeveralImpliedRatesError &&
        error.rates.map(Number).join() === "0.1,0.2" &&
        /0\.1, 0\.2/.test(error.message),
    );
  });

  it("says rates that no few digits end to six digits: 230/y − 131/y² = 100 at y = (230 ± √500) / 200", () => {
    assert.throws(() => impliedRate(forecast([230, -131]), decimal(100)), { message: /: 0\.0381966, 0\.261803\.$/ });
  });

  it("takes a rate at which the value is only touched for one: 220/y − 121/y² = 100 at 10%", () => {
    assert.equal(impliedRate(forecast([220, -121]), decimal(100)).toNumber(), 0.1);
    assert.throws(() => impliedRate(forecast([220, -121.0001]), decimal(100)), NoImpliedRateError);
    assert.throws(() => impliedRate(forecast([220, -120.9999]), decimal(100)), SeveralImpliedRatesError);
  });

  it("says above which rate it found none: the terminal growth, or -100% where growth is not above that", () => {
    const bound = (growth: number | undefined): string =>
      new NoImpliedRateError(decimal(100), growth === undefined ? undefined : decimal(growth)).message;
    assert.match(bound(0.02), /0\.02/);
    for (const growth of [undefined, -1, -1.5]) assert.match(bound(growth), /-1 \(-100%\)/, String(growth));
    assert.doesNotMatch(bound(-0.99), /-100%/);
  });

  it("leaves out rates at or below the terminal growth", () => {
    // With a terminal flow of nil, 110/y = 100 at 10%, and 1.1/√y = 1 at 21% for a flow in the middle of the year.
    assert.deepEqual(rates(forecast([110], { growth: 0.1, cashFlow: 0 }), 100), []);
    assert.deepEqual(rates(forecast([110], { growth: 0.09, cashFlow: 0 }), 100), [0.1]);
    assert.deepEqual(rates(forecast([1.1], { growth: 0.21, cashFlow: 0 }, true), 1), []);
    assert.deepEqual(rates(forecast([1.1], { growth: 0.2, cashFlow: 0 }, true), 1), [0.21]);
  });

  it("gives back the rate that flows of one sign were discounted at", () => {
    const cases = fc.record({
      flows: fc.array(typed(1, 10_000, 2), { minLength: 1, maxLength: 12 }),
      growth: typed(-0.1, 0.05, 3),
      spread: typed(0.001, 0.5, 4),
      life: fc.constantFrom("finite", "endless"),
      midYear: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ flows, growth, spread, life, midYear }) => {
        const given = forecast(
          flows,
          life === "endless" ? { growth, cashFlow: flows.at(-1) ?? 1 } : undefined,
          midYear,
        );
        const rate = decimal(growth).plus(spread);
        const found = impliedRates(given, presentValue(given, rate).total);
        assert.equal(found.length, 1);
        assert.ok(found[0]?.minus(rate).abs().lessThan(1e-25), `${String(found[0])} for ${rate.toString()}`);
      }),
      { numRuns: 300 },
    );
  });

  it("misses no rate that a scan sees, and gives none at which the value differs", () => {
    const cases = fc.record({
      flows: fc.array(typed(-1000, 1000, 1), { minLength: 1, maxLength: 6 }),
      terminal: fc.option(fc.record({ growth: typed(-0.05, 0.05, 2), cashFlow: typed(-100, 100, 1) }), {
        nil: undefined,
      }),
      midYear: fc.boolean(),
      value: typed(-2000, 2000, 0),
    });
    fc.assert(
      fc.property(cases, ({ flows, terminal, midYear, value }) => {
        const given = forecast(flows, terminal, midYear);
        const found = impliedRates(given, decimal(value));
        const size = flows.reduce((sum, flow) => sum + Math.abs(flow), Math.abs(value) + 1);
        const excess = (rate: number | string) => presentValue(given, decimal(rate)).total.minus(value);
        for (const rate of found) {
          const tolerance = rate.plus(1).pow(-flows.length).plus(1).times(size).times(1e-20);
          assert.ok(excess(rate.toString()).abs().lessThan(tolerance), `rate ${rate.toString()}`);
        }
        const least = terminal?.growth ?? -0.9;
        const scan = Array.from({ length: 60 }, (_, step) => Number((least + 0.001 * 1.15 ** step).toFixed(9)));
        for (let step = 1; step < scan.length; step++) {
          const [from = 0, to = 0] = [scan[step - 1], scan[step]];
          if (excess(from).times(excess(to)).lessThan(0)) {
            assert.ok(
              found.some((rate) => rate.greaterThan(from) && rate.lessThan(to)),
              `between ${from} and ${to}`,
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
