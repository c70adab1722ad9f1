import type { CellRef } from "../../formula/Formula.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import type { BlockRows, UnitBlock } from "./unitBlock.ts";

/** The cell beside a line of a unit's block that says from what it was changed, and nothing where it was not; anchored. */
export const changeCell = (sheet: SheetBuilder, { rows }: Pick<UnitBlock, "rows">, key: keyof BlockRows): CellRef =>
  sheet.cell(rows[key], column.remark, "both");
