import type { Locator } from "playwright-core";
import { switchValue } from "../../../src/plan/inputs/switchWords.ts";
import type { AssumptionPlan } from "../../../src/plan/plan.ts";
import { wholePlan, type LedgerCell } from "./Ledger.ts";
import type { Chance, Tap } from "./Operation.ts";
import { contentOf, pressOne, setAll } from "./pressing.ts";
import { applyCase, deleteCase, keepCase } from "./tapCases.ts";
import { asHeld, inputCell, type World } from "./World.ts";

type Tapping = (world: World, chance: Chance) => Promise<string>;

const BUILD_MS = 120_000;

const { assumptions, figures } = wholePlan;
const numbers = assumptions.filter(({ kind }) => kind !== "logical");
const switches = assumptions.filter(({ kind }) => kind === "logical");

async function openTab(world: World, name: string): Promise<void> {
  await world.workbench.pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}

const visible = async (found: Locator): Promise<boolean> =>
  (await found.count()) > 0 && (await found.first().isVisible());

/** As a field takes it: a percentage without its sign. */
const entryOf = ({ kind }: AssumptionPlan, value: number): string =>
  kind === "percentage" ? String(Number((value * 100).toPrecision(12))) : String(value);

async function tweak({ workbench, ledger }: World, { pick, seed }: Chance): Promise<string> {
  const plan = numbers[pick % numbers.length];
  const cell = plan && inputCell(plan.id);
  if (plan === undefined || cell === undefined) return "nothing to tweak";
  const { minimum = 0, maximum = 1 } = plan;
  // One in five is out of its bounds, and the pane takes none of these.
  const share = (seed % 1000) / 800;
  const step = plan.kind === "percentage" ? 1e-4 : 1;
  const value = Number((Math.round((minimum + share * (maximum - minimum)) / step) * step).toPrecision(10));
  const field = workbench.pane.locator(`[data-assumption="${plan.id}"]`).first();
  await field.fill(entryOf(plan, value));
  await field.press("Enter");
  await workbench.settled();
  if (value >= minimum && value <= maximum) ledger.type(cell, contentOf(value));
  else await field.press("Escape");
  return `${plan.id} tweaked to ${value} (${minimum} to ${maximum})`;
}

async function flip({ workbench, ledger }: World, { pick }: Chance): Promise<string> {
  const plan = switches[pick % switches.length];
  const cell = plan && inputCell(plan.id);
  if (plan === undefined || cell === undefined) return "no switch";
  const held = ledger.contentOf(cell);
  const now = held.kind === "formula" ? undefined : switchValue(asHeld(held));
  await workbench.pane.locator(`[data-assumption="${plan.id}"]`).first().click();
  ledger.type(cell, contentOf(now !== true));
  return `${plan.id} flipped from ${String(now)}`;
}

/** A line of what was changed is reset: in one year or all, of one unit. */
async function reset(world: World, chance: Chance): Promise<string> {
  const line = world.workbench.pane.locator("[data-change]");
  const count = await line.count();
  if (count === 0) return "nothing to reset";
  const one = line.nth(chance.pick % count);
  const id = (await one.getAttribute("data-change")) ?? "";
  const first = assumptions.find((plan) => plan.id === id);
  await one.getByRole("button", { name: /^Reset/ }).click();
  setAll(
    world,
    assumptions.filter(({ group, label }) => group === first?.group && label === first.label),
  );
  return `the line of ${id} reset`;
}

async function resetAll(world: World, chance: Chance): Promise<string> {
  const pressed = await pressOne(
    world.workbench.pane.getByRole("button", { name: /^Reset all \d+ to the base/ }),
    chance,
  );
  if (pressed === undefined) return "not so much to reset";
  setAll(world, assumptions);
  return pressed;
}

async function build(world: World): Promise<string> {
  const { workbench, ledger } = world;
  await workbench.pane.getByRole("button", { name: "Build again" }).first().click();
  const asked = workbench.pane.getByRole("button", { name: "Set aside and build" });
  const done = workbench.pane.getByRole("region", { name: "Result of the build" });
  await asked.or(done).first().waitFor({ timeout: BUILD_MS });
  const wasAsked = await visible(asked);
  if (wasAsked) {
    await asked.click();
    await done.waitFor({ timeout: BUILD_MS });
  }
  await workbench.settled();
  await workbench.pane.getByRole("button", { name: "Dismiss the result" }).click();
  const replaced = ledger.replaced();
  for (const { cell, content } of replaced) {
    if (content.kind !== "empty") ledger.setAside.push([cell.sheet.name, cell.row, cell.column, content]);
    ledger.type(cell, cell.plan?.content ?? { kind: "empty" });
  }
  ledger.isDetached = false;
  return `built again, ${replaced.length} to set aside, ${wasAsked ? "asked" : "not asked"}`;
}

async function share(world: World, name: string, words: RegExp): Promise<string> {
  const { pane } = world.workbench;
  await pane.locator("details.sharing").evaluate((details) => details.setAttribute("open", ""));
  const button = pane.getByRole("button", { name, exact: true });
  if (!(await visible(button))) return `no ${name}`;
  await button.click();
  await pane.locator(".message").filter({ hasText: words }).first().waitFor({ timeout: BUILD_MS });
  world.ledger.isDetached = name.startsWith("Detach");
  return name;
}

async function newUnit(world: World): Promise<string> {
  if (world.ledger.hasUnit) return "the unit is there";
  await world.workbench.press("New unit");
  world.ledger.hasUnit = true;
  return "New unit";
}

const figureOf = (id: string): LedgerCell | undefined =>
  figures.some(({ key }) => key === id) ? inputCell(id) : undefined;

const isChanged = ({ ledger }: World, cell: LedgerCell): boolean =>
  asHeld(ledger.contentOf(cell)) !== asHeld(cell.plan?.content ?? { kind: "empty" });

/** The changed figures that are restored are as announced again. */
async function restore(world: World, all: boolean, chance: Chance): Promise<string> {
  const { pane } = world.workbench;
  await openTab(world, "Contents");
  const changed = pane.getByRole("region", { name: "Changed figures" });
  await world.workbench.settled();
  const name = all ? /^Restore all$/ : /^Restore (?!all$)/;
  const pressed = await pressOne(changed.getByRole("button", { name }), chance);
  await world.workbench.settled();
  await openTab(world, "Assumptions");
  const changedNow = figures.flatMap(({ key }) => figureOf(key) ?? []).filter((cell) => isChanged(world, cell));
  if (pressed === undefined) {
    if (changedNow.length > (all ? 1 : 0))
      throw new Error(`${changedNow.length} figures are changed, and none is offered`);
    return "no figure to restore";
  }
  world.forget();
  const back = figures.flatMap(({ key }) => figureOf(key) ?? []);
  let count = 0;
  for (const cell of back) {
    const planned = asHeld(cell.plan?.content ?? { kind: "empty" });
    const before = asHeld(world.ledger.contentOf(cell));
    if (before === planned || (await world.held(cell)) !== planned) continue;
    world.ledger.type(cell, cell.plan?.content ?? { kind: "empty" });
    count += 1;
  }
  if (count === 0 || (!all && count > 1)) throw new Error(`${pressed}: ${count} figures are as announced again`);
  return `${pressed}: ${count}`;
}

const tappings: Readonly<Record<Tap, Tapping>> = {
  tweak,
  switch: flip,
  reset,
  resetAll,
  keepCase,
  applyCase,
  deleteCase,
  build,
  detach: (world) => share(world, "Detach functions", /Functions are detached|Native formulas stand/),
  attach: (world) => share(world, "Attach functions", /The functions stand in/),
  newUnit,
  restore: (world, chance) => restore(world, false, chance),
  restoreAll: (world, chance) => restore(world, true, chance),
};

/** Does something in the pane. @returns what it was, or why it was nothing. */
export async function tapSomething(world: World, tap: Tap, chance: Chance): Promise<string> {
  const said = await tappings[tap](world, chance);
  await world.workbench.settled();
  world.forget();
  return said;
}
