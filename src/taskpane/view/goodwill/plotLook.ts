import type { PlotOptions } from "@observablehq/plot";

/** Fluent's tokens, so that charts follow the theme without being drawn anew. */
export const colour = {
  gain: "var(--colorBrandForeground1)",
  loss: "var(--colorStatusDangerBorder2)",
  text: "var(--colorNeutralForeground1)",
  quiet: "var(--colorNeutralForeground3)",
  ground: "var(--colorNeutralBackground1)",
  line: "var(--colorNeutralStrokeAccessible)",
} as const;

/** Drawn once on the page by `LossHatch`, for losses to be told by more than colour. */
export const hatch = "url(#loss-hatch)";

/** What every chart shares; the element around it says what it shows. */
export function plotLook(width: number): PlotOptions {
  return {
    width,
    style: {
      background: "transparent",
      color: colour.quiet,
      fontFamily: "inherit",
      fontSize: "11px",
      overflow: "visible",
    },
  };
}
