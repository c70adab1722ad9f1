import type { MarkupElement } from "./MarkupElement.ts";
import { placeKey } from "./hiddenPlaces.ts";

/** What of an element's looks the reading uses, given to all that stands in it. */
export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  /** How large its letters are, in points. */
  readonly size: number;
  /** Set in red, as sheets set what is negative. */
  readonly red: boolean;
}

export const plainStyle: Style = { bold: false, italic: false, hidden: false, size: 12, red: false };

/**
 * The declarations of the page's own style sheets by class, and by the place of cells in their rows; rules for more than
 * one class alone are left aside.
 */
export type ClassRules = ReadonlyMap<string, string>;

export function classRules(sheets: readonly string[]): ClassRules {
  const rules = new Map<string, string>();
  for (const sheet of sheets) {
    for (const match of forAnyScreen(sheet.replace(/\/\*[\s\S]*?\*\//g, "")).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const [, selectors = "", declarations = ""] = match;
      for (const selector of selectors.split(",")) {
        const [, name, beside] = oneClass.exec(selector.trim()) ?? [];
        const key =
          beside === undefined ? (name ?? placeKey(selector.trim())) : `${name ?? ""}::${beside.toLowerCase()}`;
        if (key !== undefined) rules.set(key, `${rules.get(key) ?? ""};${declarations}`);
      }
    }
  }
  return rules;
}

const oneClass = /^(?:[^.:[]*[\s>])?[a-z\d]*\.([\w-]+)(?:::?(before|after))?$/i;

/** The sign that a style sheet puts before or behind an element: a bracket, a minus, a percent sign or a currency's. */
export function generatedSign(element: MarkupElement, rules: ClassRules, beside: "before" | "after"): string {
  const classes = element.attributes["class"]?.split(/\s+/) ?? [];
  const css = rules.size === 0 ? "" : classes.map((name) => rules.get(`${name}::${beside}`) ?? "").join(";");
  const [, , content = ""] = /content\s*:\s*(["'])(.*?)\1/.exec(css) ?? [];
  const sign = content.replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => letterOf(parseInt(code, 16)));
  return /^[-–−()%$€£¥]{1,2}$/.test(sign) ? sign : "";
}

const letterOf = (code: number): string => (code <= 0xffff ? String.fromCharCode(code) : "");

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
  const hidden = around.hidden || isHidden(element, css);
  const size = sizeWithin(element, css, around.size);
  const red = isRed(element, css) ?? around.red;
  const isSame =
    bold === around.bold &&
    italic === around.italic &&
    hidden === around.hidden &&
    size === around.size &&
    red === around.red;
  return isSame ? around : { bold, italic, hidden, size, red };
}

/**
 * Not shown, shown to screen readers alone, or struck through: what a page has taken back is none of its text. A panel that
 * waits for its tab is.
 */
function isHidden(element: MarkupElement, css: string): boolean {
  if (element.attributes["role"] === "tabpanel") return false;
  return (
    "hidden" in element.attributes ||
    struck.has(element.name) ||
    notShown.test(css) ||
    (/position\s*:\s*(?:absolute|fixed)/i.test(css) && farAway.test(css)) ||
    (element.name === "span" && /(?:^|[;\s])opacity\s*:\s*(?:0?\.0+|0)(?![.\d])/i.test(css)) ||
    forReadersAlone.test(element.attributes["class"] ?? "")
  );
}

const struck = new Set(["del", "s", "strike"]);

const notShown =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%|text-decoration(?:-line)?\s*:[^;]*line-through/i;

/** A thousand and more off the page, where no screen shows it. */
const farAway = /(?:^|[;\s])(?:left|top|right|text-indent)\s*:\s*-(?:\d{4,}|999)/i;

/** The names by which the usual style sheets know it: the sheet itself may not have come along. */
const forReadersAlone = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only))(?:\s|$)/i;

/** How large the letters within an element are: sizes in words and those of HTML's own fonts by what browsers make of them. */
function sizeWithin(element: MarkupElement, css: string, around: number): number {
  const font = element.name === "font" ? fontSizes[element.attributes["size"] ?? ""] : undefined;
  if (font !== undefined) return font;
  const [, value = "", unit = ""] = /(?:^|[;\s])font-size\s*:\s*([\d.]+|[a-z-]+)\s*([a-z%]*)/i.exec(css) ?? [];
  const named = namedSizes[value.toLowerCase()];
  if (named !== undefined) return named;
  if (value === "smaller" || (value === "" && element.name === "small")) return around * 0.8;
  const count = Number(value);
  if (value === "" || Number.isNaN(count)) return around;
  if (unit === "%") return (around * count) / 100;
  return unit.toLowerCase() === "em" ? around * count : count * (pointsPer[unit.toLowerCase()] ?? 0.75);
}

const fontSizes: Readonly<Record<string, number>> = { "1": 7.5, "2": 10, "3": 12, "4": 13.5, "-1": 10, "-2": 7.5 };

const namedSizes: Readonly<Record<string, number>> = { "xx-small": 6.75, "x-small": 7.5, small: 10, medium: 12 };

/** Whether an element says that its text is red, or not; undefined where it says no colour. */
function isRed(element: MarkupElement, css: string): boolean | undefined {
  const named = element.name === "font" ? element.attributes["color"] : undefined;
  const colour = named ?? /(?:^|[;\s])color\s*:\s*([^;]+)/i.exec(css)?.[1];
  return colour === undefined ? undefined : reds.test(colour.trim());
}

const reds = /^(?:red|#f00|#ff0000|#c00000?|rgb\(\s*255\s*,\s*0\s*,\s*0\s*\))(?:\s*!important)?$/i;

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
