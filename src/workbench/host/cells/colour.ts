import { ApiError } from "../requests/apiError.ts";

/** HTML's colour words that Excel takes too; any other must be "#RRGGBB". */
const words: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in capitals, as Excel gives it back. */
export function colour(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  const word = words[value.toLowerCase()];
  if (word !== undefined) return word;
  const hex = /^#?([0-9a-f]{6})$/i.exec(value);
  if (hex === null) throw new ApiError("InvalidArgument");
  return `#${(hex[1] ?? "").toUpperCase()}`;
}
