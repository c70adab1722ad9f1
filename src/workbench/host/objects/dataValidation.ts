import { ApiError } from "../requests/apiError.ts";
import type { Validation } from "../cells/annotations.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostType } from "../requests/hostObject.ts";
import { logical, type Cells } from "./cells.ts";
import { checkRule } from "./checkRule.ts";

/** The rule's key decides the type: { list: {…} } is a "List". */
const types: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** Of an alert or a prompt. */
const longestTitle = 32;
const longestMessage = 255;

/** The validation of the first cell: null for none. Excel gives null also where cells differ. */
function present(cells: Cells, context: HostContext): Validation | undefined {
  const area = cells.areas()[0];
  return area && context.workbook.annotations.at("validation", area.sheet, area.row, area.column);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ApiError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

/** The alert or prompt of a rule, of the lengths that Excel keeps. */
function words(value: unknown): Readonly<Record<string, unknown>> {
  const given = record(value);
  const { title, message } = given;
  const tooLong = (part: unknown, most: number): boolean => typeof part === "string" && part.length > most;
  if (tooLong(title, longestTitle) || tooLong(message, longestMessage)) throw new ApiError("InvalidArgument");
  return given;
}

function change(cells: Cells, changes: Partial<Validation>, context: HostContext): void {
  for (const area of cells.areas()) {
    context.guardSheet(area.sheet);
    const validation = context.workbook.annotations.at("validation", area.sheet, area.row, area.column);
    context.workbook.annotations.set("validation", area, { rule: {}, ignoreBlanks: true, ...validation, ...changes });
  }
}

function typeOf(validation: Validation | undefined): string {
  const key = Object.keys(validation?.rule ?? {})[0];
  return (key === undefined ? undefined : types[key]) ?? "None";
}

export const dataValidationType: HostType<Cells> = {
  name: "DataValidation",
  properties: {
    ErrorAlert: {
      read: (cells, context) => present(cells, context)?.errorAlert ?? null,
      write: (cells, value, context) => change(cells, { errorAlert: words(value) }, context),
    },
    IgnoreBlanks: {
      read: (cells, context) => present(cells, context)?.ignoreBlanks ?? true,
      write: (cells, value, context) => change(cells, { ignoreBlanks: logical(value) }, context),
    },
    Prompt: {
      read: (cells, context) => present(cells, context)?.prompt ?? null,
      write: (cells, value, context) => change(cells, { prompt: words(value) }, context),
    },
    Rule: {
      read: (cells, context) => present(cells, context)?.rule ?? null,
      write: (cells, value, context) => {
        const rule = record(value);
        const [kind = "", ...others] = Object.keys(rule);
        if (others.length > 0 || types[kind] === undefined) throw new ApiError("InvalidArgument");
        checkRule(kind, record(rule[kind]));
        change(cells, { rule }, context);
      },
    },
    Type: { read: (cells, context) => typeOf(present(cells, context)) },
  },
  methods: {
    Clear: (cells, _args, context) => {
      for (const area of cells.areas()) {
        context.guardSheet(area.sheet);
        context.workbook.annotations.clear("validation", area);
      }
    },
  },
};
