import { createHash } from "node:crypto";
import type { WorkbookPlan } from "../../src/plan/plan.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import type { CalculatedValues } from "../../src/xlsx/calculatedValues.ts";

const known = new Map<string, Promise<CalculatedValues>>();

/** What `calculate` gives for the plan. Many tests ask for the same workbook: it is calculated once in a process. */
export function calculatedOnce(plan: WorkbookPlan): Promise<CalculatedValues> {
  const key = createHash("sha256").update(JSON.stringify(plan)).digest("base64");
  const values = known.get(key) ?? calculate(plan);
  known.set(key, values);
  return values;
}
