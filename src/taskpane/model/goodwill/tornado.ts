import { decimal } from "../../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import { drivers, type Driver } from "../../../impairment/unit/drivers.ts";
import { HeadroomKernel, settingsOf } from "../../../impairment/HeadroomKernel.ts";

/** A driver moved by the same step down and up. */
export interface TornadoBar {
  readonly driver: Driver;
  /** Headroom after the step; NaN where it leaves no value. */
  readonly down: number;
  readonly up: number;
  /** How far apart the two are. */
  readonly effect: number;
}

/** The step of every driver unless the sheet says otherwise: one percentage point, 1% of base revenue. */
export const usualStep = 0.01;

/** The drivers by the effect of the step on headroom, the largest first; those that a step leaves without value last. */
export function tornado(unit: CashGeneratingUnit, step = usualStep): readonly TornadoBar[] {
  const bars = drivers.map((driver) => {
    const { setting, rest } = settingsOf(unit, driver, [decimal(-step), decimal(step)]);
    const [down, up] = [...setting].map((each, index) => {
      const kernel = new HeadroomKernel(unit);
      kernel.set(driver, each, rest[index]);
      return kernel.headroom();
    }) as [number, number];
    return { driver, down, up, effect: Math.abs(up - down) };
  });
  const rank = ({ effect }: TornadoBar): number => (Number.isNaN(effect) ? -1 : effect);
  return bars.sort((one, other) => rank(other) - rank(one));
}
