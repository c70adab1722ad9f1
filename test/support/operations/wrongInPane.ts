import type { AreaPlan } from "../../../src/plan/plan.ts";
import { switchValue } from "../../../src/plan/inputs/switchWords.ts";
import { wholePlan } from "./Ledger.ts";
import { inputCell, type World } from "./World.ts";

interface PaneShows {
  readonly fields: readonly {
    readonly id: string;
    readonly text: string;
    readonly checked: boolean;
    readonly isSwitch: boolean;
    readonly invalid: boolean;
  }[];
  readonly measures: readonly { readonly id: string; readonly text: string }[];
  readonly tone: string;
  readonly sentence: string;
}

/** What the pane shows at the moment. */
export function paneShows({ workbench }: World): Promise<PaneShows> {
  return workbench.pane.evaluate(() => {
    const master = document.querySelector(".master-check");
    return {
      fields: [...document.querySelectorAll<HTMLInputElement>("input[data-assumption]")].map((field) => ({
        id: field.dataset["assumption"] ?? "",
        text: field.value,
        checked: field.checked,
        isSwitch: field.type === "checkbox",
        invalid: field.getAttribute("aria-invalid") === "true",
      })),
      measures: [...document.querySelectorAll<HTMLElement>("[data-measure]")].map((shown) => ({
        id: shown.dataset["measure"] ?? "",
        text: shown.textContent.trim(),
      })),
      tone: /master-check-(\w+)/.exec(master?.className ?? "")?.[1] ?? "",
      sentence: master?.querySelector(".value")?.textContent ?? "",
    };
  });
}

/** A number as a field or a cell shows it; undefined where it is none. */
function numberIn(text: string): number | undefined {
  const plain = text
    .replaceAll(",", "")
    .replace("−", "-")
    .replace(/^\((.*)\)$/, "-$1");
  return plain === "" || Number.isNaN(Number(plain)) ? undefined : Number(plain);
}

const shownText = (text: string): string =>
  text
    .trim()
    .replace(/^[▲▼]\s*/, "")
    .replaceAll(",", "")
    .replace(/^-/, "−");

const measureAreas = new Map<string, AreaPlan>([
  ...wholePlan.measures.map(({ id, cell }) => [id, cell] as const),
  ...wholePlan.names.flatMap(({ name, area }) =>
    name === "Unit_1_Headroom" ? [["headroom.unit1", area] as const] : [],
  ),
]);

/** The pane's fields, results and master check say what their cells do. */
export async function paneApart(world: World): Promise<readonly string[]> {
  const { fields, measures, tone } = await paneShows(world);
  const shown = await world.shown();
  const found: string[] = [];
  const kinds = new Map(wholePlan.assumptions.map(({ id, kind }) => [id, kind]));
  for (const { id, text, checked, isSwitch, invalid } of fields) {
    const cell = inputCell(id);
    if (cell === undefined) continue;
    const value = shown.get(cell.sheet.id)?.values[cell.row]?.[cell.column] ?? "";
    if (isSwitch) {
      if (checked !== (switchValue(value) === true))
        found.push(`${id} is ${checked ? "on" : "off"}, its cell ${String(value)}`);
      continue;
    }
    if (typeof value !== "number") {
      if (!invalid) found.push(`${id} shows ${text} unmarked, its cell ${JSON.stringify(value)}`);
      continue;
    }
    const number = numberIn(text);
    const said = number === undefined ? undefined : kinds.get(id) === "percentage" ? number / 100 : number;
    if (said === undefined || Math.abs(said - value) > 1e-9 * Math.abs(value) + 1e-6)
      found.push(`${id} shows ${text}, its cell ${value}`);
  }
  for (const { id, text } of measures) {
    const area = measureAreas.get(id);
    if (area === undefined) continue;
    const sheet = shown.get(area.sheet);
    const inCell = shownText(sheet?.text[area.row]?.[area.column] ?? "");
    if (shownText(text) !== inCell && !(inCell === "" && text === "–"))
      found.push(`${id} is ${text}, its cell ${inCell}`);
  }
  const count = measureAreas.get("checks.wrong");
  const wrong = count && shown.get(count.sheet)?.values[count.row]?.[count.column];
  if (tone === "tiesOut" && wrong !== 0)
    found.push(`the pane says that all is well, and Checks counts ${String(wrong)}`);
  return found.length === 0 ? [] : [`pane and cells: ${found.length}: ${found.slice(0, 5).join("; ")}`];
}
