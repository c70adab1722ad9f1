export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  /** "#RRGGBB" */
  readonly colour: string;
}

export type HorizontalAlignment =
  | "General"
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

/** The look of one cell. Colours are "#RRGGBB", sizes points. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly fontColour: string;
  /** "" where the cell has no fill. */
  readonly fill: string;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly indent: number;
  readonly wrap: boolean;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
  /** Whether protecting the sheet locks the cell. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The look that all cells of an area share: null for what differs between them. */
export type CommonFormat = { readonly [K in keyof CellFormat]: CellFormat[K] | null };

const noBorder: Border = { style: "None", weight: "Thin", colour: "#000000" };

/** What a cell of a new sheet looks like. */
export const defaultFormat: CellFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColour: "#000000",
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indent: 0,
  wrap: false,
  borderTop: noBorder,
  borderBottom: noBorder,
  borderLeft: noBorder,
  borderRight: noBorder,
  locked: true,
  formulaHidden: false,
};

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What the given looks have in common; the default look where there are none. */
export function commonFormat(formats: Iterable<CellFormat>): CommonFormat {
  let common: CommonFormat | undefined;
  for (const format of formats) {
    if (common === undefined || common === format) {
      common = format;
      continue;
    }
    const merged: Record<string, unknown> = { ...common };
    for (const key of Object.keys(defaultFormat) as (keyof CellFormat)[]) {
      if (!same(common[key], format[key])) merged[key] = null;
    }
    common = merged as unknown as CommonFormat;
  }
  return common ?? defaultFormat;
}
