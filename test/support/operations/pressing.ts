import type { Locator } from "playwright-core";
import { switchWord } from "../../../src/plan/inputs/switchWords.ts";
import type { AssumptionPlan, CellContent } from "../../../src/plan/plan.ts";
import type { Chance } from "./Operation.ts";
import { inputCell, type World } from "./World.ts";

/** What the pane writes for a value. */
export const contentOf = (value: number | boolean): CellContent =>
  typeof value === "number" ? { kind: "number", value: String(value) } : { kind: "text", text: switchWord(value) };

/** What an assumption starts from, as its cell is planned. */
const startOf = (id: string): CellContent => inputCell(id)?.plan?.content ?? { kind: "empty" };

/** Presses one of these buttons where there is one. */
export async function pressOne(found: Locator, { pick }: Chance): Promise<string | undefined> {
  const count = await found.count();
  if (count === 0) return undefined;
  const button = found.nth(pick % count);
  const name = (await button.getAttribute("aria-label")) ?? (await button.innerText());
  await button.click();
  return name;
}

/** These assumptions are to be as they start. */
export const setAll = (world: World, some: readonly AssumptionPlan[]): void => {
  for (const { id } of some) {
    const cell = inputCell(id);
    if (cell !== undefined) world.ledger.type(cell, startOf(id));
  }
};
