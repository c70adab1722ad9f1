import type { AssumptionPlan } from "../../plan/plan.ts";

/** A slider in whole ticks: a slider in fractions would hand back 0.15400000000000003. */
export interface Slider {
  readonly ticks: number;
  /** The tick nearest to the value, at an end for a value outside the bounds. */
  readonly position: number;
  valueAt(tick: number): number;
}

/** The slider of an assumption, where the plan wants one and gives it bounds. */
export function sliderOf(plan: AssumptionPlan, value: number | boolean | undefined): Slider | undefined {
  const { slider, minimum, maximum } = plan;
  if (!slider || minimum === undefined || maximum === undefined || !(maximum > minimum)) return undefined;
  const step = plan.step ?? (maximum - minimum) / 200;
  const ticks = Math.round((maximum - minimum) / step);
  const current = typeof value === "number" ? value : minimum;
  const position = Math.min(ticks, Math.max(0, Math.round((current - minimum) / step)));
  const valueAt = (tick: number): number => Math.min(maximum, Number((minimum + tick * step).toPrecision(12)));
  return { ticks, position, valueAt };
}
