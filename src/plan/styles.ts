import { switchWords } from "./inputs/switchWords.ts";
import type { CellPlan, ConditionalFormatPlan, NumberKind, StyleName } from "./plan.ts";

export type BorderLine = "hair" | "thin" | "double";

/** How a cell looks, as both writers set it. Colours are "#RRGGBB". */
export interface Look {
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fill?: string;
  readonly borders: {
    readonly top?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
    readonly right?: Border;
  };
  readonly horizontal: "left" | "center" | "right";
  /** Figures stand beside the first line of a text that is broken into lines; heads stand on what they are over. */
  readonly vertical: "top" | "bottom";
  readonly wrap: boolean;
  /** Excel's English format code; "General" for text and switches. */
  readonly numberFormat: string;
}

export interface Border {
  readonly line: BorderLine;
  readonly colour: string;
}

/** What a conditional format lays over a cell's own look. */
export interface ConditionalLook {
  readonly fontColour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fill: string;
}

const ink = "#000000";
const grey = "#6B7280";
const inputBlue = "#0000FF";
const linkGreen = "#00703C";
const navy = "#1F3864";
const functionPurple = "#5B2C83";
const paleYellow = "#FFFBE6";
const paleBlue = "#EAF0F8";
const palePurple = "#F5F0FA";
const rule = "#9CA3AF";

const thin = (colour: string): Border => ({ line: "thin", colour });
const hair = (colour: string): Border => ({ line: "hair", colour });
const boxed = (border: Border): Look["borders"] => ({ top: border, bottom: border, left: border, right: border });

const plain = {
  fontName: "Arial",
  fontSize: 10,
  fontColour: ink,
  bold: false,
  italic: false,
  borders: {},
  vertical: "top",
  wrap: false,
} as const;

type Appearance = Omit<Look, "horizontal" | "numberFormat"> & { readonly horizontal?: Look["horizontal"] };

const appearances: Readonly<Record<StyleName, Appearance>> = {
  title: { ...plain, fontSize: 16, bold: true, fontColour: navy },
  subtitle: { ...plain, italic: true, fontColour: grey },
  heading: { ...plain, fontSize: 11, bold: true, fontColour: navy, borders: { bottom: thin(navy) } },
  columnHead: { ...plain, bold: true, fontColour: "#FFFFFF", fill: navy, vertical: "bottom", wrap: true },
  label: plain,
  unit: { ...plain, fontColour: grey, horizontal: "left" },
  input: { ...plain, fontColour: inputBlue, fill: paleYellow, borders: boxed(hair(rule)) },
  besideInput: { ...plain, fill: paleYellow, borders: { top: hair(rule), bottom: hair(rule) } },
  formula: plain,
  link: { ...plain, fontColour: linkGreen, italic: true },
  subtotal: { ...plain, bold: true, borders: { top: thin(rule) } },
  total: { ...plain, bold: true, borders: { top: thin(ink), bottom: { line: "double", colour: ink } } },
  function: { ...plain, fontColour: functionPurple, fill: palePurple, borders: { bottom: hair(functionPurple) } },
  twin: { ...plain, fill: paleBlue },
  check: { ...plain, italic: true, fontColour: grey, borders: { bottom: hair(rule) }, horizontal: "right" },
  remark: { ...plain, fontColour: grey, italic: true },
  source: { ...plain, fontColour: grey, horizontal: "left" },
  key: { ...plain, fontColour: "#9AA1AB", horizontal: "left" },
  basis: { ...plain, horizontal: "left" },
};

/**
 * A nil shows as a dash, so that a reader tells it from a blank; brackets line up with plain figures. Percentages have a
 * minus sign, as in sentences and in the pane.
 */
export const numberFormats: Readonly<Record<NumberKind, string>> = {
  amount: '#,##0_);(#,##0);"–"_)',
  million: '#,##0.0_);(#,##0.0);"–"_)',
  headroom: '#,##0_);"▼ "(#,##0);"–"_)',
  fineHeadroom: '#,##0.0_);"▼ "(#,##0.0);"–"_)',
  percentage: '0.0%_);"−"0.0%_);0.0%_)',
  nilPercentage: '0.0%_);"−"0.0%_);"–"_)',
  driver: '[>=10]#,##0_);[<0]"−"0.0%_);0.0%_)',
  points: "0.0_);(0.0);0.0_)",
  difference: '#,##0.000000_);(#,##0.000000);"–"_)',
  factor: '0.0000_);(0.0000);"–"_)',
  perShare: '0.00_);(0.00);"–"_)',
  ofAnyKind: '#,##0.0##_);(#,##0.0##);"–"_)',
  magnitude: "0.00E+00_)",
  count: '#,##0_);(#,##0);"–"_)',
  year: "0",
  // LibreOffice takes a logical value for a number where its format is any other.
  logical: "General",
  switched: `"${switchWords.on}";"${switchWords.on}";"${switchWords.off}"`,
  text: "General",
};

/** Every look there is, made when it is first asked for: a workbook of 20,000 cells has some fifty. */
const looks = new Map<string, Look>();

/** The look of a cell: its style says what it is for, its kind what number it shows. */
export function lookOf(style: StyleName, kind: NumberKind = "text"): Look {
  return lookOfCell({ style, format: kind });
}

/** The look of a cell of the plan. */
export function lookOfCell({ style, format = "text", wrap }: Pick<CellPlan, "style" | "format" | "wrap">): Look {
  const key = `${style} ${format}${wrap === true ? " wrap" : ""}`;
  const look = looks.get(key) ?? madeLook(style, format, wrap);
  looks.set(key, look);
  return look;
}

const isSum = (style: StyleName): boolean => style === "subtotal" || style === "total";

function madeLook(style: StyleName, kind: NumberKind, wrap: boolean | undefined): Look {
  const { horizontal, ...appearance } = appearances[style];
  const byKind = kind === "text" ? "left" : kind === "logical" || kind === "switched" ? "center" : "right";
  // A sum's rule stands over its figures, not over the words beside them.
  const borders = kind === "text" && isSum(style) ? {} : appearance.borders;
  const look = { ...appearance, borders, horizontal: horizontal ?? byKind, numberFormat: numberFormats[kind] };
  return wrap === true ? { ...look, wrap } : look;
}

/** Each also shows in words or by a mark in the cells concerned. */
export const conditionalLooks: Readonly<Record<ConditionalFormatPlan["look"], ConditionalLook>> = {
  outOfBounds: { fontColour: "#9C0006", bold: true, italic: false, fill: "#FFE3E0" },
  loss: { fontColour: "#9C0006", bold: true, italic: false, fill: "#FFE3E0" },
  break: { fontColour: "#9C0006", bold: true, italic: false, fill: "#FFE3E0" },
  fine: { fontColour: "#00603A", bold: true, italic: false, fill: "#E2F3E8" },
  explained: { fontColour: "#7A4B00", bold: false, italic: true, fill: "#FFF1D6" },
  baseCase: { fontColour: ink, bold: true, italic: false, fill: "#DCE6F4" },
};
