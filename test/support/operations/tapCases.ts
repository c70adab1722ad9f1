import type { CellContent } from "../../../src/plan/plan.ts";
import { switchValue, switchWord } from "../../../src/plan/inputs/switchWords.ts";
import { unitSheetIds, wholePlan, type LedgerCell } from "./Ledger.ts";
import type { Chance } from "./Operation.ts";
import { contentOf, pressOne, setAll } from "./pressing.ts";
import { asHeld, cellAt, cells, inputCell, type World } from "./World.ts";

const { assumptions, cases } = wholePlan;

/** What of the cases' cells is not as the ledger has it. */
async function changedCaseCells(world: World): Promise<readonly LedgerCell[]> {
  world.forget();
  const changed: LedgerCell[] = [];
  for (const cell of cells) {
    if (cell.sheet.id !== "cases" || cell.plan?.inputKey === undefined) continue;
    if ((await world.held(cell)) !== asHeld(world.ledger.contentOf(cell))) changed.push(cell);
  }
  return changed;
}

const learn = async (world: World, some: readonly LedgerCell[]): Promise<void> => {
  for (const cell of some) world.ledger.type(cell, asContent(await world.held(cell)));
};

function asContent(held: string | number | boolean): CellContent {
  if (typeof held === "number") return { kind: "number", value: String(held) };
  if (typeof held === "boolean") return { kind: "logical", value: held };
  if (held === "") return { kind: "empty" };
  return held.startsWith("=") ? { kind: "formula", formula: held } : { kind: "text", text: held };
}

export async function keepCase(world: World, { seed }: Chance): Promise<string> {
  const { workbench, ledger } = world;
  const name = `Case of mine ${seed % 5}`;
  const field = workbench.pane.getByLabel("Keep these assumptions as");
  await field.fill(name);
  await field.press("Enter");
  await workbench.settled();
  const said = await workbench.pane.locator(".keep-case + p").innerText();
  const changed = await changedCaseCells(world);
  if (!said.includes("is kept")) {
    if (changed.length > 0) throw new Error(`a refused case is written: ${said}`);
    return `${name} not kept: ${said}`;
  }
  const kept = cases?.cases.find((each) => changed.some(({ column }) => column === each.name.column));
  for (const { id, value } of assumptions) {
    const place = kept?.inputs[id];
    const from = inputCell(id);
    if (place === undefined || from === undefined) throw new Error(`${name} has no place for ${id}`);
    const now = ledger.contentOf(from);
    const shown = (await world.shown()).get(from.sheet.id)?.values[from.row]?.[from.column];
    const mayBeBlank = cases?.mayBeBlank.includes(id) === true && (switchValue(shown) ?? shown) === value;
    const said = now.kind === "text" || now.kind === "logical" ? switchWord(switchValue(asHeld(now)) === true) : shown;
    const held = await world.held(cellAt("cases", place.row, place.column));
    if (held !== (mayBeBlank ? "" : said)) throw new Error(`${name} holds ${held} for ${id}, which is ${String(said)}`);
  }
  await learn(world, changed);
  return `${name} kept`;
}

export async function applyCase(world: World, chance: Chance): Promise<string> {
  const { workbench, ledger } = world;
  const item = workbench.pane.locator("[data-case]");
  const count = await item.count();
  const one = item.nth(chance.pick % Math.max(1, count));
  if (count === 0) return "no cases in sight";
  const id = (await one.getAttribute("data-case")) ?? "";
  await one.getByRole("button", { name: /^Apply/ }).click();
  await workbench.settled();
  const said = await workbench.pane.locator(".keep-case + p").innerText();
  if (id === "base") {
    setAll(world, assumptions);
    return "the base case applied";
  }
  if (!said.includes("is applied")) return `${id} not applied: ${said}`;
  const kept = cases?.cases.find((each) => each.id === id);
  const shown = (await world.shown()).get("cases")?.values;
  for (const [key, { row, column }] of Object.entries(kept?.inputs ?? {})) {
    const cell = inputCell(key);
    const value = shown?.[row]?.[column] ?? "";
    if (cell === undefined || unitSheetIds.has(cell.sheet.id)) continue;
    if (value === "") continue;
    if (ledger.hasUnit || assumptions.some((plan) => plan.id === key))
      ledger.type(cell, written(ledger.contentOf(cell), value));
  }
  await learnUnit(world, kept?.inputs ?? {});
  return `${id} applied`;
}

/** A cell whose formula or word comes to the same is left as it is. */
function written(before: CellContent, value: string | number | boolean): CellContent {
  const meant = switchValue(value);
  if (meant === undefined) return asContent(value);
  return before.kind !== "formula" && switchValue(asHeld(before)) === meant ? before : contentOf(meant);
}

/** The inputs of the user's own unit as they stand, which a case may have written. */
async function learnUnit(world: World, inputs: Readonly<Record<string, unknown>>): Promise<void> {
  if (!world.ledger.hasUnit || !Object.keys(inputs).some((key) => key.startsWith("unit1."))) return;
  world.forget();
  await learn(
    world,
    cells.filter(({ sheet, plan }) => unitSheetIds.has(sheet.id) && plan?.inputKey !== undefined),
  );
}

export async function deleteCase(world: World, chance: Chance): Promise<string> {
  const pressed = await pressOne(world.workbench.pane.getByRole("button", { name: /^Delete / }), chance);
  if (pressed === undefined) return "no case to delete";
  await world.workbench.settled();
  const changed = await changedCaseCells(world);
  for (const cell of changed)
    if ((await world.held(cell)) !== "") throw new Error(`${pressed} leaves ${String(await world.held(cell))}`);
  await learn(world, changed);
  return pressed;
}
