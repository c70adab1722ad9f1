import { createHash } from "node:crypto";
import type { CellContent, CellPlan, SheetId, WorkbookPlan } from "../../src/plan/plan.ts";
import { withInputs } from "../../src/plan/inputs/withInputs.ts";
import { calculate, valuesIn } from "../../src/xlsx/calculate.ts";
import type { CalculatedValues } from "../../src/xlsx/calculatedValues.ts";
import { Engine } from "../../src/xlsx/Engine.ts";
import { inTurn } from "../../src/xlsx/inTurn.ts";
import { withoutAddIn } from "../../src/xlsx/withoutAddIn.ts";

const known = new Map<string, Promise<CalculatedValues>>();

/** What `calculate` gives for the plan. Many tests ask for the same workbook: it is calculated once in a process. */
export function calculatedOnce(plan: WorkbookPlan): Promise<CalculatedValues> {
  return remembered(keyOf(plan), () => calculate(plan));
}

type Inputs = ReadonlyMap<string, CellContent>;

/**
 * What the plan comes to after these contents were typed into inputs, by key. As a spreadsheet does, the engine
 * calculates again only what hangs on them: a third of the time that the whole takes.
 */
export function calculatedWith(plan: WorkbookPlan, typed: Inputs): Promise<CalculatedValues> {
  const key = keyOf(plan);
  const inputs = JSON.stringify([...typed].sort(([one], [other]) => one.localeCompare(other)));
  return remembered(key + inputs, () => inTurn(() => type(plan, key, typed)));
}

/** What is typed into a cell, whether it is an input or not. */
export interface TypedCell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** What a cell shows; an error as its text, and undefined where it is blank. */
export type Shown = (sheet: SheetId, place: Pick<CellPlan, "row" | "column">) => string | number | boolean | undefined;

/**
 * What is read of the plan after these contents were typed over cells of any kind, formulas too; afterwards all is as it
 * was.
 */
export function calculatedOver<Read>(
  plan: WorkbookPlan,
  cells: readonly TypedCell[],
  read: (shown: Shown) => Read,
): Promise<Read> {
  return inTurn(async () => {
    const engine = await openedFor(plan);
    const over = cells.map(({ sheet: id, row, column, content }) => {
      const sheet = plan.sheets.find((each) => each.id === id);
      const cell = sheet?.cells.find((each) => each.row === row && each.column === column);
      if (sheet === undefined || cell === undefined) throw new Error(`no cell ${row}, ${column} on ${id}`);
      return { sheet: id, cell, content, before: withoutAddIn(sheet, cell) };
    });
    try {
      await engine.set(over);
      return read((sheet, { row, column }) => engine.cell(sheet, row, column)?.v ?? undefined);
    } finally {
      await engine.set(over.map(({ sheet, cell, before }) => ({ sheet, cell, content: before })));
    }
  });
}

let opened: { readonly key: string; readonly engine: Engine; typed: Inputs } | undefined;

/** An engine that holds the plan as it is, without what was typed before. */
async function openedFor(plan: WorkbookPlan): Promise<Engine> {
  const { engine } = await setInputs(plan, keyOf(plan), new Map());
  return engine;
}

async function type(plan: WorkbookPlan, key: string, typed: Inputs): Promise<CalculatedValues> {
  const { engine } = await setInputs(plan, key, typed);
  return valuesIn(engine, withInputs(plan, typed));
}

async function setInputs(plan: WorkbookPlan, key: string, typed: Inputs): Promise<{ readonly engine: Engine }> {
  if (opened === undefined || opened.key !== key || opened.engine.closed)
    opened = { key, engine: await Engine.open(plan), typed: new Map() };
  const before = opened.typed;
  const changed = (input: string, content: CellContent): boolean =>
    (before.has(input) || typed.has(input)) &&
    JSON.stringify(typed.get(input) ?? content) !== JSON.stringify(before.get(input) ?? content);
  opened.typed = typed;
  await opened.engine.set(inputsOf(plan, changed, typed));
  return opened;
}

/** The inputs that hold another content now, with that content: the typed one, or the planned one again. */
function inputsOf(plan: WorkbookPlan, changed: (key: string, planned: CellContent) => boolean, typed: Inputs) {
  const inputs: { sheet: SheetId; cell: CellPlan; content: CellContent }[] = [];
  for (const { id: sheet, cells } of plan.sheets)
    for (const cell of cells)
      if (cell.inputKey !== undefined && changed(cell.inputKey, cell.content))
        inputs.push({ sheet, cell, content: typed.get(cell.inputKey) ?? cell.content });
  return inputs;
}

function remembered(key: string, make: () => Promise<CalculatedValues>): Promise<CalculatedValues> {
  const values = known.get(key) ?? make();
  known.set(key, values);
  return values;
}

const keys = new WeakMap<WorkbookPlan, string>();

function keyOf(plan: WorkbookPlan): string {
  const key = keys.get(plan) ?? createHash("sha256").update(JSON.stringify(plan)).digest("base64");
  keys.set(plan, key);
  return key;
}
