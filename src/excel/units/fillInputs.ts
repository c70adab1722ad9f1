import { ModelHostError } from "../../host/Advice.ts";
import { inputsMoved } from "../../host/sentences.ts";
import type { InputFilling, UnitInputsPlace } from "../../host/UnitFilling.ts";
import { asHostError } from "../office/adviceOn.ts";
import { inOneStep } from "../office/inOneStep.ts";
import { settledWrite, type SentCell, type Sends } from "../writing/settledWrite.ts";
import * as excelWords from "../excelWords.ts";

/** The columns between a unit's last year and the end of its page: the terminal year's, the unit's, the status's. */
const beforeSource = 3;

/**
 * Writes values into blank inputs of a unit of the user's own, with their sources beside them, all or none and as one step
 * for Undo. What a person typed stays.
 *
 * @returns the lines that were not blank, by their labels.
 * @throws ModelHostError where the inputs are elsewhere by now, or Excel refuses; nothing is written then.
 */
export async function fillInputs(
  place: UnitInputsPlace,
  fillings: readonly InputFilling[],
): Promise<readonly string[]> {
  try {
    return await settledWrite<readonly string[]>((sends) => write(place, fillings, sends));
  } catch (error) {
    throw asHostError(error, excelWords.fillingInTheInputs);
  }
}

function write(
  { area, labels }: UnitInputsPlace,
  fillings: readonly InputFilling[],
  sends: Sends<readonly string[]>,
): Promise<readonly string[]> {
  let before: readonly (readonly unknown[])[] | undefined;
  return inOneStep(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns + beforeSource + 1);
    range.load("formulas");
    await context.sync();
    const now: readonly (readonly unknown[])[] = range.formulas;
    const isMoved = labels.some((label, row) => String(now[row]?.[0] ?? "").trim() !== label.trim());
    if (isMoved) throw new ModelHostError(inputsMoved);
    // What a first run has written, of which the answer was lost, is no input of a person's.
    const held = (before ??= now);
    const cells = fillings.map((filling) => cellsOf(filling, held, area.columns));
    const left = fillings.filter((_, index) => cells[index] === undefined).map(({ line }) => labels[line] ?? "");
    const written = cells.flatMap((of) => of ?? []);
    const sent = written.map(({ row, column, value }): SentCell => {
      return { worksheet: area.sheet, row: area.row + row, column: area.column + column, value, before: "" };
    });
    sends(sent, left);
    for (const { row, column, value } of written) range.getCell(row, column).values = [[value]];
    await context.sync();
    return left;
  });
}

/** The cells of a filling within the inputs, its source's too where none is given; undefined where one of them holds something. */
function cellsOf(
  { line: row, value, source, yearly }: InputFilling,
  held: readonly (readonly unknown[])[],
  columns: number,
): readonly Pick<SentCell, "row" | "column" | "value">[] | undefined {
  const years = yearly ? columns - 1 : 1;
  const isBlank = (column: number): boolean => (held[row]?.[column] ?? "") === "";
  const inputs = Array.from({ length: years }, (_, index) => ({ row, column: 1 + index, value }));
  if (!inputs.every(({ column }) => isBlank(column))) return undefined;
  const beside = columns + beforeSource;
  return held[row]?.[beside] === "" ? [...inputs, { row, column: beside, value: source }] : inputs;
}
