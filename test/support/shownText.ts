import { isCellError, type CellValue } from "../../src/workbench/host/cells/cellValue.ts";

function grouped(magnitude: number, decimals: number, thousands: boolean): string {
  return magnitude.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: thousands,
  });
}

/** A number as a cell shows it, for the plain number formats that the workbook's plan uses. */
function shownNumber(value: number, numberFormat: string): string {
  if (numberFormat === "General" || numberFormat === "@") return String(value);
  const sections = numberFormat.split(";");
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "General";
  const negative = value < 0 && sections[1] === undefined ? "-" : "";
  const digits = /[#0,.]*0[#0,.]*/.exec(section.replace(/"[^"]*"/g, ""))?.[0];
  const literal = section
    .replace(/_./g, " ")
    .replace(/\\(.)/g, "$1")
    .replace(/\[[^\]]*\]|\*./g, "");
  if (digits === undefined) return literal.replaceAll('"', "");
  const decimals = /\.([0#]+)/.exec(digits)?.[1]?.length ?? 0;
  const scaled = Math.abs(section.includes("%") ? value * 100 : value);
  const number = grouped(scaled, decimals, digits.includes(","));
  return (negative + literal.replace(digits, () => number)).replaceAll('"', "").trim();
}

/** A cell's text as it is shown. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? shownNumber(value, numberFormat) : value;
}
