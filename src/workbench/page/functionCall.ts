import type { CellValue } from "../host/cells/cellValue.ts";
import type { FunctionArgument, FunctionResult } from "../host/functionRuntime.ts";
import type { Argument } from "../grid/gridFunctions.ts";
import type { FunctionMetadata, ParameterMetadata } from "./functionsMetadata.ts";
import * as pageWords from "./pageWords.ts";

type Matrix = readonly (readonly CellValue[])[];

function isMatrix(argument: Argument | FunctionResult): argument is Matrix {
  return Array.isArray(argument);
}

/** Excel on the desktop hands a blank cell over as 0. */
function noBlank(value: CellValue): CellValue {
  return value === null ? 0 : value;
}

function shaped(parameter: ParameterMetadata | undefined, argument: Argument): FunctionArgument {
  if (argument === undefined) return undefined;
  if (parameter?.dimensionality === "matrix")
    return (isMatrix(argument) ? argument : [[argument]]).map((row) => row.map(noBlank));
  return isMatrix(argument) ? noBlank(argument[0]?.[0] ?? null) : noBlank(argument);
}

/** The arguments as the function's parameters take them; those of a repeating parameter in a list of their own. */
function parameterValues({ parameters }: FunctionMetadata, given: readonly Argument[]): FunctionArgument[] {
  const repeating = parameters.at(-1)?.repeating === true ? parameters.at(-1) : undefined;
  const single = repeating === undefined ? parameters : parameters.slice(0, -1);
  const values = single.map((parameter, index) => shaped(parameter, given[index]));
  if (repeating === undefined) return values;
  return [...values, given.slice(single.length).map((argument) => shaped(repeating, argument))];
}

/** How many arguments a function takes. */
function counts(parameters: readonly ParameterMetadata[]): { readonly least: number; readonly most: number } {
  const least = parameters.filter((parameter) => parameter.optional !== true && parameter.repeating !== true).length;
  return { least, most: parameters.at(-1)?.repeating === true ? Infinity : parameters.length };
}

function wrongCount({ parameters }: FunctionMetadata, given: number): boolean {
  const { least, most } = counts(parameters);
  return given < least || given > most;
}

/** "FIGURE takes 2 or 3 arguments (item, period, [issuer]), and 1 is given." */
function countMessage({ name, parameters }: FunctionMetadata, given: number): string {
  const { least, most } = counts(parameters);
  const taken =
    most === Infinity
      ? `${least} or more`
      : least === most
        ? String(most)
        : `${least}${most > least + 1 ? " to " : " or "}${most}`;
  const list = parameters.map((parameter) =>
    parameter.repeating === true
      ? `${parameter.name}, …`
      : parameter.optional === true
        ? `[${parameter.name}]`
        : parameter.name,
  );
  return pageWords.takesArguments({ name, taken, one: most === 1, list: list.join(", "), given });
}

/** The rows and columns over which a range given to a single-valued parameter spreads the call; undefined for none. */
function spread(
  { parameters }: FunctionMetadata,
  given: readonly Argument[],
): { rows: number; columns: number } | undefined {
  let rows = 1;
  let columns = 1;
  given.forEach((argument, index) => {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (parameter?.dimensionality === "matrix" || argument === undefined || !isMatrix(argument)) return;
    rows = Math.max(rows, argument.length);
    columns = Math.max(columns, argument[0]?.length ?? 1);
  });
  return rows * columns > 1 ? { rows, columns } : undefined;
}

/** The argument for one call of a spread: a single row or column serves every row or column. */
function part(metadata: FunctionMetadata, argument: Argument, index: number, row: number, column: number): Argument {
  const parameter = metadata.parameters[Math.min(index, metadata.parameters.length - 1)];
  if (parameter?.dimensionality === "matrix" || argument === undefined || !isMatrix(argument)) return argument;
  const cells = argument[argument.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? { error: "#N/A" } : cell;
}

/**
 * Calls a function as Excel does: arguments in the shape its parameters ask for, once for every cell of a range that is
 * given where one value is expected.
 */
export async function callFunction(
  metadata: FunctionMetadata,
  given: readonly Argument[],
  invoke: (parameters: readonly FunctionArgument[]) => Promise<FunctionResult>,
): Promise<FunctionResult> {
  if (wrongCount(metadata, given.length)) {
    return { error: "#VALUE!", message: countMessage(metadata, given.length) };
  }
  const cells = spread(metadata, given);
  if (cells === undefined) return invoke(parameterValues(metadata, given));
  const results = Array.from({ length: cells.rows }, (_row, row) =>
    Array.from({ length: cells.columns }, (_column, column) =>
      invoke(
        parameterValues(
          metadata,
          given.map((argument, index) => part(metadata, argument, index, row, column)),
        ),
      ),
    ),
  );
  return Promise.all(
    results.map(async (row) =>
      (await Promise.all(row)).map((result) => (isMatrix(result) ? (result[0]?.[0] ?? null) : result)),
    ),
  );
}
