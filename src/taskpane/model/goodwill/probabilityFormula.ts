import type { SimulationSettings } from "../../../distribution/checkSimulation.ts";
import type { ShiftDistribution, Uncertainty } from "../../../distribution/Uncertainty.ts";
import { drivers as everyDriver } from "../../../impairment/unit/drivers.ts";

const [anyDriver = ""] = everyDriver;

/**
 * The formula that comes to what the pane simulates, the uncertainty in it as an array: one cell holds it all.
 *
 * @param block the defined name of the unit's block.
 * @example =HEADROOM.PROBABILITY(Unit_3,{"Gross margin","Normal",0,0.01,""},10000,1)
 */
export function probabilityFormula(
  block: string,
  { drivers, correlations }: Uncertainty,
  { trials, seed }: SimulationSettings,
): string {
  const rows = drivers.map(({ driver, shift }, index) => [
    quoted(driver),
    ...parameters(shift),
    ...(correlations?.[index] ?? []).map(String),
  ]);
  // The function wants a driver, be it one that stays where it is.
  const table = rows.length > 0 ? rows : [[quoted(anyDriver), ...parameters({ kind: "fixed", shift: 0 })]];
  return `=HEADROOM.PROBABILITY(${block},{${table.map((row) => row.join(",")).join(";")}},${trials},${seed})`;
}

/** The four columns after the driver. */
function parameters(shift: ShiftDistribution): readonly string[] {
  const none = quoted("");
  switch (shift.kind) {
    case "fixed":
      return [quoted("Fixed"), String(shift.shift), none, none];
    case "triangular":
      return [quoted("Triangular"), String(shift.minimum), String(shift.mode), String(shift.maximum)];
    case "normal":
      return [quoted("Normal"), String(shift.mean), String(shift.standardDeviation), none];
  }
}

function quoted(text: string): string {
  return `"${text}"`;
}
