import { ApiError } from "../requests/apiError.ts";
import { colour } from "../cells/colour.ts";
import type { HostType } from "../requests/hostObject.ts";
import { logical, oneOf, text, type Cells } from "./cells.ts";
import { commonOf, lookProperty, setLook } from "./look.ts";

/** Excel reads white where a cell has no fill. */
const noFill = "#FFFFFF";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function size(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw new ApiError("InvalidArgument");
  return value;
}

export const rangeFillType: HostType<Cells> = {
  name: "RangeFill",
  properties: {
    Color: {
      ...lookProperty("fill", colour),
      read: (cells, context) => {
        const fill = commonOf(cells, "fill", context);
        return fill === "" ? noFill : fill;
      },
    },
  },
  methods: {
    Clear: (cells, _args, context) => setLook(cells, { fill: "" }, context),
  },
};

export const rangeFontType: HostType<Cells> = {
  name: "RangeFont",
  properties: {
    Bold: lookProperty("bold", logical),
    Color: lookProperty("fontColour", colour),
    Italic: lookProperty("italic", logical),
    Name: lookProperty("fontName", text),
    Size: lookProperty("fontSize", size),
    Strikethrough: lookProperty("strikethrough", logical),
    Underline: lookProperty("underline", (value) => oneOf(value, underlines)),
  },
};

export const formatProtectionType: HostType<Cells> = {
  name: "FormatProtection",
  properties: {
    FormulaHidden: lookProperty("formulaHidden", logical),
    Locked: lookProperty("locked", logical),
  },
};
