import type { Appearance } from "../model/PaneState.ts";

/** What Office says of its theme; older Excels say less, some nothing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB" */
  readonly bodyBackgroundColor?: string;
}

export type Theme = "light" | "dark";

/**
 * The theme to show: the user's own choice, or else Office's; undefined where Office says nothing, so that the
 * system's decides.
 */
export function themeOf(appearance: Appearance, office: OfficeTheme | undefined): Theme | undefined {
  if (appearance !== "office") return appearance;
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? "dark" : "light";
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? "");
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
