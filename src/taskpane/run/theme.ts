import type { Appearance } from "../model/PaneState.ts";

/** What Office says of its theme; older Excels say less, some nothing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB" */
  readonly bodyBackgroundColor?: string;
}

export type Theme = "light" | "dark";

export interface AroundThePane {
  readonly office: OfficeTheme | undefined;
  readonly systemIsDark: boolean;
  /** The system puts colours of its own, of high contrast, in place of the page's: dark ones where the system is dark. */
  readonly coloursAreForced?: boolean;
}

/**
 * The theme to show: the user's own choice, or else Office's, or where Office says nothing the system's. In colours of high
 * contrast it is the system's alone: what keeps its own colour, such as a chart, stands on the system's background.
 */
export function themeOf(
  appearance: Appearance,
  { office, systemIsDark, coloursAreForced = false }: AroundThePane,
): Theme {
  const systems = systemIsDark ? "dark" : "light";
  if (coloursAreForced) return systems;
  if (appearance !== "office") return appearance;
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? "dark" : "light";
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? "");
  if (!channels) return systems;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
