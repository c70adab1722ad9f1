import { atMost, call, errorValue, times, when } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";

/** The year before's revenue (or a ratio of it) times the year's factor; no value where revenue would end. */
export const grownRevenue = (before: Formula, factor: Formula): Formula =>
  when(atMost(call("MIN", before, factor), 0), errorValue("#NUM!"), times(before, factor));
