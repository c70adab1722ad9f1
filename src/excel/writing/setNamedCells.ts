import { ModelHostError } from "../../host/Advice.ts";
import type { CellState } from "../../host/ModelHost.ts";
import { missingNames, namesLeadElsewhere, unitChangedMeanwhile } from "../../host/sentences.ts";
import { areaNow, type LayoutMaps } from "../following/LayoutMaps.ts";
import { errorCode } from "../office/adviceOn.ts";
import { inOneStep } from "../office/inOneStep.ts";
import { parseReference } from "../ranges/address.ts";
import type { OwnInputCell } from "../units/ownInputCells.ts";
import { heldBy } from "./cellInput.ts";
import { settledWrite, type SentCell, type Sends } from "./settledWrite.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import type { AreaPlan } from "../../plan/plan.ts";

/** A cell of ours that has a name, and what is to stand in it. */
export interface NamedCell {
  /** As the workbook has it. */
  readonly name: string;
  /** Where the plan has it. */
  readonly cell: AreaPlan;
  readonly value: number | string;
  /** What may stand in it now; with anything else it is left as it is. Absent: whatever stands there is written over. */
  readonly known?: readonly CellState["value"][];
}

/** What is written at once. */
export interface CellsToSet {
  readonly cells: readonly NamedCell[];
  /** Inputs of the user's own units. */
  readonly beside?: readonly OwnInputCell[];
}

/** Whether a cell holds what somebody has put there since: none of what was known, of which null is a blank or an error. */
function isOvertaken({ known, value }: NamedCell, held: unknown): boolean {
  if (known === undefined || held === value) return false;
  const nothing = held === "" || (typeof held === "string" && held.startsWith("#"));
  return !known.some((each) => (each === null ? nothing : each === held));
}

/**
 * Writes cells of names where each name leads to its cell, but for those that were edited since, which it gives; undefined
 * where one leads elsewhere by what is known of the layout, and nothing is written then.
 */
async function write(
  { cells, beside = [] }: CellsToSet,
  record: BuildRecord,
  maps: LayoutMaps,
  sends: Sends<readonly NamedCell[]>,
): Promise<readonly NamedCell[] | undefined> {
  const sheets = [...new Set(cells.map(({ cell }) => cell.sheet))];
  return inOneStep(async (context) => {
    const { workbook } = context;
    const learn = maps.queueLearning(workbook, record, sheets);
    const found = cells.map((named) => {
      const item = workbook.names.getItem(named.name).load("formula");
      const range = item.getRange().untrack().load("rowIndex,columnIndex,cellCount,values,formulas");
      return { named, item, range, worksheet: range.worksheet.load("id") };
    });
    const labels = beside.map((cell) => {
      const at = (column: number): Excel.Range =>
        workbook.worksheets.getItem(cell.worksheet).getRangeByIndexes(cell.row, column, 1, 1).untrack();
      return { cell, range: at(cell.labelColumn).load("text"), input: at(cell.column).load("formulas,values") };
    });
    await context.sync();
    const changed = labels.find(({ cell, range }) => String(range.text[0]?.[0]).trim() !== cell.label);
    if (changed !== undefined) throw new ModelHostError(unitChangedMeanwhile(changed.cell.title));
    const now = learn();
    const stray = found.filter(
      ({ named, range, worksheet }) => worksheet.id !== record.sheets[named.cell.sheet] || range.cellCount !== 1,
    );
    if (stray.length > 0)
      throw new ModelHostError(
        namesLeadElsewhere(stray.map(({ named, item }) => ({ name: named.name, formula: String(item.formula) }))),
      );
    const moved = found.some(({ named: { cell }, range }) => {
      const map = now.get(cell.sheet);
      const place = map === undefined ? cell : areaNow(cell, map);
      return range.rowIndex !== place.row || range.columnIndex !== place.column;
    });
    if (moved) return undefined;
    const isLeft = ({ named, range }: (typeof found)[number]): boolean => isOvertaken(named, range.values[0]?.[0]);
    const left = found.filter(isLeft).map(({ named }) => named);
    const written = found.filter((each) => !isLeft(each));
    sends(
      [
        ...written.map(({ named, range, worksheet }): SentCell => {
          const { rowIndex: row, columnIndex: column } = range;
          return { worksheet: worksheet.id, row, column, value: named.value, before: heldBy(range) };
        }),
        ...labels.map(({ cell, input }): SentCell => ({ ...cell, before: heldBy(input) })),
      ],
      left,
    );
    for (const { item, named } of written) item.getRange().untrack().values = [[named.value]];
    for (const { worksheet, row, column, value } of beside)
      workbook.worksheets.getItem(worksheet).getRangeByIndexes(row, column, 1, 1).untrack().values = [[value]];
    await context.sync();
    return left;
  });
}

/** Names that do not lead to their cells: those that lead nowhere, or all with where they lead. */
async function astray(cells: readonly NamedCell[]): Promise<ModelHostError> {
  return Excel.run(async (context) => {
    const items = cells.map(({ name }) => ({ name, item: context.workbook.names.getItem(name).load("formula") }));
    await context.sync();
    const named = items.map(({ name, item }) => ({ name, formula: String(item.formula) }));
    const lost = named.filter(({ formula }) => parseReference(formula) === undefined).map(({ name }) => name);
    return new ModelHostError(lost.length > 0 ? missingNames(lost) : namesLeadElsewhere(named));
  });
}

/**
 * Writes cells of defined names, all at once, where the names lead to the model's own cells; with inputs of the user's
 * own units, where these stand beside their labels.
 *
 * @returns those that were left as they are, as they hold none of what was known of them.
 * @throws ModelHostError where a name is gone, leads nowhere or elsewhere; nothing is written then.
 */
export async function setNamedCells(
  all: CellsToSet,
  record: BuildRecord,
  maps: LayoutMaps,
): Promise<readonly NamedCell[]> {
  const { cells } = all;
  try {
    return await settledWrite<readonly NamedCell[]>(async (sends) => {
      const left = await write(all, record, maps, sends);
      if (left !== undefined) return left;
      // What is remembered of the layout may be old.
      for (const { cell } of cells) maps.forget(cell.sheet);
      const leftNow = await write(all, record, maps, sends);
      if (leftNow !== undefined) return leftNow;
      throw await astray(cells);
    });
  } catch (error) {
    if (errorCode(error) === "ItemNotFound" || errorCode(error) === "InvalidReference")
      throw new ModelHostError(missingNames(cells.map(({ name }) => name)), { cause: error });
    throw error;
  }
}
