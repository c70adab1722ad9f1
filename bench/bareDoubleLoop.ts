import { carryingAmount } from "../src/impairment/recoverability/carryingAmount.ts";
import { cashRatio, steps, unit } from "./unit.ts";

/** What a grid's column moves; its rows move the pre-tax discount rate. */
export type ColumnDriver = "Terminal growth" | "Revenue growth";

const carrying = carryingAmount(unit).total.toNumber();
const base = unit.baseRevenue.toNumber();
const growth = unit.revenueGrowth.map((value) => value.toNumber());
const workingCapital = unit.workingCapital.toNumber();
const terminalGrowth = unit.terminalGrowth.toNumber();
const discountRate = unit.preTaxDiscountRate.toNumber();

/** The model of five years as anybody would write it, twice nested: no shortcuts, no checks, no exact numbers. */
export function bareDoubleLoop(columnDriver: ColumnDriver, shifts: readonly number[] = steps): Float64Array {
  const side = shifts.length;
  const headroom = new Float64Array(side * side);
  for (let i = 0; i < side; i++) {
    const rate = discountRate + (shifts[i] ?? NaN);
    for (let j = 0; j < side; j++) {
      const shift = shifts[j] ?? NaN;
      const terminal = terminalGrowth + (columnDriver === "Terminal growth" ? shift : 0);
      const growthShift = columnDriver === "Revenue growth" ? shift : 0;
      let revenue = base;
      let factor = 1;
      let value = 0;
      for (let year = 0; year < 5; year++) {
        const next = revenue * (1 + (growth[year] ?? NaN) + growthShift);
        factor /= 1 + rate;
        value += (next * (cashRatio[year] ?? NaN) - workingCapital * (next - revenue)) * factor;
        revenue = next;
      }
      const flow = revenue * ((1 + terminal) * (cashRatio[4] ?? NaN) - workingCapital * terminal);
      headroom[i * side + j] = value + (flow / (rate - terminal)) * factor - carrying;
    }
  }
  return headroom;
}
