import units from "../../../packs/ainnovation-2023/units.json";
import type { Money } from "../../figures/measure.ts";
import type { PackUnit } from "../../filing/Pack.ts";
import { modelUnits } from "./modelUnits.ts";

/** The five years of the budget. */
export const forecastYears = ["2024", "2025", "2026", "2027", "2028"] as const;

export const money: Money = { currency: "CNY", scale: 1000, printed: "RMB'000", symbol: "RMB" };

export const unitAssumptions = modelUnits(units as unknown as readonly PackUnit[]);

export type { UnitIdentity } from "../../plan/UnitIdentity.ts";
