import { moneyInWords } from "../moneyInWords.ts";
import { filingOf } from "../../filing/filingOf.ts";
import type { Pack } from "../../filing/Pack.ts";
import type { TakenNames, WorkbookPlan } from "../../plan/plan.ts";
import { firstForecastYear } from "../assumptions/assumed.ts";
import { planUnit } from "./planUnit.ts";

/**
 * Plans units of the user's own beside the model of a pack: they start in its money, from its first forecast year.
 *
 * @throws MoneyNotSaidError while nobody has said which money the pack is in.
 */
export function unitPlanner(pack: Pack): (number: number, taken?: TakenNames) => WorkbookPlan {
  const filing = filingOf(pack);
  const start = { money: moneyInWords(filing.money), firstYear: firstForecastYear(filing) };
  return (number, taken) => planUnit(number, start, taken);
}
