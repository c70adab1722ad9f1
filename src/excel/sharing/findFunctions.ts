import type { Area } from "../../formula/addresses.ts";
import type { Capabilities } from "../office/capabilities.ts";
import { contains } from "../ranges/address.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import type { SheetState } from "../reading/readWorkbook.ts";
import type { UsedCells } from "../undoing/BuildJournal.ts";

/** A function of the add-in, also as Excel stores one that it does not know. */
const OURS = /\bHEADROOM\.|_xldudf_HEADROOM_/i;

export const callsOurs = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && OURS.test(formula.replaceAll(/"(?:[^"]|"")*"/g, '""'));

/** A cell that calls a function of the add-in. */
export interface FunctionCell {
  readonly formula: string;
  /** What the function fills, its own cell first. */
  readonly area: Area;
}

/** What a sheet holds. */
export interface SheetContents {
  readonly sheet: SheetState;
  readonly used: UsedCells;
  readonly values: readonly (readonly unknown[])[];
  readonly functions: readonly FunctionCell[];
}

/** Reads a sheet, in a request of its own: all of them may be more than Excel gives at once. */
function readSheet(sheet: SheetState, { spills }: Capabilities): Promise<SheetContents | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const range = worksheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,formulas,values");
    await context.sync();
    if (range.isNullObject) return undefined;
    const { rowIndex: row, columnIndex: column, formulas, values } = range;
    const cells = (formulas as unknown[][]).flatMap((line, r) =>
      line.flatMap((formula, c) =>
        callsOurs(formula) ? [{ formula, area: { row: row + r, column: column + c, rows: 1, columns: 1 } }] : [],
      ),
    );
    const used = { row, column, rows: formulas.length, columns: formulas[0]?.length ?? 0, formulas };
    if (!spills || cells.length === 0) return { sheet, used, values, functions: cells };
    const filled = cells.map(({ area }) =>
      rangeOf(worksheet, area)
        .getSpillingToRangeOrNullObject()
        .untrack()
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    await context.sync();
    const functions = cells.map((cell, index): FunctionCell => {
      const fill = filled[index];
      if (fill === undefined || fill.isNullObject) return cell;
      const { rowIndex, columnIndex, rowCount: rows, columnCount: columns } = fill;
      return { ...cell, area: { row: rowIndex, column: columnIndex, rows, columns } };
    });
    return { sheet, used, values, functions: withoutFilled(functions) };
  });
}

/** Some Excels give the formula of the first cell for every cell that it fills. */
function withoutFilled(functions: readonly FunctionCell[]): FunctionCell[] {
  const filling = functions.filter(({ area }) => area.rows * area.columns > 1);
  return functions.filter(({ area }) => !filling.some((other) => other.area !== area && contains(other.area, area)));
}

/** What the sheets hold, and where they call functions of the add-in. */
export async function readSheets(sheets: readonly SheetState[], can: Capabilities): Promise<SheetContents[]> {
  const found: SheetContents[] = [];
  for (const sheet of sheets) {
    const contents = await readSheet(sheet, can);
    if (contents !== undefined) found.push(contents);
  }
  return found;
}
