import type { Formula } from "../../formula/Formula.ts";
import { sumOf } from "../../formula/lists.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { changedOf, fixedCells } from "../checks/fixedCells.ts";
import { partsOf } from "../checks/partsOf.ts";
import { workingsApart } from "../checks/workingsApart.ts";
import type { MarkedCells } from "../checks/MarkedCells.ts";
import { movedAreas } from "../checks/movedAreas.ts";
import { restatedCells } from "../checks/restated.ts";
import { figureColumns } from "../checks/shifted.ts";
import { unitWords } from "../checks/unitWords.ts";
import * as newUnitWords from "./newUnitWords.ts";

/** A count of cells that are not as they were built, which one formula comes to. */
interface OwnGuard {
  readonly label: string;
  readonly count: Formula;
}

const countOf =
  (label: string) =>
  ({ cells }: MarkedCells): OwnGuard => ({ label, count: sumOf(cells.map(({ differs }) => differs)) });

/** So few that one formula says each of them once more, of a sheet whose own cells it names without the sheet. */
const cellsAtOnce = 40;

/**
 * What the master check of a unit of one's own looks at beside whether formulas are formulas: labels and figures that were
 * typed over, formulas over which others were put, and figures that stand beside other labels or in another unit. The sheet
 * must be complete but for the master check.
 *
 * @param top the first row below the master check.
 * @param workings the first row of what searches and charts are worked out with, which functions bear out.
 */
export function ownGuards(
  sheet: SheetBuilder,
  { top, workings }: { readonly top: number; readonly workings: number },
): readonly OwnGuard[] {
  const fixed = fixedCells(sheet, [sheet]).map((part) => ({
    label: newUnitWords.fixedTypedOver,
    count: changedOf(part),
  }));
  const replaced = partsOf(
    restatedCells(sheet).filter(({ cell }) => cell.row < workings),
    cellsAtOnce,
  ).map((part) => ({
    label: newUnitWords.formulasReplaced,
    count: sumOf(part.map(({ differs }) => differs)),
  }));
  const moved = [...figureColumns(sheet, top), workingsApart(sheet, workings)].map(countOf(newUnitWords.columnsMoved));
  const apart = movedAreas(sheet, top).map(countOf(newUnitWords.figuresMoved));
  const units = unitWords(sheet).map(countOf(newUnitWords.unitsTypedOver));
  return [...fixed, ...replaced, ...moved, ...apart, ...units];
}
