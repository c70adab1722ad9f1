import { call, when } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { sumOf } from "../../formula/lists.ts";
import { placeKey } from "../../plan/placeKey.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { errorsAmong } from "../checks/again/errorsAmong.ts";
import { differingAgain, figuresOfWorkings } from "../checks/again/formulasAgain.ts";
import { changedOf, fixedCells } from "../checks/fixedCells.ts";
import { partsOf } from "../checks/partsOf.ts";
import { workingsApart } from "../checks/workingsApart.ts";
import type { MarkedCells } from "../checks/MarkedCells.ts";
import { movedAreas } from "../checks/movedAreas.ts";
import { restatedCells } from "../checks/restated.ts";
import { figureColumns } from "../checks/shifted.ts";
import { unitWords } from "../checks/unitWords.ts";
import type { UnitSection } from "../goodwill/unit/unitSection.ts";
import * as newUnitWords from "./newUnitWords.ts";

/** A count of cells that are not as they were built, which one formula comes to. */
interface OwnGuard {
  readonly label: string;
  readonly count: Formula;
}

/** Which part of a unit's sheet is looked at, once the rest is written. */
export interface OwnGuarded {
  /** The first row below the master check. */
  readonly top: number;
  readonly section: Pick<UnitSection, "workingsTop" | "borneOut" | "freeOfErrors">;
  /** While it does not hold no figure is shown. */
  readonly onlyWhile: Formula;
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
 */
export function ownGuards(sheet: SheetBuilder, { top, section, onlyWhile }: OwnGuarded): readonly OwnGuard[] {
  const workings = section.workingsTop;
  const fixed = fixedCells(sheet, [sheet]).map((part) => ({
    label: newUnitWords.fixedTypedOver,
    count: changedOf(part),
  }));
  const restated = restatedCells(sheet).filter(({ cell }) => cell.row < workings);
  const replaced = partsOf(restated, cellsAtOnce).map((part) => ({
    label: newUnitWords.formulasReplaced,
    count: sumOf(part.map(({ differs }) => differs)),
  }));
  const places = new Set(restated.map(({ cell }) => placeKey(cell)));
  const isBorneOut = (row: number): boolean =>
    row < top || section.borneOut.some(([first, last]) => row >= first && row <= last);
  const figures = figuresOfWorkings(sheet, isBorneOut).cells.filter((cell) => !places.has(placeKey(cell)));
  const again = differingAgain(sheet, { sheet, cells: figures, onlyWhile }).map(({ differing }) => ({
    label: newUnitWords.formulasReplaced,
    count: when(onlyWhile, call("MIN", 1, differing), 0),
  }));
  const moved = [...figureColumns(sheet, top), workingsApart(sheet, workings)].map(countOf(newUnitWords.columnsMoved));
  const apart = movedAreas(sheet, top).map(countOf(newUnitWords.figuresMoved));
  const units = unitWords(sheet).map(countOf(newUnitWords.unitsTypedOver));
  const errors = errorsAmong(sheet, section.freeOfErrors).map(countOf(newUnitWords.formulasReplaced));
  return [...fixed, ...replaced, ...again, ...errors, ...moved, ...apart, ...units];
}
