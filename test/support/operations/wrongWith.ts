/** What has to hold of the workbook and its pane whatever a person has done with them. */
import { cellAddress } from "../../../src/formula/addresses.ts";
import { assumptionLines } from "../../../src/impairment/unit/lines.ts";
import { assumptionKey } from "../../../src/model/assumptions/assumptionKey.ts";
import { switchValue } from "../../../src/plan/inputs/switchWords.ts";
import type { AreaPlan } from "../../../src/plan/plan.ts";
import { exactHeadroom } from "../../impairment/exactHeadroom.ts";
import { builtInUnits, forecastYears } from "../builtInUnits.ts";
import { hasValue, plainUnitOf } from "../unit.ts";
import { keyOf, unitSheetIds, wholePlan, type LedgerCell } from "./Ledger.ts";
import type { Restatement } from "./Restatement.ts";
import { asHeld, cells, inputCell, type Shown, type World } from "./World.ts";

type Value = string | number | boolean;
type Sheets = ReadonlyMap<string, Shown>;

const MOST = 5;

/** How many there are, and the first of them. */
export const firstOf = (found: readonly string[], title: string): readonly string[] =>
  found.length === 0 ? [] : [`${title}: ${found.length}: ${found.slice(0, MOST).join("; ")}`];

const nameOf = ({ sheet, row, column }: LedgerCell): string => `${sheet.name}!${cellAddress({ row, column })}`;

const valueIn = (shown: Sheets, { sheet, row, column }: { sheet: string; row: number; column: number }): Value =>
  shown.get(sheet)?.values[row]?.[column] ?? "";

/** Everything typed stands where it was typed, or where a build has set it aside. */
export async function lost(world: World): Promise<readonly string[]> {
  const found: string[] = [];
  const shown = await world.shown();
  for (const { cell, content } of world.ledger.typed.values()) {
    const held = shown.get(cell.sheet.id)?.formulas[cell.row]?.[cell.column] ?? "";
    if (held !== asHeld(content))
      found.push(`${nameOf(cell)} holds ${JSON.stringify(held)}, typed was ${JSON.stringify(asHeld(content))}`);
  }
  return [...firstOf(found, "lost where it was typed"), ...firstOf(await lostAside(world), "not set aside")];
}

/** Cells of inputs that nobody typed into hold what they are planned to. */
export async function untouched(world: World): Promise<readonly string[]> {
  const found: string[] = [];
  const there = new Set(world.ledger.sheets().map(({ id }) => id));
  for (const cell of cells) {
    if (cell.plan?.inputKey === undefined || !there.has(cell.sheet.id) || world.ledger.typed.has(keyOf(cell))) continue;
    const held = await world.held(cell);
    if (held !== asHeld(cell.plan.content))
      found.push(`${nameOf(cell)} holds ${JSON.stringify(held)}, nothing was typed`);
  }
  return firstOf(found, "an input that nobody changed");
}

async function lostAside({ workbench, ledger }: World): Promise<readonly string[]> {
  if (ledger.setAside.length === 0) return [];
  const tabs = (await workbench.sheetNames()).filter((name) => name.startsWith("Set aside"));
  const kept = new Set<string>();
  for (const tab of tabs) {
    const { values } = await workbench.read(tab, "A1:C200");
    for (const row of values) kept.add(JSON.stringify(row));
  }
  return ledger.setAside.flatMap(([sheet, row, column, content]) => {
    const wanted = JSON.stringify([sheet, cellAddress({ row, column }), asHeld(content)]);
    return kept.has(wanted) ? [] : [wanted];
  });
}

const isNear = (one: Value, other: Value): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1000, Math.abs(one), Math.abs(other))
    : one === other;

/** What a function gives and what its twin does: where there is no value, each says so in its own way. */
const isAlike = (one: Value, other: Value): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1_000_000, Math.abs(one), Math.abs(other))
    : typeof one !== "number" && typeof other !== "number";

const isError = (value: Value): boolean => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);

/** Comparing a column of errors with a number, the engine gives an error or nothing as it comes; no result hangs on it. */
const isQuirk = (sheet: string, values: readonly Value[]): boolean => sheet === "workings" && values.some(isError);

/** Cells whose value depends on whether the add-in is there, by `keyOf`. */
export type OfAddIn = ReadonlySet<string>;

const masterPlace = wholePlan.measures.find(({ id }) => id === "checks.master")?.cell ?? {
  sheet: "",
  row: 0,
  column: 0,
};
const toldSheets: ReadonlySet<string> = new Set(["cover", "summary", "checks"]);

/** Cells that show something else than what the ledger comes to. */
export async function differences(
  world: World,
  restatement: Restatement,
  ofAddIn: OfAddIn,
): Promise<readonly [LedgerCell, string][]> {
  const shown = await world.shown();
  const valueAt = await restatement.typed(world.ledger);
  const there = new Set(world.ledger.sheets().map(({ id }) => id));
  // What is typed over a cell parts it from its function, and the checks say so.
  const isTypedOver = world.ledger.typedOver().length > 0;
  const saysSo = isTypedOver && /differ/.test(String(valueIn(shown, masterPlace)));
  return cells.flatMap((cell): [LedgerCell, string][] => {
    const { sheet, row, column } = cell;
    const isOfAddIn = ofAddIn.has(keyOf(cell));
    const isText = cell.plan?.format === "text" && !world.ledger.isDetached;
    if (!there.has(sheet.id) || sheet.id === "own" || (isOfAddIn && (isTypedOver || isText))) return [];
    if (saysSo && toldSheets.has(sheet.id)) return [];
    const is = valueIn(shown, { sheet: sheet.id, row, column });
    const wanted = valueAt(sheet.id, row, column);
    const agree =
      isOfAddIn && !world.ledger.isDetached
        ? isAlike(is, wanted)
        : isNear(is, wanted) || isQuirk(sheet.id, [is, wanted]);
    return agree ? [] : [[cell, `${nameOf(cell)} shows ${JSON.stringify(is)}, restated ${JSON.stringify(wanted)}`]];
  });
}

/** The exact headroom of a unit of the model from what its inputs show; undefined where it has none. */
function exactOf(shown: Sheets, id: string): number | undefined {
  const values = (key: string): readonly Value[] => {
    const line = assumptionLines.find((each) => each.key === key);
    const years = line?.holds === "yearly" ? forecastYears : [undefined];
    return years.map((year) => {
      const cell = inputCell(assumptionKey({ id }, key, year));
      return cell === undefined ? 0 : valueIn(shown, { ...cell, sheet: cell.sheet.id });
    });
  };
  const yearly = (key: string): number[] => values(key).map((value) => (typeof value === "number" ? value : NaN));
  const switches = ["grossUpGoodwill", "midYearDiscounting"].map((key) => switchValue(values(key)[0]));
  const plain = plainUnitOf(yearly, {
    grossUpGoodwill: switches[0] === true,
    midYearDiscounting: switches[1] === true,
  });
  const areNumbers = Object.values(plain)
    .flat()
    .every((value) => typeof value === "boolean" || Number.isFinite(value));
  if (!areNumbers || switches.includes(undefined) || !hasValue(plain)) return undefined;
  return Number(exactHeadroom(plain));
}

const areaOf = (name: string): AreaPlan | undefined => wholePlan.names.find((each) => each.name === name)?.area;

/** The headroom of every unit is exact, or there is none; or else the model does not say that all is well. */
export function headrooms(shown: Sheets): readonly string[] {
  return builtInUnits.flatMap(({ id, blockName }) => {
    const area = areaOf(`${blockName}_Headroom`);
    const is = area === undefined ? "nothing" : valueIn(shown, area);
    const exact = exactOf(shown, id);
    if (exact === undefined)
      return typeof is === "number" ? [`${id} has a headroom of ${is}, and should have none`] : [];
    const isRight = typeof is === "number" && Math.abs(is - exact) <= 1e-9 * (Math.abs(exact) + 1e6);
    return isRight ? [] : [`${id} has a headroom of ${String(is)}, exactly ${exact}`];
  });
}

/** What the model comes to is what its inputs alone make of it. */
export async function spoilt(world: World, restatement: Restatement, ofAddIn: OfAddIn): Promise<readonly string[]> {
  const shown = await world.shown();
  const valueAt = await restatement.unspoilt(world.ledger);
  const there = new Set(world.ledger.sheets().map(({ id }) => id));
  return cells.flatMap((cell) => {
    const { sheet, row, column, plan } = cell;
    if (plan?.content.kind !== "formula" || plan.inputKey !== undefined) return [];
    if (!there.has(sheet.id) || unitSheetIds.has(sheet.id) || ofAddIn.has(keyOf(cell))) return [];
    const is = valueIn(shown, { sheet: sheet.id, row, column });
    const wanted = valueAt(sheet.id, row, column);
    return isNear(is, wanted)
      ? []
      : [`${nameOf(cell)} shows ${JSON.stringify(is)}, from the inputs alone ${JSON.stringify(wanted)}`];
  });
}
