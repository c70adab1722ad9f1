import { ModelHostError } from "../../host/Advice.ts";
import { missingSheets, missingUnit, notInPlan } from "../../host/sentences.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { parseReference } from "../ranges/address.ts";
import { orMissing } from "./orMissing.ts";
import { showArea } from "./showArea.ts";

/** Shows a cell that a formula has found: "'Gross margin'!D9". @throws ModelHostError */
export async function goToAddress(address: string): Promise<void> {
  const found = parseReference(`=${address}`);
  if (found === undefined) throw new ModelHostError(notInPlan(`cell ${address}`));
  try {
    await Excel.run(async (context) => {
      await showArea(context, found.sheet, found.area);
    });
  } catch (error) {
    throw orMissing(error, missingSheets([found.sheet]), `Going to ${address}`);
  }
}

/** Shows an area of a unit of the user's own, whose sheet is known by its id in Excel. @throws ModelHostError */
export async function goToUnit(area: AreaPlan): Promise<void> {
  try {
    await Excel.run(async (context) => {
      await showArea(context, area.sheet, area);
    });
  } catch (error) {
    throw orMissing(error, missingUnit, "Going to a unit of your own");
  }
}
