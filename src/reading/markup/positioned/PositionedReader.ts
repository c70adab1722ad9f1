import type { ReadPage } from "../../ReadDocument.ts";
import { FactCollector } from "../../facts/FactCollector.ts";
import { finishPages, type FramedPage } from "../../pdf/pages/finishPages.ts";
import { letterWidth } from "../../pdf/lines/letterWidth.ts";
import { PageFrame } from "../../pdf/pages/PageFrame.ts";
import { pageLines } from "../../pdf/lines/pageLines.ts";
import type { TextRun } from "../../pdf/runs/TextRun.ts";
import type { MarkupElement, MarkupNode } from "../MarkupElement.ts";
import { declarationsOf, plainStyle, styleWithin, type ClassRules, type Style } from "../Style.ts";
import { lengthOf, lineHeightOf, scaleOf } from "./lengths.ts";

/** Where text is set and how: points of the page, y down. */
interface Flow {
  readonly style: Style;
  readonly fontSize: number;
  /** From one line to the next, where a style says it. */
  readonly lineHeight?: number;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where lines are set in their box. */
  readonly set: SetAt;
  /** Facts that the text stands in. */
  readonly factIds: readonly string[];
}

/** Where the next letter goes; shared by all that flows in one positioned element. */
interface Pen {
  x: number;
  base: number;
  /** Where its lines begin. */
  readonly left: number;
  readonly runs: TextRun[];
}

type SetAt = "left" | "center" | "right";

/** Narrower or lower elements are no pages. */
const LEAST_SIDE = 200;

/**
 * Reads pages that are laid out like a PDF's, each piece of text at a place of its own: most annual reports in the
 * European format are made from one. The widths of letters are not known, so right edges are estimates, within a few
 * points.
 */
export class PositionedReader {
  private readonly drafts: FramedPage[] = [];
  /** Of the page that is being read. */
  private runs: TextRun[] = [];

  constructor(
    private readonly facts: FactCollector,
    private readonly rules: ClassRules,
  ) {}

  read(root: MarkupElement, firstPage: number): readonly ReadPage[] {
    const none = { left: 0, top: 0, width: 0, height: 0 };
    this.findPages(root, { ...none, style: plainStyle, fontSize: 9, scale: 1, set: "left", factIds: [] });
    return finishPages(this.drafts, firstPage);
  }

  /** Walks down to the elements that have a page's size; what stands outside of them is not shown on any. */
  private findPages(element: MarkupElement, flow: Flow): void {
    const css = declarationsOf(element, this.rules);
    const inner = this.within(element, css, flow);
    const sides = [
      lengthOf(css, "width", { fontSize: 9, whole: 0 }),
      lengthOf(css, "height", { fontSize: 9, whole: 0 }),
    ];
    const [width = 0, height = 0] = sides;
    if (width >= LEAST_SIDE && height >= LEAST_SIDE) {
      this.readPage(element, { ...inner, left: 0, top: 0, width, height });
      return;
    }
    for (const child of element.children)
      if (typeof child !== "string" && !unshown.has(child.name)) this.findPages(child, inner);
  }

  private readPage(element: MarkupElement, flow: Flow): void {
    this.runs = [];
    const pen = { x: 0, base: 0, left: 0, runs: this.runs };
    for (const child of element.children) this.walk(child, flow, pen);
    const frame = new PageFrame(0, flow.width, flow.height);
    this.drafts.push({ frame, width: flow.width, height: flow.height, lines: pageLines(this.runs) });
  }

  /** What an element changes for all that stands in it; collects its fact where it is one. */
  private within(element: MarkupElement, css: string, flow: Flow): Flow {
    const shown = element.name !== "ix:header" && scaleOf(css) !== undefined;
    const style = shown ? styleWithin(element, flow.style, this.rules) : { ...flow.style, hidden: true };
    const fontSize = lengthOf(css, "font-size", { fontSize: flow.fontSize, whole: flow.fontSize }) ?? flow.fontSize;
    const lineHeight = lineHeightOf(css, fontSize) ?? flow.lineHeight;
    const id = FactCollector.isFact(element) ? this.facts.collect(element, style.hidden) : undefined;
    const [, set] = /text-align\s*:\s*(\w+)/i.exec(css) ?? [];
    const listed = id !== undefined && !style.hidden && element.attributes["escape"] !== "true";
    return {
      ...flow,
      style,
      fontSize,
      ...(lineHeight !== undefined && { lineHeight }),
      ...(set !== undefined && { set: set === "right" || set === "center" ? set : "left" }),
      scale: flow.scale * (scaleOf(css) ?? 1),
      ...(listed && { factIds: [...flow.factIds, id] }),
    };
  }

  private walk(node: MarkupNode, flow: Flow, pen: Pen): void {
    if (typeof node === "string") {
      this.set(node, flow, pen);
      return;
    }
    if (unshown.has(node.name)) return;
    if (node.name === "br") {
      pen.x = pen.left;
      pen.base += (flow.lineHeight ?? 1.2 * flow.fontSize) * flow.scale;
      return;
    }
    const css = declarationsOf(node, this.rules);
    const inner = this.within(node, css, flow);
    const placed = placeOf(css, inner);
    if (placed !== undefined) {
      const own: Pen = { x: placed.left, base: placed.base, left: placed.left, runs: [] };
      for (const child of node.children) this.walk(child, { ...inner, ...placed.box }, own);
      this.runs.push(...setInBox(own.runs, inner.set, placed));
      return;
    }
    const base = { fontSize: inner.fontSize, whole: inner.width };
    // Empty elements with a width or a margin are how such pages set a gap.
    pen.x += (lengthOf(css, "margin-left", base) ?? 0) * inner.scale;
    const start = pen.x;
    for (const child of node.children) this.walk(child, inner, pen);
    if (pen.x === start || /^\s*$/.test(ownText(node)))
      pen.x = start + (lengthOf(css, "width", base) ?? pen.x - start) * inner.scale;
  }

  private set(text: string, { style, fontSize, scale, factIds }: Flow, pen: Pen): void {
    const size = fontSize * scale;
    const collapsed = text.replace(/[ \t\r\n\f]+/g, " ").replace(/\u00a0/g, " ");
    const widthOf = (part: string) => [...part].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
    const lead = /^\s*/.exec(collapsed)?.[0] ?? "";
    const trimmed = collapsed.trim();
    const left = pen.x + widthOf(lead);
    pen.x += widthOf(collapsed);
    if (trimmed === "" || style.hidden) return;
    const { bold, italic } = style;
    const facts = factIds.length > 0 ? { factIds } : {};
    pen.runs.push({
      text: trimmed,
      left,
      right: left + widthOf(trimmed),
      base: pen.base,
      size,
      ascent: 0.8,
      descent: 0.2,
      bold,
      italic,
      estimated: true,
      ...facts,
    });
  }
}

const unshown = new Set(["script", "style", "head", "title", "noscript", "template", "svg", "img", "link", "meta"]);

function ownText(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : ownText(child))).join("");
}

/** Where an element with a place of its own puts its text, and the box that its parts are placed in. */
function placeOf(css: string, flow: Flow) {
  if (!/position\s*:\s*absolute/i.test(css)) return undefined;
  const across = { fontSize: flow.fontSize, whole: flow.width };
  const along = { fontSize: flow.fontSize, whole: flow.height };
  const left = flow.left + (lengthOf(css, "left", across) ?? 0);
  const top = lengthOf(css, "top", along);
  const bottom = lengthOf(css, "bottom", along);
  const size = flow.fontSize * flow.scale;
  const height = lengthOf(css, "height", along) ?? 0;
  const width = lengthOf(css, "width", across);
  const boxTop = top === undefined ? flow.height - (bottom ?? flow.height) - height : top;
  const base = top === undefined ? flow.top + flow.height - (bottom ?? 0) - 0.2 * size : flow.top + top + 0.8 * size;
  return { left, base, box: { left, top: flow.top + boxTop }, ...(width !== undefined && { width }) };
}

/** The lines of a box that says how wide it is, where they are set in it. */
function setInBox(
  runs: readonly TextRun[],
  set: SetAt,
  { left, width }: { readonly left: number; readonly width?: number },
): readonly TextRun[] {
  if (set === "left" || width === undefined) return runs;
  const ends = new Map<number, number>();
  for (const { base, right } of runs) ends.set(base, Math.max(ends.get(base) ?? left, right));
  return runs.map((run) => {
    const room = left + width - (ends.get(run.base) ?? run.right);
    const by = set === "right" ? room : room / 2;
    return { ...run, left: run.left + by, right: run.right + by };
  });
}

/** So many lines are a page, where it has no table. */
const FEWEST_PLACED = 8;

/** True for a page whose text is placed piece by piece, and not by tables. */
export function isPositioned(root: MarkupElement, rules: ClassRules): boolean {
  let placed = 0;
  let cells = 0;
  const count = (element: MarkupElement) => {
    if (element.name === "td") cells += 1;
    else if (element.name === "div" || element.name === "p" || element.name === "span") {
      const css = declarationsOf(element, rules);
      if (/position\s*:\s*absolute/i.test(css) && /(?:^|[;\s])left\s*:/.test(css) && ownText(element).trim() !== "")
        placed += 1;
    }
    for (const child of element.children) if (typeof child !== "string") count(child);
  };
  count(root);
  return placed >= (cells === 0 ? FEWEST_PLACED : 20) && placed > cells;
}
