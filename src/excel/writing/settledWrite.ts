import { ModelHostError } from "../../host/Advice.ts";
import { errorCode } from "../office/adviceOn.ts";
import { inputAgain } from "./cellInput.ts";
import * as excelWords from "../excelWords.ts";

/** A cell that is written, where it is. */
export interface SentCell {
  /** By its id. */
  readonly worksheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
  /** Its formula, or what it held, before (see `heldIn`); absent where it is the only one, or is written in one piece with all others. */
  readonly before?: unknown;
}

/** To be called before the request that writes, with what the whole gives where it was done. */
export type Sends<T> = (cells: readonly SentCell[], result: T) => void;

const ATTEMPTS = 3;

/**
 * Writes cells all or none. Where the request that writes fails, Excel may have done all of it and its answer is lost, or a
 * part: it is asked what stands there now, and what it has done of a part is taken back.
 *
 * @param write may write twice, of which the first time counts for what was before.
 * @throws ModelHostError saying that it is not known, where Excel does not answer; what `write` throws, where nothing is
 *   written then.
 */
export async function settledWrite<T>(write: (sends: Sends<T>) => Promise<T>): Promise<T> {
  const sent: { cells: readonly SentCell[]; result: T }[] = [];
  try {
    return await write((cells, result) => sent.push({ cells, result }));
  } catch (error) {
    const [first] = sent;
    if (first === undefined || errorCode(error) === "InvalidOperationInCellEditMode") throw error;
    if (await wasDone(first.cells)) return first.result;
    throw error;
  }
}

const wasDone = (cells: readonly SentCell[]): Promise<boolean> => untilAnswered(() => allOrNone(cells));

/**
 * What Excel answers once it does: it is asked several times.
 *
 * @throws ModelHostError saying that it is not known what was written, where it does not.
 */
export async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt < ATTEMPTS) continue;
      throw new ModelHostError({ code: "unexpected", sentence: excelWords.notKnownWhetherWritten }, { cause: error });
    }
  }
}

/** Whether the cells hold what was written; where some alone do, they hold what they held before again. */
async function allOrNone(cells: readonly SentCell[]): Promise<boolean> {
  return Excel.run(async (context) => {
    const found = cells.map((cell) => {
      const worksheet = context.workbook.worksheets.getItem(cell.worksheet);
      return { cell, range: worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("formulas") };
    });
    await context.sync();
    const held = found.map(({ cell, range }) => ({ cell, range, now: range.formulas[0]?.[0] as unknown }));
    if (held.every(({ cell, now }) => String(now) === String(cell.value))) return true;
    for (const { cell, range, now } of held)
      if (cell.before !== undefined && cell.before !== now) range.formulas = [[inputAgain(cell.before)]];
    await context.sync();
    return false;
  });
}
