import { ApiError } from "../requests/apiError.ts";
import { localAddress, parseLocalAddress, quotedSheetName } from "../cells/address.ts";
import { shownValue } from "../entering/cellInput.ts";
import type { CellValue } from "../cells/cellValue.ts";
import { formulaFault } from "../entering/formulaFault.ts";
import type { HostContext } from "../hostContext.ts";
import type { DefinedName } from "../hostWorkbook.ts";
import { isHostObject, type HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { fullAddress, logical, text } from "./cells.ts";
import { areaArgument } from "./areaArgument.ts";
import { rangeObject, worksheetObject } from "./sharedObjects.ts";

/** The names of the workbook, or of one sheet. */
export interface NameScope {
  readonly sheet?: string;
}

interface NameReference extends NameScope {
  readonly name: string;
}

function find({ name, sheet }: NameReference, context: HostContext): DefinedName | undefined {
  return context.workbook
    .names()
    .find((candidate) => candidate.name.toLowerCase() === name.toLowerCase() && candidate.sheet === sheet);
}

function existing(reference: NameReference, context: HostContext): DefinedName {
  const name = find(reference, context);
  if (name === undefined) throw new ApiError("ItemNotFound");
  return name;
}

/** Throws InvalidArgument for what Excel does not take as a name: a cell's address, R, C, spaces, a leading digit. */
function checkName(name: string): void {
  const valid =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    parseLocalAddress(name) === undefined &&
    !/^(true|false)$/i.test(name);
  if (!valid) throw new ApiError("InvalidArgument");
}

/** "=Goodwill!$A$1:$F$20" for a range argument, the formula itself for a text. */
function formulaOf(reference: unknown, context: HostContext): string {
  if (isHostObject(reference)) {
    const area = areaArgument(reference, undefined, context);
    return `=${quotedSheetName(context.sheet(area.sheet).name)}!${localAddress(area, true)}`;
  }
  const given = text(reference);
  const formula = given.startsWith("=") ? given : `=${given}`;
  if (formulaFault(formula) !== undefined) throw new ApiError("InvalidArgument");
  return formula;
}

function add(scope: NameScope, args: readonly unknown[], context: HostContext): HostObject {
  const name = text(args[0]);
  checkName(name);
  if (find({ ...scope, name }, context) !== undefined) throw new ApiError("ItemAlreadyExists");
  const comment = args[2] === undefined || args[2] === null ? "" : text(args[2]);
  const formula = formulaOf(args[1], context);
  context.workbook.setName({ ...scope, name, formula, comment, visible: true });
  return nameObject({ ...scope, name }, context);
}

function nameObject(reference: NameReference, context: HostContext): HostObject {
  return hostObject(namedItemType, reference, context);
}

/** A constant's value, where the name is one: "=0.154". */
function constant(formula: string): CellValue {
  const body = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted !== null) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : null;
}

function kind(name: DefinedName, context: HostContext): string {
  if (context.resolve(name.formula, name.sheet) !== undefined) return "Range";
  const value = constant(name.formula);
  if (value === null) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function value(name: DefinedName, context: HostContext): unknown {
  const area = context.resolve(name.formula, name.sheet);
  return area === undefined ? shownValue(constant(name.formula)) : fullAddress(area, context);
}

function change(reference: NameReference, changes: Partial<DefinedName>, context: HostContext): void {
  context.workbook.setName({ ...existing(reference, context), ...changes });
}

function sheetLink(reference: NameReference, context: HostContext): HostObject | null {
  const { sheet } = existing(reference, context);
  return sheet === undefined ? null : worksheetObject(sheet, context);
}

const namedItemType: HostType<NameReference> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    _Id: { read: ({ name }) => name },
    Comment: {
      read: (reference, context) => existing(reference, context).comment,
      write: (reference, comment, context) => change(reference, { comment: text(comment) }, context),
    },
    Formula: {
      read: (reference, context) => existing(reference, context).formula,
      write: (reference, formula, context) => change(reference, { formula: formulaOf(formula, context) }, context),
    },
    Name: { read: (reference, context) => existing(reference, context).name },
    Scope: { read: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
    Type: { read: (reference, context) => kind(existing(reference, context), context) },
    Value: { read: (reference, context) => value(existing(reference, context), context) },
    Visible: {
      read: (reference, context) => existing(reference, context).visible,
      write: (reference, visible, context) => change(reference, { visible: logical(visible) }, context),
    },
  },
  links: {
    Worksheet: (reference, context) => {
      const sheet = sheetLink(reference, context);
      if (sheet === null) throw new ApiError("ItemNotFound");
      return sheet;
    },
    WorksheetOrNullObject: sheetLink,
  },
  methods: {
    Delete: (reference, _args, context) =>
      context.workbook.deleteName(existing(reference, context).name, reference.sheet),
    GetRange: (reference, _args, context) => {
      const area = context.resolve(existing(reference, context).formula, reference.sheet);
      if (area === undefined) throw new ApiError("InvalidReference");
      return rangeObject(area, context);
    },
    GetRangeOrNullObject: (reference, _args, context) => {
      const area = context.resolve(existing(reference, context).formula, reference.sheet);
      return area === undefined ? null : rangeObject(area, context);
    },
  },
};

export const namedItemCollectionType: HostType<NameScope> = {
  name: "NamedItemCollection",
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: ({ sheet }, _args, { workbook }) => workbook.names().filter((name) => name.sheet === sheet).length,
    GetItemOrNullObject: (scope, args, context) => {
      const name = find({ ...scope, name: text(args[0]) }, context);
      return name === undefined ? null : nameObject({ ...scope, name: name.name }, context);
    },
  },
  items: (scope, context) =>
    context.workbook
      .names()
      .filter((name) => name.sheet === scope.sheet)
      .map(({ name }) => nameObject({ ...scope, name }, context)),
  item: (scope, key, context) =>
    nameObject({ ...scope, name: existing({ ...scope, name: text(key) }, context).name }, context),
};
