import { ModelHostError } from "../../host/Advice.ts";
import { missingFigures, missingSheets } from "../../host/sentences.ts";
import type { LayoutMaps } from "../following/LayoutMaps.ts";
import { inOneStep } from "../office/inOneStep.ts";
import { placeNow, type KeyedCell } from "../reading/readCells.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import type { Area } from "../../formula/addresses.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import { columnsOf } from "../ranges/rectangles.ts";
import { heldIn } from "./cellInput.ts";
import { settledWrite, type SentCell, type Sends } from "./settledWrite.ts";

/** A cell of the plan, and what is to stand in it; "" leaves it blank. */
export interface ValuedCell extends Omit<KeyedCell, "key"> {
  /** What the user knows it by: "Revenue, 2031". */
  readonly title: string;
  readonly value: number | string;
}

/** A cell where it is now. */
type PlacedValue = Omit<SentCell, "before">;

/** Cells below each other, which are written at once. */
interface Piece {
  readonly worksheet: string;
  readonly area: Area;
  readonly cells: readonly PlacedValue[];
}

function piecesOf(cells: readonly PlacedValue[]): readonly Piece[] {
  return [...new Set(cells.map(({ worksheet }) => worksheet))].flatMap((worksheet) => {
    const ofSheet = cells.filter((cell) => cell.worksheet === worksheet);
    const byPlace = new Map(ofSheet.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    return columnsOf(ofSheet).map((area): Piece => {
      const rows = Array.from({ length: area.rows }, (_, index) => byPlace.get(`${area.row + index} ${area.column}`));
      return { worksheet, area, cells: rows.flatMap((cell) => cell ?? []) };
    });
  });
}

const rangeOfPiece = ({ workbook }: Excel.RequestContext, { worksheet, area }: Piece): Excel.Range =>
  rangeOf(workbook.worksheets.getItem(worksheet), area);

/** The cells with what they hold before: a piece is written whole or not, several of them may be in part. */
async function withBefore(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<readonly SentCell[]> {
  if (pieces.length <= 1) return pieces.flatMap(({ cells }) => cells);
  const found = pieces.map((piece) => ({ piece, range: rangeOfPiece(context, piece).load("formulas,values") }));
  await context.sync();
  return found.flatMap(({ piece, range }) =>
    piece.cells.map((cell, index): SentCell => ({
      ...cell,
      before: heldIn(range.formulas[index]?.[0], range.values[index]?.[0]),
    })),
  );
}

/**
 * Writes values into cells of the plan, all or none. Where they are is read anew: what is remembered will do for showing
 * a cell, not for writing to it.
 *
 * @throws ModelHostError where a cell is gone; nothing is written then.
 */
export async function writeCells(cells: readonly ValuedCell[], record: BuildRecord, maps: LayoutMaps): Promise<void> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const lost = sheets.filter((sheet) => record.sheets[sheet] === undefined);
  if (lost.length > 0) throw new ModelHostError(missingSheets(lost));
  const write = (sends: Sends<void>): Promise<void> =>
    inOneStep(async (context) => {
      for (const sheet of sheets) maps.forget(sheet);
      const learn = maps.queueLearning(context.workbook, record, sheets);
      await context.sync();
      const now = learn();
      const placed = cells.map((cell) => {
        const map = now.get(cell.sheet);
        return { cell, place: map && placeNow(cell, map) };
      });
      const gone = placed.filter(({ place }) => place === undefined);
      if (gone.length > 0) throw new ModelHostError(missingFigures(gone.map(({ cell }) => cell.title)));
      const pieces = piecesOf(
        placed.flatMap(({ cell: { sheet, value }, place }) =>
          place === undefined ? [] : [{ ...place, worksheet: record.sheets[sheet] ?? "", value }],
        ),
      );
      sends(await withBefore(context, pieces), undefined);
      for (const piece of pieces) rangeOfPiece(context, piece).values = piece.cells.map(({ value }) => [value]);
      await context.sync();
    });
  await settledWrite(write);
}
