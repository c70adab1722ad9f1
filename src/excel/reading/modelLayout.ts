import type { Area } from "../../formula/addresses.ts";
import type { AreaPlan, SheetId, WorkbookPlan } from "../../plan/plan.ts";
import { parseReference } from "../ranges/address.ts";
import { blocksOf, type Block, type Placed } from "../ranges/blocks.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import type { DisplacedName } from "./strayInSheet.ts";
import type { NameState, WorkbookState } from "./readWorkbook.ts";

/** A cell that the pane shows or that tells how the functions fare. */
export type WatchedCell = Placed &
  (
    | { readonly role: "assumption" | "measure"; readonly id: string }
    | { readonly role: "function"; readonly sheet: string; readonly spill?: Area }
    /** Of a unit of the user's own. */
    | { readonly role: "unit"; readonly id: string; readonly part: "title" | "currency" | "heads" | "block" }
  );

/** A cell by the worksheet's id in Excel. */
export type CellOnSheet = readonly [worksheet: string, cell: WatchedCell];

/** Cells in a few blocks, each of which is read by one call. */
export type SheetBlocks = readonly { readonly worksheet: string; readonly block: Block<WatchedCell> }[];

/** Where the model's cells are now, wherever the user has moved them. */
export interface ModelLayout {
  readonly cells: readonly CellOnSheet[];
  /** Defined names of ours that the workbook no longer has, or that point nowhere. */
  readonly lostNames: readonly string[];
  /** Names of ours that lead to another sheet, or to more than a cell, and where. */
  readonly strayNames: readonly NameState[];
  /** Names of ours that lead to another place of their sheet than the plan's: as rows have moved it, or elsewhere. */
  readonly displaced: readonly DisplacedName[];
  /** Sheets of ours that are gone, by their usual names. */
  readonly lostSheets: readonly string[];
}

const CALLS_FUNCTION = /\bHEADROOM\./;

function functionCells(plan: WorkbookPlan, record: BuildRecord, now: WorkbookState): CellOnSheet[] {
  return plan.sheets.flatMap(({ id, cells, spills }) => {
    const state = now.sheets.find((sheet) => sheet.id === record.sheets[id]);
    if (state === undefined) return [];
    return cells.flatMap(({ row, column, content }) => {
      if (content.kind !== "formula" || !CALLS_FUNCTION.test(content.formula)) return [];
      const spill = spills.find((area) => area.row === row && area.column === column);
      const cell: WatchedCell = { role: "function", row, column, sheet: state.name, ...(spill && { spill }) };
      return [[state.id, cell] as const];
    });
  });
}

interface NamedCell {
  readonly id: string;
  readonly name: string;
  readonly cell: AreaPlan;
}

/** Whether a name of one cell of ours leads to another sheet, or to several cells: somebody has given it to these. */
function leadsAstray({ rows, columns }: Area, worksheet: string, ours: string | undefined): boolean {
  return rows * columns !== 1 || (ours !== undefined && worksheet !== ours);
}

/** Finds the cells by their defined names, and the functions' cells by their places in the plan. */
export function layoutOf(plan: WorkbookPlan, record: BuildRecord, now: WorkbookState): ModelLayout {
  const formulas = new Map(now.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const idOf = new Map(now.sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const lostNames: string[] = [];
  const cells: CellOnSheet[] = record.version === plan.version ? functionCells(plan, record, now) : [];
  const strayNames: NameState[] = [];
  const displaced: DisplacedName[] = [];
  const find = (role: "assumption" | "measure", { id, name: planned, cell }: NamedCell): void => {
    const name = record.names[planned] ?? planned;
    const formula = formulas.get(name.toLowerCase()) ?? "";
    const reference = parseReference(formula);
    const worksheet = idOf.get(reference?.sheet.toLowerCase() ?? "");
    if (reference === undefined || worksheet === undefined) lostNames.push(name);
    else if (leadsAstray(reference.area, worksheet, record.sheets[cell.sheet])) strayNames.push({ name, formula });
    else {
      const { row, column } = reference.area;
      if (row !== cell.row || column !== cell.column)
        displaced.push({ id, name, formula, cell, place: { row, column } });
      cells.push([worksheet, { role, id, row, column }]);
    }
  };
  for (const assumption of plan.assumptions) find("assumption", assumption);
  for (const measure of plan.measures) find("measure", measure);

  const alive = new Set(now.sheets.map(({ id }) => id));
  const isLost = (sheet: SheetId): boolean => !alive.has(record.sheets[sheet] ?? "");
  return {
    cells,
    lostNames,
    strayNames,
    displaced,
    lostSheets: plan.sheets.filter(({ id }) => isLost(id)).map(({ name }) => name),
  };
}

/** The layout without the cells that names lead to which are not theirs. */
export function withoutStray(layout: ModelLayout, stray: readonly DisplacedName[]): ModelLayout {
  if (stray.length === 0) return layout;
  const ids = new Set(stray.map(({ id }) => id));
  const isOurs = ([, cell]: CellOnSheet): boolean => !("id" in cell && cell.role !== "unit" && ids.has(cell.id));
  return {
    ...layout,
    cells: layout.cells.filter(isOurs),
    strayNames: [...layout.strayNames, ...stray],
    displaced: layout.displaced.filter((each) => !stray.includes(each)),
  };
}

/** Divides cells into blocks, sheet by sheet. */
export function sheetBlocks(cells: readonly CellOnSheet[]): SheetBlocks {
  const byWorksheet = new Map<string, WatchedCell[]>();
  for (const [worksheet, cell] of cells) {
    const before = byWorksheet.get(worksheet);
    if (before === undefined) byWorksheet.set(worksheet, [cell]);
    else before.push(cell);
  }
  return [...byWorksheet].flatMap(([worksheet, watched]) => blocksOf(watched).map((block) => ({ worksheet, block })));
}
