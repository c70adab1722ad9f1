import type { MarkupElement } from "./MarkupElement.ts";

/** What of an element's looks the reading uses, given to all that stands in it. */
export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

export const plainStyle: Style = { bold: false, italic: false, hidden: false };

/** The declarations of the page's own style sheets by class; rules for more than one class alone are left aside. */
export type ClassRules = ReadonlyMap<string, string>;

export function classRules(sheets: readonly string[]): ClassRules {
  const rules = new Map<string, string>();
  for (const sheet of sheets) {
    for (const match of forAnyScreen(sheet.replace(/\/\*[\s\S]*?\*\//g, "")).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const [, selectors = "", declarations = ""] = match;
      for (const selector of selectors.split(",")) {
        const name = oneClass.exec(selector.trim())?.[1];
        if (name !== undefined) rules.set(name, `${rules.get(name) ?? ""};${declarations}`);
      }
    }
  }
  return rules;
}

const oneClass = /^(?:[^.:[]*[\s>])?[a-z\d]*\.([\w-]+)$/i;

/** Without what holds in print, or on a screen of some size, alone: what is hidden there is shown to whoever reads the page. */
const forAnyScreen = (sheet: string): string =>
  sheet.replace(/@media([^{}]*)\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, (block, condition: string) =>
    /\bprint\b|\((?:min|max)-/i.test(condition) ? "" : block,
  );

/** All declarations that hold for an element: its classes', then its own. */
export function declarationsOf(element: MarkupElement, rules: ClassRules): string {
  const own = element.attributes["style"] ?? "";
  const classes = element.attributes["class"];
  if (classes === undefined || rules.size === 0) return own;
  return [...classes.split(/\s+/).map((name) => rules.get(name) ?? ""), own].join(";");
}

const boldTags = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** The style within an element, from the style around it. */
export function styleWithin(element: MarkupElement, around: Style, rules: ClassRules): Style {
  const css = declarationsOf(element, rules);
  const weight = /font-weight\s*:\s*(bold|bolder|normal|lighter|\d{3})/i.exec(css)?.[1]?.toLowerCase();
  const bold = weight === undefined ? around.bold || boldTags.has(element.name) : isBold(weight);
  const slant = /font-style\s*:\s*(italic|oblique|normal)/i.exec(css)?.[1]?.toLowerCase();
  const italic =
    slant === undefined ? around.italic || element.name === "i" || element.name === "em" : slant !== "normal";
  const hidden =
    around.hidden || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(css) || "hidden" in element.attributes;
  return bold === around.bold && italic === around.italic && hidden === around.hidden
    ? around
    : { bold, italic, hidden };
}

function isBold(weight: string): boolean {
  return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
}

/** How far an element is set in: padding, margin and first line together, in points (an em counts 10). */
export function indentOf(css: string): number {
  const sides = ["padding-left", "margin-left", "text-indent"].map((name) => {
    const match = new RegExp(`${name}\\s*:\\s*(-?[\\d.]+)\\s*(pt|px|em|rem)?`, "i").exec(css);
    return match === null ? 0 : Number(match[1]) * (pointsPer[match[2]?.toLowerCase() ?? "px"] ?? 1);
  });
  const short = /padding\s*:\s*([^;]+)/i.exec(css)?.[1]?.trim().split(/\s+/) ?? [];
  const left = short.length === 4 ? /^([\d.]+)(pt|px|em|rem)?$/.exec(short[3] ?? "") : null;
  const fromShort = left === null ? 0 : Number(left[1]) * (pointsPer[left[2] ?? "px"] ?? 1);
  return sides.reduce((sum, side) => sum + side, fromShort);
}

const pointsPer: Readonly<Record<string, number>> = { pt: 1, px: 0.75, em: 10, rem: 12 };
