import type { Area } from "../host/area.ts";
import { assigned } from "../host/cellInput.ts";
import type { HostWorkbook } from "../host/hostWorkbook.ts";

/** Writes as if the user typed it: texts are read as Excel reads them, and give a number format to cells without one. */
export function typeInto(
  workbook: HostWorkbook,
  place: Area,
  values: readonly (readonly (string | number | boolean | null)[])[],
): void {
  const formats = workbook.numberFormats(place);
  const typed = values.map((row, i) => row.map((value, j) => assigned(value, formats[i]?.[j] ?? "General")));
  workbook.write(
    place,
    typed.map((row) => row.map(({ input }) => input)),
  );
  const given = typed.map((row, i) =>
    row.map(({ numberFormat }, j) => (formats[i]?.[j] === "General" ? numberFormat : undefined)),
  );
  if (given.flat().some((format) => format !== undefined)) workbook.setNumberFormats(place, given);
}
