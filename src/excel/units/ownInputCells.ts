import { ModelHostError } from "../../host/Advice.ts";
import type { OwnUnit, OwnValue } from "../../host/ModelHost.ts";
import { missingUnitNames, unitChangedMeanwhile } from "../../host/sentences.ts";
import { switchWord } from "../../plan/inputs/switchWords.ts";

/** An input of a unit of the user's own, beside the label by which it is known. */
export interface OwnInputCell {
  /** What the unit is called. */
  readonly title: string;
  /** By its id in Excel. */
  readonly worksheet: string;
  readonly row: number;
  readonly labelColumn: number;
  readonly label: string;
  readonly column: number;
  readonly value: number | string;
}

/** Where values of the user's own units go. @throws ModelHostError where a unit, its block or a line of it is not there. */
export function ownInputCells(values: readonly OwnValue[], units: readonly OwnUnit[]): readonly OwnInputCell[] {
  return values.map(({ unit: id, label, index, value }) => {
    const unit = units.find((each) => each.id === id);
    const { block, title = id, lostNames = [] } = unit ?? {};
    if (block === undefined) throw new ModelHostError(missingUnitNames(lostNames.length > 0 ? lostNames : [id]));
    const line = block.lines.findIndex((each) => each.label === label);
    if (line < 0) throw new ModelHostError(unitChangedMeanwhile(title));
    const { sheet, row, column } = block.place;
    return {
      title,
      worksheet: sheet,
      row: row + line,
      labelColumn: column,
      label,
      column: column + 1 + index,
      value: typeof value === "boolean" ? switchWord(value) : value,
    };
  });
}
