import { areaOf, call, isError, minus, negated, plus, times, when } from "../../formula/build.ts";
import type { Place } from "../../formula/addresses.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { formulaAreas } from "./formulaAreas.ts";
import { partsOf } from "./partsOf.ts";
import { rankWhere } from "./ranks.ts";

/** An area of cells, or one by itself: named as an area it would be named twice, and otherwise where a grid moves it. */
type Looked = AreaRef | CellRef;

/** Formulas of one sheet that are counted together: as many areas as one formula takes. */
export interface Guarded {
  readonly sheet: SheetBuilder;
  readonly areas: readonly Looked[];
  /** How many cells there are. */
  readonly cells: number;
}

/** Areas in one formula, whose address is named three times with a sheet's name of up to 31 characters. */
const areasAtOnce = 30;

/** The cells in parts that one formula can look at. */
export function guarded(sheet: SheetBuilder, cells: readonly Place[]): readonly Guarded[] {
  return partsOf(formulaAreas(cells), areasAtOnce).map((areas) => ({
    sheet,
    areas: areas.map(({ row, column, rows, columns }) =>
      rows * columns === 1
        ? sheet.cell(row, column)
        : areaOf(sheet.cell(row, column), sheet.cell(row + rows - 1, column + columns - 1)),
    ),
    cells: areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  }));
}

/**
 * How many of the cells hold no formula any more: as many as there were less those that still do, so that a row of the
 * user's between them is none of them, and cells that were deleted are. An Excel before 2013 cannot tell a formula from
 * what is typed: there none is counted.
 *
 * @param beside any cell that is deleted with the count alone, as the label beside it.
 */
export function typedOver({ areas, cells }: Pick<Guarded, "areas" | "cells">, beside: CellRef): Formula {
  const holding = areas.map((area) => negated(whereThere(holdingIn(area))));
  return when(isError(call("ISFORMULA", beside)), 0, plus(cells, ...holding));
}

function holdingIn(area: Looked): Formula {
  const each = times(call("ISFORMULA", area), 1);
  return area.kind === "cell" ? each : call("SUMPRODUCT", each);
}

/** Where the first of the cells stands that holds no formula, as a rank; 0 where each that is there holds one. */
export const rankOfFirst = ({ areas }: Guarded): Formula =>
  call("MAX", ...areas.map((area) => whereThere(rankWhere(area, minus(1, call("ISFORMULA", area))))));

/** A number of an area; 0 of one that was deleted whole. */
const whereThere = (number: Formula): Formula => call("IFERROR", number, 0);
