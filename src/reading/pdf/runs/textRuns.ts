import type { FontFaces } from "./FontFaces.ts";
import { PageFrame } from "../pages/PageFrame.ts";
import type { TextRun } from "./TextRun.ts";

/** What pdf.js says of a run of text; runs of spaces and empty ones at line ends among them. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** What pdf.js says of a font on the page. */
export interface TextStyle {
  readonly ascent: number;
  readonly descent: number;
  readonly vertical: boolean;
}

/** A page's text before it is put into order. */
export interface PageText {
  readonly items: readonly TextItem[];
  readonly styles: Readonly<Record<string, TextStyle>>;
  /** From the page's own units to points as shown, y down. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The runs of a page in the frame they are read in. */
export interface PageRuns {
  readonly frame: PageFrame;
  readonly runs: readonly TextRun[];
}

interface Placed {
  readonly item: TextItem;
  readonly matrix: readonly [number, number, number, number, number, number];
  /** Quarter turns of its direction; undefined where it is slanted: a watermark. */
  readonly turns: number | undefined;
}

/**
 * The runs that stand in the direction of the page's text. Spaces go (pdf.js clips their width: gaps are measured), and
 * what runs in another direction: watermarks and side titles. Direction is the first column of the transform alone: a
 * slant in the second is how synthetic italics are set.
 */
export function textRuns(page: PageText, faces: FontFaces): PageRuns {
  const placed = page.items.flatMap((item) => {
    if (item.str.trim() === "" || page.styles[item.fontName]?.vertical === true) return [];
    const matrix = multiply(page.transform, item.transform);
    return [{ item, matrix, turns: turnsOf(matrix) }];
  });
  const frame = new PageFrame(mainTurns(placed), page.width, page.height);
  const scale = Math.hypot(page.transform[0] ?? 1, page.transform[1] ?? 0);
  const runs = placed
    .filter(({ turns }) => turns === frame.turns)
    .map((one) => runOf(one, { frame, scale, style: page.styles[one.item.fontName], faces }));
  return { frame, runs };
}

type Matrix = Placed["matrix"];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function turnsOf([a, b]: Matrix): number | undefined {
  const quarters = (Math.atan2(b, a) * 2) / Math.PI;
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) > 0.03 ? undefined : (whole + 4) % 4;
}

/** The direction of most of the page's letters; upright unless another clearly leads. */
function mainTurns(placed: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { item, turns } of placed)
    if (turns !== undefined) letters[turns] = (letters[turns] ?? 0) + item.str.length;
  const most = letters.indexOf(Math.max(...letters));
  return (letters[most] ?? 0) > 2 * (letters[0] ?? 0) ? most : 0;
}

interface RunContext {
  readonly frame: PageFrame;
  readonly scale: number;
  readonly style: TextStyle | undefined;
  readonly faces: FontFaces;
}

function runOf({ item, matrix }: Placed, { frame, scale, style, faces }: RunContext): TextRun {
  const [, , c, d, x, y] = matrix;
  const size = Math.hypot(c, d);
  const [left, base] = frame.point(x, y);
  const lead = item.str.length - item.str.trimStart().length;
  // Thousands may be parted by spaces that do not break, or narrow ones.
  const text = item.str.trim().replace(/[\u00a0\u2007\u2009\u202f]/g, " ");
  const full = item.width > 0 ? item.width * scale : 0.5 * size * item.str.length;
  const perLetter = full / item.str.length;
  const start = left + lead * perLetter;
  const face = faces.of(item.fontName);
  return {
    text: withoutLetterSpacing(text),
    left: start,
    right: start + full - (item.str.length - text.length) * perLetter,
    base,
    size,
    ascent: plausible(style?.ascent, 0.6, 1.1, 0.85),
    descent: plausible(style?.descent === undefined ? undefined : -style.descent, 0.1, 0.4, 0.2),
    bold: face.bold,
    italic: face.italic,
  };
}

/** Letters set so wide apart that pdf.js puts a space between each: "R E V E N U E", "2 0 2 3". */
function withoutLetterSpacing(text: string): string {
  return /^(?:\p{L} ){3,}\p{L}$|^[12] [09] \d \d$/u.test(text) ? text.replaceAll(" ", "") : text;
}

/** Fonts say strange things of themselves. */
function plausible(value: number | undefined, least: number, most: number, usual: number): number {
  return value !== undefined && value >= least && value <= most ? value : usual;
}
