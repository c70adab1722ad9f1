import { decimal, type Decimal } from "../figures/decimal.ts";
import { carryingAmount } from "./recoverability/carryingAmount.ts";
import type { CashGeneratingUnit } from "./unit/CashGeneratingUnit.ts";
import { cashRatio } from "./value/cashRatio.ts";
import { checkFacts, checkYears } from "./unit/checkUnit.ts";
import { driverLine, type Driver } from "./unit/drivers.ts";
import { cashLines } from "./unit/lines.ts";
import { leastSpread } from "./isAbove.ts";
import { shiftedValue } from "./unit/shifted.ts";
import { valuesOf, yearsOf } from "./unit/valuesOf.ts";

const cashIndex = new Map<Driver, number>(cashLines.map(({ label }, index) => [label as Driver, index]));
const cashSigns = Float64Array.from(cashLines, ({ cash }) => (cash?.is === "spent" ? -1 : 1));

/**
 * Headroom of one unit in double precision, as its drivers move: for grids and simulations. `headroom` in exact
 * decimals is the measure; this agrees with it within 1e-12 of the sum of the magnitudes it adds up, the terminal value
 * near its pole too: what a rate and a growth lose to rounding is kept beside them, so that their difference is exact.
 *
 * Headroom = Rev₀ × (Σ ρₜ aₜ dₜ + δ Σ ρₜ dₜ − w Σ (ρₜ − ρₜ₋₁) dₜ + terminal) + WC₀ d₁ − carrying amount, with ρ the
 * revenue per unit of base revenue (of the year before the first: none, as opening working capital WC₀ is a fact and not
 * w × Rev₀), a the cash ratio m − o − k, δ its shift, d the discount factors. So a shift of a ratio, of working capital,
 * base revenue or terminal growth costs a few operations; one of growth or of the rate costs the years once more. Multiplication, division and square root alone: the same to the last bit on every machine.
 *
 * Its fields are private to TypeScript only: what stands in for # fields in older engines costs ten times the arithmetic.
 */
export class HeadroomKernel {
  private readonly years: number;
  private readonly midYear: boolean;
  private readonly carryingAmount: number;
  private readonly openingWorkingCapital: number;
  /** 1 + gₜ, without shift. */
  private readonly growth: Float64Array;
  /** mₜ − oₜ − kₜ, without shift. */
  private readonly ratio: Float64Array;
  private readonly revenue: Float64Array;
  private readonly discount: Float64Array;
  private baseRevenue: number;
  private workingCapital: number;
  private terminalGrowth: number;
  private rate: number;
  private growthRest = 0;
  private rateRest = 0;
  /** What the shifts of the ratios that cash is made of add to it, line by line, and in all. */
  private readonly ratioShifts = new Float64Array(cashLines.length);
  private ratioShift = 0;
  private revenueEnds = false;
  private summed = false;
  private ratioSum = 0;
  private revenueSum = 0;
  private increaseSum = 0;

  /** @throws YearsError, OwnershipError, NoValueError */
  constructor(unit: CashGeneratingUnit) {
    checkYears(unit);
    checkFacts(unit);
    this.years = yearsOf(unit);
    this.midYear = unit.midYearDiscounting;
    this.carryingAmount = carryingAmount(unit).total.toNumber();
    this.openingWorkingCapital = unit.openingWorkingCapital.toNumber();
    this.growth = Float64Array.from(unit.revenueGrowth, (growth) => growth.plus(1).toNumber());
    this.ratio = Float64Array.from(unit.revenueGrowth, (_, year) => cashRatio(unit, year).toNumber());
    this.revenue = new Float64Array(this.years);
    this.discount = new Float64Array(this.years);
    this.baseRevenue = unit.baseRevenue.toNumber();
    this.workingCapital = unit.workingCapital.toNumber();
    this.terminalGrowth = unit.terminalGrowth.toNumber();
    this.rate = unit.preTaxDiscountRate.toNumber();
    this.growthRest = restOf(unit.terminalGrowth);
    this.rateRest = restOf(unit.preTaxDiscountRate);
    this.grow(0);
    this.discountAt(this.rate);
  }

  /**
   * Moves one driver to a setting that `settingsOf` gives; the other drivers stay where they were moved last.
   *
   * @param rest what the setting loses of the driver's value.
   */
  set(driver: Driver, setting: number, rest = 0): void {
    switch (driver) {
      case "Base revenue":
        this.baseRevenue = setting;
        break;
      case "Revenue growth":
        this.grow(setting);
        break;
      case "Working capital / revenue":
        this.workingCapital = setting;
        break;
      case "Terminal growth":
        this.terminalGrowth = setting;
        this.growthRest = rest;
        break;
      case "Pre-tax discount rate":
        this.discountAt(setting);
        this.rateRest = rest;
        break;
      default:
        this.shiftRatio(driver, setting);
    }
  }

  /** Headroom at the current settings; NaN where the unit has no value: r not above g or −1, g not above −1, or revenue not above zero. */
  headroom(): number {
    const growth = this.terminalGrowth;
    const rate = this.rate;
    const spread = rate - growth + (this.rateRest - this.growthRest);
    const isValued = spread >= leastSpread && rate > -1 && growth > -1 && this.baseRevenue > 0;
    if (!isValued || this.revenueEnds) return NaN;
    if (!this.summed) this.sum();
    const last = this.years - 1;
    const shift = this.ratioShift;
    const workingCapital = this.workingCapital;
    const explicit = this.ratioSum + shift * this.revenueSum - workingCapital * this.increaseSum;
    const terminalRatio = (1 + growth) * ((this.ratio[last] ?? NaN) + shift) - workingCapital * growth;
    const terminalValue = ((this.revenue[last] ?? NaN) * terminalRatio) / spread;
    const fromRevenue = this.baseRevenue * (explicit + terminalValue * (this.discount[last] ?? NaN));
    return fromRevenue + this.openingWorkingCapital * (this.discount[0] ?? NaN) - this.carryingAmount;
  }

  private shiftRatio(driver: Driver, shift: number): void {
    const index = cashIndex.get(driver);
    if (index === undefined) return;
    this.ratioShifts[index] = (cashSigns[index] ?? NaN) * shift;
    let sum = 0;
    for (let other = 0; other < cashSigns.length; other++) sum += this.ratioShifts[other] ?? NaN;
    this.ratioShift = sum;
  }

  private grow(shift: number): void {
    let revenue = 1;
    this.revenueEnds = false;
    for (let year = 0; year < this.years; year++) {
      const factor = (this.growth[year] ?? NaN) + shift;
      if (factor <= 0) this.revenueEnds = true;
      revenue *= factor;
      this.revenue[year] = revenue;
    }
    this.summed = false;
  }

  private discountAt(rate: number): void {
    const perYear = 1 / (1 + rate);
    let factor = this.midYear ? Math.sqrt(1 + rate) : 1;
    for (let year = 0; year < this.years; year++) {
      factor *= perYear;
      this.discount[year] = factor;
    }
    this.rate = rate;
    this.summed = false;
  }

  private sum(): void {
    let previous = 0;
    let ratioSum = 0;
    let revenueSum = 0;
    let increaseSum = 0;
    for (let year = 0; year < this.years; year++) {
      const revenue = this.revenue[year] ?? NaN;
      const factor = this.discount[year] ?? NaN;
      ratioSum += revenue * (this.ratio[year] ?? NaN) * factor;
      revenueSum += revenue * factor;
      increaseSum += (revenue - previous) * factor;
      previous = revenue;
    }
    this.ratioSum = ratioSum;
    this.revenueSum = revenueSum;
    this.increaseSum = increaseSum;
    this.summed = true;
  }
}

/** What `HeadroomKernel.set` takes for each shift of a driver. */
export interface Settings {
  readonly setting: Float64Array;
  /** What each setting loses of the driver's value. */
  readonly rest: Float64Array;
}

/**
 * The driver's value once shifted, added exactly before it is rounded (so that r = g is seen where it is meant), or the
 * shift itself for a yearly driver.
 */
export function settingsOf(unit: CashGeneratingUnit, driver: Driver, shifts: readonly Decimal[]): Settings {
  const line = driverLine(driver);
  const [value] = valuesOf(unit, line);
  const moved =
    line.holds === "yearly" || value === undefined ? shifts : shifts.map((shift) => shiftedValue(line, value, shift));
  return { setting: Float64Array.from(moved, Number), rest: Float64Array.from(moved, restOf) };
}

/** More digits than a number of double precision between 1e-3 and 1e3 has in decimals. */
const everyDigit = 70;

/** Powers of ten up to this one are whole numbers of double precision. */
const mostPlaces = 22;

/** What a value loses where it is rounded to double precision. */
function restOf(value: Decimal): number {
  const rounded = value.toNumber();
  if (!Number.isFinite(rounded)) return 0;
  const places = value.decimalPlaces();
  const scale = 10 ** places;
  const whole = places > mostPlaces ? NaN : value.times(scale).toNumber();
  if (Number.isSafeInteger(whole)) return (whole - rounded * scale - lostInProduct(rounded, scale)) / scale;
  return value.minus(decimal(rounded.toPrecision(everyDigit))).toNumber();
}

/** What the product of two numbers loses in double precision, exactly (Dekker's product). */
function lostInProduct(one: number, other: number): number {
  const [high, otherHigh] = [upperHalf(one), upperHalf(other)];
  const [low, otherLow] = [one - high, other - otherHigh];
  return high * otherHigh - one * other + high * otherLow + low * otherHigh + low * otherLow;
}

/** The upper 26 of a number's 53 bits (Veltkamp's split). */
function upperHalf(value: number): number {
  const shifted = value * 134_217_729;
  return shifted - (shifted - value);
}
