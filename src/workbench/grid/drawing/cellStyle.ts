import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { defaultFormat } from "../../host/cells/cellFormat.ts";
import type {
  Border,
  BorderStyle,
  BorderWeight,
  CellFormat,
  HorizontalAlignment,
  Underline,
  VerticalAlignment,
} from "../../host/cells/cellFormat.ts";

/** Pixels of one step of indentation, and of a cell's own margin. */
const indentation = { step: 12, margin: 2 } as const;

const horizontal: Record<HorizontalAlignment, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Record<VerticalAlignment, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const underlines: Record<Underline, TextDecoration> = {
  None: TextDecoration.NONE,
  Single: TextDecoration.SINGLE,
  Double: TextDecoration.DOUBLE,
  SingleAccountant: TextDecoration.SINGLE,
  DoubleAccountant: TextDecoration.DOUBLE,
};

const lines: readonly (readonly [BorderStyleTypes, BorderStyle, BorderWeight])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

/** What of a cell's format Univer has no place for: kept beside the cell, so that it is read back as it was written. */
export type KeptFormat = Partial<
  Pick<CellFormat, "horizontalAlignment" | "verticalAlignment" | "underline" | "locked" | "formulaHidden">
>;

function toLine(border: Border): IBorderStyleData | null {
  if (border.style === "None") return null;
  const exact = lines.find(([, style, weight]) => style === border.style && weight === border.weight);
  const [s] = exact ?? lines.find(([, style]) => style === border.style) ?? lines[0] ?? [BorderStyleTypes.THIN];
  return { s, cl: { rgb: border.colour } };
}

function fromLine(line: Nullable<IBorderStyleData>): Border {
  if (line == null || line.s === BorderStyleTypes.NONE) return defaultFormat.borderTop;
  const [, style, weight] = lines.find(([s]) => s === line.s) ?? [line.s, "Continuous", "Thin"];
  return { style, weight, colour: line.cl.rgb?.toUpperCase() ?? "#000000" };
}

function bit(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Univer's style for the changes given; null removes what a cell has of its own. */
export function toStyle(changes: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  const { numberFormat, fontName, fontSize, bold, italic, underline, strikethrough, fontColour, fill, wrap } = changes;
  if (numberFormat !== undefined) style.n = numberFormat === "General" ? null : { pattern: numberFormat };
  if (fontName !== undefined) style.ff = fontName;
  if (fontSize !== undefined) style.fs = fontSize;
  if (bold !== undefined) style.bl = bit(bold);
  if (italic !== undefined) style.it = bit(italic);
  if (underline !== undefined) style.ul = { s: bit(underline !== "None"), t: underlines[underline] };
  if (strikethrough !== undefined) style.st = { s: bit(strikethrough) };
  if (fontColour !== undefined) style.cl = { rgb: fontColour };
  if (fill !== undefined) style.bg = fill === "" ? null : { rgb: fill };
  if (wrap !== undefined) style.tb = wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (changes.horizontalAlignment !== undefined) style.ht = horizontal[changes.horizontalAlignment];
  if (changes.verticalAlignment !== undefined) style.vt = vertical[changes.verticalAlignment];
  if (changes.indent !== undefined) {
    style.pd = { l: indentation.margin + changes.indent * indentation.step };
    if (changes.indent > 0 && changes.horizontalAlignment === undefined) style.ht = HorizontalAlign.LEFT;
  }
  const { borderTop, borderBottom, borderLeft, borderRight } = changes;
  if ((borderTop ?? borderBottom ?? borderLeft ?? borderRight) !== undefined) {
    style.bd = {
      ...(borderTop && { t: toLine(borderTop) }),
      ...(borderBottom && { b: toLine(borderBottom) }),
      ...(borderLeft && { l: toLine(borderLeft) }),
      ...(borderRight && { r: toLine(borderRight) }),
    };
  }
  return style;
}

export function keptOf(changes: Partial<CellFormat>): KeptFormat {
  const { horizontalAlignment, verticalAlignment, underline, locked, formulaHidden } = changes;
  const exact = <T extends string>(map: Record<T, number>, value: T): boolean =>
    Object.keys(map).find((key) => map[key as T] === map[value]) === value;
  return {
    ...(horizontalAlignment !== undefined && !exact(horizontal, horizontalAlignment) && { horizontalAlignment }),
    ...(verticalAlignment !== undefined && !exact(vertical, verticalAlignment) && { verticalAlignment }),
    ...(underline !== undefined && !exact(underlines, underline) && { underline }),
    ...(locked !== undefined && { locked }),
    ...(formulaHidden !== undefined && { formulaHidden }),
  };
}

function keyOf<T extends string>(map: Record<T, number>, value: number | null | undefined, otherwise: T): T {
  return (Object.keys(map) as T[]).find((key) => map[key] === value) ?? otherwise;
}

export function toFormat(style: IStyleData, kept: KeptFormat): CellFormat {
  const left = style.pd?.l ?? indentation.margin;
  return {
    numberFormat: style.n?.pattern ?? defaultFormat.numberFormat,
    fontName: style.ff ?? defaultFormat.fontName,
    fontSize: style.fs ?? defaultFormat.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline:
      style.ul?.s === BooleanNumber.TRUE ? keyOf(underlines, style.ul.t ?? TextDecoration.SINGLE, "Single") : "None",
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontColour: style.cl?.rgb?.toUpperCase() ?? defaultFormat.fontColour,
    fill: style.bg?.rgb?.toUpperCase() ?? defaultFormat.fill,
    horizontalAlignment: keyOf(horizontal, style.ht ?? HorizontalAlign.UNSPECIFIED, "General"),
    verticalAlignment: keyOf(vertical, style.vt ?? VerticalAlign.BOTTOM, "Bottom"),
    indent: Math.max(0, Math.round((left - indentation.margin) / indentation.step)),
    wrap: style.tb === WrapStrategy.WRAP,
    borderTop: fromLine(style.bd?.t),
    borderBottom: fromLine(style.bd?.b),
    borderLeft: fromLine(style.bd?.l),
    borderRight: fromLine(style.bd?.r),
    locked: defaultFormat.locked,
    formulaHidden: defaultFormat.formulaHidden,
    ...kept,
  };
}
