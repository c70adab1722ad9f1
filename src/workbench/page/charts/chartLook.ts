const family = "Calibri, Carlito, Arial, sans-serif";
/** Pixels of letters: Excel's 9, 10 and 14 points. */
const sizes = { label: 12, title: 40 / 3, heading: 56 / 3 } as const;

/** Accents of Excel's Office theme, in which the first six series are drawn. */
const accents = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

/** Excel's signs at the points of a line, by what the drawing library calls them. */
const symbols: Readonly<Record<string, "circle" | "square" | "diamond" | "triangle" | "times" | "asterisk" | "plus">> =
  {
    Circle: "circle",
    Dot: "circle",
    Square: "square",
    Dash: "square",
    Diamond: "diamond",
    Triangle: "triangle",
    X: "times",
    Star: "asterisk",
    Plus: "plus",
  };

/** The sign of a style; a circle where Excel chooses, undefined where there is none. */
export const markerOf = (style: string | undefined) =>
  style === "None" ? undefined : (symbols[style ?? ""] ?? "circle");

/** The look of a new chart in Excel. */
export const chartLook = {
  size: sizes.label,
  titleSize: sizes.title,
  font: `${sizes.label}px ${family}`,
  headingFont: `${sizes.heading}px ${family}`,
  /** Pixels between lines. */
  line: { label: 14, title: 18, heading: 23, legend: 22 },
  /** Pixels kept free around what stands at an edge. */
  edge: 8,
  grid: "#d9d9d9",
  axis: "#bfbfbf",
  style: { background: "transparent", color: "#595959", fontFamily: family, fontSize: `${sizes.label}px` },
  series: (index: number): string => accents[index % accents.length] ?? accents[0],
} as const;
