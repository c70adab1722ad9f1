import assert from "node:assert/strict";
import { CustomFunctionsError, installCustomFunctions } from "../support/customFunctions.ts";

installCustomFunctions();

/** An error that a cell shows, "#N/A", with its message where one was given. */
export interface Shown {
  readonly code: string;
  readonly message: string;
}

export function shown(value: unknown): Shown {
  assert.ok(value instanceof CustomFunctionsError, `expected an Excel error, found ${JSON.stringify(value)}`);
  return { code: value.code, message: value.message ?? "" };
}

/** The Excel error that a call throws. */
export function thrown(call: () => unknown): Shown {
  try {
    const value = call();
    assert.fail(`expected an Excel error, found ${JSON.stringify(value)}`);
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return shown(error);
  }
}

/** The Excel error that a call rejects with. */
export async function rejected(call: Promise<unknown>): Promise<Shown> {
  const [outcome] = await Promise.allSettled([call]);
  assert.equal(outcome.status, "rejected", `expected an Excel error, found ${JSON.stringify(outcome)}`);
  return shown(outcome.status === "rejected" ? outcome.reason : undefined);
}

/** A result with its errors as their codes. */
export function codes(cells: unknown[][]): unknown[][] {
  return cells.map((row) => row.map((cell) => (cell instanceof CustomFunctionsError ? cell.code : cell)));
}

/** The three forms in which Excel sends a blank cell. */
export const blanks: readonly unknown[] = [0, null, ""];

/** An error value as Excel sends it: as a rich value, as the runtime's object, and as text. */
export const errorForms = (code: string): readonly unknown[] => [
  { type: "Error", basicType: "Error", basicValue: code, errorType: "Div0" },
  new CustomFunctionsError(code),
  code,
];

/** A formatted number as a rich value. */
export const rich = (value: number): unknown => ({
  type: "FormattedNumber",
  basicType: "Double",
  basicValue: value,
  numberFormat: "0.0%",
});
