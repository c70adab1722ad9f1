import type { Injector, IUnitRange, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject, ErrorType, IFunctionInfo, IFunctionNames } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { isCellError } from "../host/cells/cellValue.ts";
import type { CellError, CellErrorText, CellValue } from "../host/cells/cellValue.ts";
import { Calculation } from "./calculating/calculation.ts";
import { beforeReading } from "./calculating/implicitIntersection.ts";
import { withFirstAreas } from "./calculating/readableFormula.ts";

/** What the grid shows of a function while a formula is typed. */
export interface FunctionHelp {
  /** "HEADROOM.GROSSMARGIN" */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}

/** What a formula hands to a parameter: one value, a range's values row by row, or undefined where it is omitted. */
export type Argument = CellValue | readonly (readonly CellValue[])[] | undefined;

export interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Computes a function outside the grid; a rejected promise shows as #VALUE!. The signal says that no cell wants it. */
export type Invoke = (
  name: string,
  parameters: readonly Argument[],
  caller: Caller,
  signal: AbortSignal,
) => Promise<CellValue | readonly (readonly CellValue[])[]>;

type Result = CellValue | readonly (readonly CellValue[])[];
type Matrix = readonly (readonly CellValue[])[];

const busy: CellErrorText = "#BUSY!";
/** A cell's formula may call a function several times, and each call may take one of several paths. */
const resultsKeptPerCell = 16;

function isMatrix(value: Argument | Result): value is Matrix {
  return Array.isArray(value);
}

function errorObject(error: CellErrorText): ErrorValueObject {
  return ErrorValueObject.create(error as unknown as ErrorType);
}

function fromUniver(value: Nullable<BaseValueObject>): CellValue {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return { error: value.getValue() as unknown as CellErrorText };
  return value.getValue() as string | number | boolean;
}

function toUniver(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return errorObject(value.error);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function argument(value: BaseValueObject): Argument {
  if (!value.isArray()) return value.isNull() ? undefined : fromUniver(value);
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: array.getColumnCount() }, (_column, column) => fromUniver(array.get(row, column))),
  );
}

function waits(parameters: readonly Argument[]): boolean {
  return parameters.some((parameter) =>
    (isMatrix(parameter) ? parameter.flat() : [parameter]).some((value) => isCellError(value) && value.error === busy),
  );
}

interface Invocation {
  readonly caller: Caller;
  /** Of the cell, when it called. */
  readonly formula: string | null;
  readonly cancelling: AbortController;
  result?: Result;
}

/**
 * Functions computed outside the grid, as Excel has them: a formula shows #BUSY! until the results are there, all
 * waiting functions are computed side by side, and a result is used again while the parameters stay the same.
 */
export class GridFunctions {
  readonly #calculation: Calculation;
  readonly #functions: IFunctionService;
  readonly #descriptions: IDescriptionService;
  readonly #invocations = new Map<string, Map<string, Invocation>>();
  readonly #messages = new Map<string, CellError>();
  readonly #names = new Set<string>();
  /** By place: the calls that the calculation under way has asked for. */
  readonly #asked = new Map<string, Set<string>>();
  #finished: IUnitRange[] = [];
  #pending = 0;
  #waiting: (() => void)[] = [];

  /** @param formulaIn what the cell holds now, null for none */
  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly invoke: Invoke,
    private readonly formulaIn: (cell: Caller) => string | null,
  ) {
    this.#calculation = injector.get(Calculation);
    this.#functions = injector.get(IFunctionService);
    this.#descriptions = injector.get(IDescriptionService);
    this.#calculation.onCalculated(() => this.#cancelUnwanted());
    (ERROR_TYPE_SET as Set<string>).add(busy);
    beforeReading(injector, (formula) => withFirstAreas(formula, (name) => this.#names.has(name)));
  }

  /** Makes the functions known to the formulas written from now on. */
  register(functions: readonly FunctionHelp[]): void {
    for (const { name } of functions) this.#names.add(name.toUpperCase());
    this.#functions.registerExecutors(...functions.map((help) => this.#executor(help)));
    this.#descriptions.registerDescriptions(functions.map(description));
  }

  /** The words of a function about the error that the cell shows. */
  message(sheet: string, row: number, column: number, error: CellErrorText): string | undefined {
    const known = this.#messages.get(place(sheet, row, column));
    return known?.error === error ? known.message : undefined;
  }

  get pending(): number {
    return this.#pending;
  }

  /** Resolves when every function called has given its result. */
  async rest(): Promise<void> {
    while (this.#pending > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Computes every function again when it is next calculated. */
  forget(): void {
    this.#invocations.clear();
  }

  #executor(help: FunctionHelp): BaseFunction {
    const evaluate = (caller: Caller, values: readonly BaseValueObject[]): BaseValueObject => {
      const result = this.#call(help.name, values.map(argument), caller);
      this.#remember(caller, result);
      return isMatrix(result) ? array(result) : toUniver(result);
    };
    class GridFunction extends BaseFunction {
      /** A text reaches a function as it stands, also where it looks like a number: "51%" is no 51%. */
      override isArgumentsIgnoreNumberPattern(): boolean {
        return true;
      }

      override calculate(...values: BaseValueObject[]): BaseValueObject {
        return evaluate({ sheet: this.subUnitId ?? "", row: this.row, column: this.column }, values);
      }
    }
    return new GridFunction(help.name as IFunctionNames);
  }

  #call(name: string, parameters: readonly Argument[], caller: Caller): Result {
    const at = place(caller.sheet, caller.row, caller.column);
    const asked = this.#asked.get(at) ?? new Set<string>();
    this.#asked.set(at, asked);
    if (waits(parameters)) return { error: busy };
    const calls = this.#invocations.get(at) ?? new Map<string, Invocation>();
    this.#invocations.set(at, calls);
    const key = JSON.stringify([name, parameters]);
    asked.add(key);
    const known = calls.get(key);
    if (known !== undefined) return known.result ?? { error: busy };
    const invocation: Invocation = { caller, formula: this.formulaIn(caller), cancelling: new AbortController() };
    calls.set(key, invocation);
    for (const oldest of calls.keys()) {
      if (calls.size <= resultsKeptPerCell) break;
      calls.delete(oldest);
    }
    const forget = (): void => void (calls.get(key) === invocation && calls.delete(key));
    this.#start(invocation, this.invoke(name, parameters, caller, invocation.cancelling.signal), forget);
    return { error: busy };
  }

  /** Calls that the cells no longer make, as their parameters or the formula have changed. */
  #cancelUnwanted(): void {
    for (const [at, calls] of this.#pending > 0 ? this.#invocations : []) {
      const asked = this.#asked.get(at);
      for (const [key, { result, caller, formula, cancelling }] of calls) {
        if (result !== undefined) continue;
        if (asked === undefined ? this.formulaIn(caller) === formula : asked.has(key)) continue;
        calls.delete(key);
        cancelling.abort();
      }
    }
    this.#asked.clear();
  }

  /** @param forget that there was such a call: a result that did not come is asked for again when next calculated. */
  #start(invocation: Invocation, promise: Promise<Result>, forget: () => void): void {
    const { sheet, row, column } = invocation.caller;
    this.#pending += 1;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const finish = (result: Result): void => {
      this.#pending -= 1;
      queueMicrotask(() => this.#calculateFinished());
      if (isCellError(result) && result.error === busy) {
        // The cell shows it already.
        forget();
        this.#remember(invocation.caller, result);
        return;
      }
      invocation.result = result;
      this.#finished.push({ unitId: this.unitId, sheetId: sheet, range });
    };
    promise.then(finish, (reason: unknown) =>
      finish({ error: "#VALUE!", message: reason instanceof Error ? reason.message : String(reason) }),
    );
  }

  #calculateFinished(): void {
    const finished = this.#finished;
    this.#finished = [];
    this.#calculation.again(finished);
    if (this.#pending > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  #remember({ sheet, row, column }: Caller, result: Result): void {
    this.#messages.delete(place(sheet, row, column));
    const values = isMatrix(result) ? result : [[result]];
    values.forEach((cells, i) =>
      cells.forEach((value, j) => {
        if (isCellError(value) && value.message !== undefined)
          this.#messages.set(place(sheet, row + i, column + j), value);
      }),
    );
  }
}

function place(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}:${column}`;
}

function array(values: Matrix): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map(toUniver)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function description(help: FunctionHelp): IFunctionInfo {
  return {
    functionName: help.name,
    functionType: FunctionType.User,
    description: help.description,
    abstract: help.description,
    functionParameter: help.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      // Of these Univer puts together the example of a call.
      example: parameter.name,
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
