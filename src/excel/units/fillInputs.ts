import { ModelHostError } from "../../host/Advice.ts";
import { inputsMoved } from "../../host/sentences.ts";
import type { InputFilling, UnitInputsPlace } from "../../host/UnitFilling.ts";
import { asHostError } from "../office/adviceOn.ts";
import { inOneStep } from "../office/inOneStep.ts";
import * as excelWords from "../excelWords.ts";

/** The columns between a unit's last year and the end of its page: the terminal year's, the unit's, the status's. */
const beforeSource = 3;

/**
 * Writes values into blank inputs of a unit of the user's own, with their sources beside them, as one step for Undo. What
 * a person typed stays.
 *
 * @returns the lines that were not blank, by their labels.
 * @throws ModelHostError where the inputs are elsewhere by now, or Excel refuses; nothing is written then.
 */
export async function fillInputs(
  { area, labels }: UnitInputsPlace,
  fillings: readonly InputFilling[],
): Promise<readonly string[]> {
  try {
    return await inOneStep(async (context) => {
      const sheet = context.workbook.worksheets.getItem(area.sheet);
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns + beforeSource + 1);
      range.load("formulas");
      await context.sync();
      const held = range.formulas;
      const isMoved = labels.some((label, row) => String(held[row]?.[0] ?? "").trim() !== label.trim());
      if (isMoved) throw new ModelHostError(inputsMoved);
      const left = fillings.filter(({ line, value, source, yearly }) => {
        const columns = yearly ? area.columns - 1 : 1;
        const cells = held[line]?.slice(1, 1 + columns) ?? [];
        if (cells.some((each) => each !== "")) return true;
        range.getCell(line, 1).getResizedRange(0, columns - 1).values = [Array<number>(columns).fill(value)];
        const beside = area.columns + beforeSource;
        if (held[line]?.[beside] === "") range.getCell(line, beside).values = [[source]];
        return false;
      });
      await context.sync();
      return left.map(({ line }) => labels[line] ?? "");
    });
  } catch (error) {
    throw asHostError(error, excelWords.fillingInTheInputs);
  }
}
