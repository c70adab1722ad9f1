import { blockLines } from "../../impairment/unit/lines.ts";
import { errorTable, type ExcelForm } from "./errorTable.ts";

/** Where among a function's arguments stands what the core names: "Ownership" in `ownership`, say. */
export type Places = Readonly<Record<string, string>>;

/**
 * The Excel error that a function shows for a failure of the core or of its arguments. Its message names the function,
 * the argument and what was found.
 *
 * @param name of the function, as the message begins.
 * @param places of what is neither a line of a unit block in `cgu` nor called as the function's parameter is.
 * @returns undefined for a failure that is not in the table: a defect, not to be hidden.
 */
function excelError(name: string, failure: unknown, places: Places = {}): CustomFunctions.Error | undefined {
  if (!(failure instanceof Error)) return undefined;
  for (const entry of errorTable) {
    const form = entry.formOf(failure);
    if (form === undefined) continue;
    const place = placeOf(form, places);
    const message = `${name}: ${place && `parameter ${place}: `}${failure.message}`;
    return new CustomFunctions.Error(CustomFunctions.ErrorCode[form.code], message);
  }
  return undefined;
}

/**
 * The argument that a failure concerns, as a message names it: `discountRate`, `cgu, row "Ownership"`; of several,
 * those that the function itself places. Empty where it concerns none more than another.
 */
function placeOf({ subjects }: ExcelForm, places: Places): string {
  const placed = subjects.map((subject) => places[subject]).filter((place) => place !== undefined);
  if (placed.length > 0) return placed.join(", and ");
  const [subject = ""] = subjects;
  return blockLines.some(({ label }) => label === subject) ? `cgu, row "${subject}"` : subject;
}

/**
 * What the computation gives, or its failure as an Excel error, to stand in one cell of a result.
 *
 * @param places asked for only where there is a failure: there may be many cells.
 */
export function inCell<T>(
  name: string,
  compute: () => T,
  places: () => Places = () => ({}),
): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (failure) {
    const error = excelError(name, failure, places());
    if (error === undefined) throw failure;
    return error;
  }
}

/** What the computation gives; its failure is thrown as an Excel error. */
export function answer<T>(name: string, compute: () => T, places: Places = {}): T {
  try {
    return compute();
  } catch (failure) {
    throw excelError(name, failure, places) ?? failure;
  }
}

/** The same for a computation that takes its time. */
export async function answerLater<T>(name: string, compute: () => Promise<T>): Promise<T> {
  try {
    return await compute();
  } catch (failure) {
    throw excelError(name, failure) ?? failure;
  }
}
