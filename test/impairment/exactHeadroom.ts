import type { PlainUnit } from "../support/unit.ts";

/** A fraction in lowest-effort form: exact, never rounded. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function fraction(value: number | string): Fraction {
  const [mantissa = "0", exponent = "0"] = String(value).toLowerCase().split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0
    ? { top: digits, bottom: 10n ** BigInt(-power) }
    : { top: digits * 10n ** BigInt(power), bottom: 1n };
}

const one = fraction(1);
const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
const over = (a: Fraction, b: Fraction): Fraction => times(a, { top: b.bottom, bottom: b.top });

/** Decimal digits kept of a root that no fraction is. */
const digits = 60n;

/** The square root, to 60 decimals, by whole numbers alone. */
function root(a: Fraction): Fraction {
  const scaled = (a.top * 10n ** (2n * digits)) / a.bottom;
  let guess = scaled;
  for (let next = (guess + 1n) >> 1n; next < guess; next = (guess + scaled / guess) >> 1n) guess = next;
  return { top: guess, bottom: 10n ** digits };
}

/**
 * Headroom restated term by term from its definition in exact fractions (whole numbers over whole numbers), sharing
 * nothing with the product. Decimal text of 50 decimals.
 */
export function exactHeadroom(unit: PlainUnit): string {
  const rate = fraction(unit.preTaxDiscountRate);
  const growth = fraction(unit.terminalGrowth);
  const years = unit.revenueGrowth.length;
  const revenue = [fraction(unit.baseRevenue)];
  unit.revenueGrowth.forEach((g, t) => revenue.push(times(revenue[t] ?? one, plus(one, fraction(g)))));
  revenue.push(times(revenue[years] ?? one, plus(one, growth)));
  /** Working capital at the end of year t; at the date of the test a fact, where the unit has it. */
  const tiedUp = (t: number): Fraction =>
    t === 0 && unit.openingWorkingCapital !== undefined
      ? fraction(unit.openingWorkingCapital)
      : times(fraction(unit.workingCapital), revenue[t] ?? one);
  const flow = (t: number): Fraction => {
    const ratios = Math.min(t, years) - 1;
    const [m, o, k] = [unit.grossMargin, unit.operatingCosts, unit.capitalExpenditure].map((list) =>
      fraction(list[ratios] ?? NaN),
    );
    const now = revenue[t] ?? one;
    const cash = times(now, minus(minus(m ?? one, o ?? one), k ?? one));
    return minus(cash, minus(tiedUp(t), tiedUp(t - 1)));
  };
  let factor = one;
  let value = fraction(0);
  for (let t = 1; t <= years; t++) {
    factor = over(factor, plus(one, rate));
    value = plus(value, times(flow(t), factor));
  }
  value = plus(value, times(over(flow(years + 1), minus(rate, growth)), factor));
  if (unit.midYearDiscounting) value = times(value, root(plus(one, rate)));
  const goodwill = fraction(unit.goodwill);
  const carried = unit.grossUpGoodwill ? over(goodwill, fraction(unit.ownership)) : goodwill;
  const { top, bottom } = minus(
    minus(minus(value, carried), fraction(unit.intangibleAssets)),
    fraction(unit.otherNetAssets),
  );
  const scaled = (top * 10n ** 50n) / bottom;
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(51, "0");
  return `${scaled < 0n ? "-" : ""}${text.slice(0, -50)}.${text.slice(-50)}`;
}
