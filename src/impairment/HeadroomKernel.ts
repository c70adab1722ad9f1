import type { Decimal } from "../figures/decimal.ts";
import { carryingAmount } from "./carryingAmount.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { cashRatio } from "./cashRatio.ts";
import { checkYears } from "./checkUnit.ts";
import { driverLine, type Driver } from "./drivers.ts";
import { shiftedValue } from "./shifted.ts";
import { valuesOf } from "./valuesOf.ts";

/**
 * Headroom of one unit in double precision, as its drivers move: for grids and simulations. `headroom` in exact
 * decimals is the measure; this agrees with it within 1e-12 of the sum of the magnitudes it adds up.
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
  private grossMarginShift = 0;
  private operatingCostsShift = 0;
  private capitalExpenditureShift = 0;
  private revenueFalls = false;
  private summed = false;
  private ratioSum = 0;
  private revenueSum = 0;
  private increaseSum = 0;

  /** @throws YearsError, OwnershipError */
  constructor(unit: CashGeneratingUnit) {
    checkYears(unit);
    this.years = unit.revenueGrowth.length;
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
    this.grow(0);
    this.discountAt(this.rate);
  }

  /** Moves one driver to a setting that `settingsOf` gives; the other drivers stay where they were moved last. */
  set(driver: Driver, setting: number): void {
    switch (driver) {
      case "Base revenue":
        this.baseRevenue = setting;
        break;
      case "Revenue growth":
        this.grow(setting);
        break;
      case "Gross margin":
        this.grossMarginShift = setting;
        break;
      case "Operating costs / revenue":
        this.operatingCostsShift = setting;
        break;
      case "Capital expenditure / revenue":
        this.capitalExpenditureShift = setting;
        break;
      case "Working capital / revenue":
        this.workingCapital = setting;
        break;
      case "Terminal growth":
        this.terminalGrowth = setting;
        break;
      case "Pre-tax discount rate":
        this.discountAt(setting);
        break;
    }
  }

  /** Headroom at the current settings; NaN where r ≤ g, r ≤ −1, or revenue falls below zero. */
  headroom(): number {
    const growth = this.terminalGrowth;
    const rate = this.rate;
    if (rate <= growth || rate <= -1 || growth < -1 || this.baseRevenue < 0 || this.revenueFalls) return NaN;
    if (!this.summed) this.sum();
    const last = this.years - 1;
    const shift = this.grossMarginShift - this.operatingCostsShift - this.capitalExpenditureShift;
    const workingCapital = this.workingCapital;
    const explicit = this.ratioSum + shift * this.revenueSum - workingCapital * this.increaseSum;
    const terminalRatio = (1 + growth) * ((this.ratio[last] ?? NaN) + shift) - workingCapital * growth;
    const terminalValue = ((this.revenue[last] ?? NaN) * terminalRatio) / (rate - growth);
    const fromRevenue = this.baseRevenue * (explicit + terminalValue * (this.discount[last] ?? NaN));
    return fromRevenue + this.openingWorkingCapital * (this.discount[0] ?? NaN) - this.carryingAmount;
  }

  private grow(shift: number): void {
    let revenue = 1;
    this.revenueFalls = false;
    for (let year = 0; year < this.years; year++) {
      const factor = (this.growth[year] ?? NaN) + shift;
      if (factor < 0) this.revenueFalls = true;
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

/**
 * What `HeadroomKernel.set` takes for each shift of a driver: the driver's value once shifted, added exactly before it
 * is rounded (so that r = g is seen where it is meant), or the shift itself for a yearly driver.
 */
export function settingsOf(unit: CashGeneratingUnit, driver: Driver, shifts: readonly Decimal[]): Float64Array {
  const line = driverLine(driver);
  const [value] = valuesOf(unit, line);
  if (line.holds === "yearly" || value === undefined) return Float64Array.from(shifts, (shift) => shift.toNumber());
  return Float64Array.from(shifts, (shift) => shiftedValue(line, value, shift).toNumber());
}
