import type { Appearance } from "../model/PaneState.ts";

/** What Office says of its theme; older Excels say less, some nothing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB" */
  readonly bodyBackgroundColor?: string;
}

export type Theme = "light" | "dark";

/** The theme to show: the user's own choice, or else Office's, or where Office says nothing the system's. */
export function themeOf(
  appearance: Appearance,
  { office, systemIsDark }: { readonly office: OfficeTheme | undefined; readonly systemIsDark: boolean },
): Theme {
  if (appearance !== "office") return appearance;
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? "dark" : "light";
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? "");
  if (!channels) return systemIsDark ? "dark" : "light";
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
