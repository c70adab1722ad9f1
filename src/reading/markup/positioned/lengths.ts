/** What relative lengths are relative to, points. */
export interface LengthBase {
  readonly fontSize: number;
  /** Of the side that a percentage is taken of. */
  readonly whole: number;
}

const pointsPer: Readonly<Record<string, number>> = { px: 0.75, pt: 1, pc: 12, in: 72, cm: 28.3465, mm: 2.83465 };

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?:^|[;\\s{])${name}\\s*:\\s*(-?[\\d.]+)\\s*([a-z%]*)`, "gi");
  patterns.set(name, pattern);
  return pattern;
}

/** A length of a style's declarations in points, the last where there are several; undefined where it says none. */
export function lengthOf(css: string, name: string, base: LengthBase): number | undefined {
  if (!css.includes(name)) return undefined;
  const all = [...css.matchAll(patternOf(name))];
  const [, value = "", unit = ""] = all[all.length - 1] ?? [];
  if (value === "") return undefined;
  if (unit === "em") return Number(value) * base.fontSize;
  if (unit === "%") return (Number(value) / 100) * base.whole;
  return Number(value) * (pointsPer[unit.toLowerCase()] ?? (Number(value) === 0 ? 0 : 0.75));
}

/** From one line to the next in points: a number without a unit is so many times the letters' size. */
export function lineHeightOf(css: string, fontSize: number): number | undefined {
  const times = /line-height\s*:\s*([\d.]+)\s*(?:;|$)/i.exec(css)?.[1];
  if (times !== undefined) return Number(times) * fontSize;
  return lengthOf(css, "line-height", { fontSize, whole: fontSize });
}

/** How much a transform enlarges, 1 where there is none; undefined where it turns the text. */
export function scaleOf(css: string): number | undefined {
  const matrix = /transform\s*:\s*matrix\(\s*(-?[\d.e-]+)\s*,\s*(-?[\d.e-]+)/i.exec(css);
  if (matrix !== null) return Math.abs(Number(matrix[2])) > 0.01 ? undefined : Math.abs(Number(matrix[1]));
  const scale = /transform\s*:[^;]*scale\(\s*([\d.]+)/i.exec(css);
  if (/transform\s*:[^;]*rotate\(\s*-?[1-9]/i.test(css)) return undefined;
  return scale === null ? 1 : Number(scale[1]);
}
