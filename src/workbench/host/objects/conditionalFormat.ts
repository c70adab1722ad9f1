import { ApiError } from "../requests/apiError.ts";
import { colour } from "../cells/colour.ts";
import { formulaFault } from "../entering/formulaFault.ts";
import type { HostContext } from "../hostContext.ts";
import type { ConditionalFormat } from "../hostWorkbook.ts";
import { hostObject, type HostType, type Property } from "../requests/hostObject.ts";
import { integer, logical, oneOf, text } from "./cells.ts";
import { rangeAreasObject, rangeObject } from "./sharedObjects.ts";

interface Reference {
  readonly sheet: string;
  readonly id: string;
}

type Look = ConditionalFormat["format"];

const underlines = ["None", "Single", "Double"] as const;

function existing({ sheet, id }: Reference, context: HostContext): ConditionalFormat {
  const format = context.workbook.conditionalFormats(sheet).find((candidate) => candidate.id === id);
  if (format === undefined) throw new ApiError("ItemNotFound");
  return format;
}

function change(reference: Reference, changes: Partial<ConditionalFormat>, context: HostContext): void {
  context.guardSheet(reference.sheet);
  context.workbook.setConditionalFormat({ ...existing(reference, context), ...changes });
}

function lookProperty<K extends keyof Look>(key: K, convert: (value: unknown) => Look[K]): Property<Reference> {
  return {
    read: (reference, context) => existing(reference, context).format[key] ?? null,
    write: (reference, value, context) => {
      const { format } = existing(reference, context);
      change(reference, { format: { ...format, [key]: convert(value) } }, context);
    },
  };
}

function without(look: Look, keys: readonly (keyof Look)[]): Look {
  return Object.fromEntries(Object.entries(look).filter(([key]) => !(keys as readonly string[]).includes(key)));
}

function clearing(keys: readonly (keyof Look)[]) {
  return {
    Clear: (reference: Reference, _args: readonly unknown[], context: HostContext) =>
      change(reference, { format: without(existing(reference, context).format, keys) }, context),
  };
}

const formulaProperty: Property<Reference> = {
  read: (reference, context) => existing(reference, context).formula,
  write: (reference, value, context) => {
    const given = text(value);
    const formula = given.startsWith("=") ? given : `=${given}`;
    if (formulaFault(formula) !== undefined) throw new ApiError("InvalidArgument");
    change(reference, { formula }, context);
  },
};

const ruleType: HostType<Reference> = {
  name: "ConditionalFormatRule",
  properties: { Formula: formulaProperty, FormulaLocal: formulaProperty },
};

const fontType: HostType<Reference> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: lookProperty("bold", logical),
    Color: lookProperty("fontColour", colour),
    Italic: lookProperty("italic", logical),
    Strikethrough: lookProperty("strikethrough", logical),
    Underline: lookProperty("underline", (value) => oneOf(value, underlines)),
  },
  methods: clearing(["bold", "fontColour", "italic", "strikethrough", "underline"]),
};

const fillType: HostType<Reference> = {
  name: "ConditionalRangeFill",
  properties: { Color: lookProperty("fill", colour) },
  methods: clearing(["fill"]),
};

const formatType: HostType<Reference> = {
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: lookProperty("numberFormat", text) },
  links: {
    Fill: (reference, context) => hostObject(fillType, reference, context),
    Font: (reference, context) => hostObject(fontType, reference, context),
  },
};

const customType: HostType<Reference> = {
  name: "CustomConditionalFormat",
  links: {
    Format: (reference, context) => hostObject(formatType, reference, context),
    Rule: (reference, context) => hostObject(ruleType, reference, context),
  },
};

export const conditionalFormatType: HostType<Reference> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    Priority: {
      read: (reference, context) => existing(reference, context).priority,
      write: (reference, value, context) => change(reference, { priority: integer(value) }, context),
    },
    StopIfTrue: {
      read: (reference, context) => existing(reference, context).stopIfTrue,
      write: (reference, value, context) => change(reference, { stopIfTrue: logical(value) }, context),
    },
    Type: { read: () => "Custom" },
  },
  links: {
    Custom: (reference, context) => hostObject(customType, reference, context),
    CustomOrNullObject: (reference, context) => hostObject(customType, reference, context),
  },
  methods: {
    Delete: (reference, _args, context) => {
      context.guardSheet(reference.sheet);
      context.workbook.deleteConditionalFormat(reference.sheet, existing(reference, context).id);
    },
    GetRange: (reference, _args, context) => {
      const { areas } = existing(reference, context);
      if (areas[0] === undefined || areas.length > 1) throw new ApiError("InvalidOperation");
      return rangeObject(areas[0], context);
    },
    GetRanges: (reference, _args, context) => rangeAreasObject(existing(reference, context).areas, context),
  },
};
