import { cellAddress } from "../../formula/addresses.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import type { GoodwillParts } from "./GoodwillParts.ts";

/** The parts of a unit's section that have a link of their own. */
const parts = [
  ["Value in use", "valueInUse"],
  ["Sensitivity", "sensitivity"],
  ["Break-evens", "breakEvens"],
  ["Tornado", "tornado"],
  ["Frontier", "frontier"],
  ["Disclosure", "disclosure"],
  ["Workings", "workings"],
] as const;

/** A row for each unit, and one for what must be true. */
export const contentsLinksLayout = (units: number, unpublished: number) =>
  rows({ heads: 1, units, unpublished, mustBeTrue: 1 });

/** The way to each part of the sheet: a row a unit. */
export function contentsLinks(
  sheet: SheetBuilder,
  { sections, unpublished, mustBeTrue }: GoodwillParts,
  top: number,
): void {
  const place = contentsLinksLayout(sections.length, unpublished.length).at(top);
  sheet.heads(place.row("heads"), column.label, ["On this sheet"]);
  sheet.band(place.row("heads"), "columnHead", column.firstYear, parts.length);
  const link = (row: number, of: number, text: string, target: number): void => {
    sheet.text(row, of, "link", text, {
      link: { sheet: sheet.id, address: cellAddress({ row: target, column: column.label }) },
    });
  };
  sections.forEach((section, index) => {
    const row = place.row("units", index);
    link(row, column.label, `To ${section.unit.title}`, section.top);
    parts.forEach(([text, part], of) => {
      const target = section.parts[part];
      if (target !== undefined) link(row, column.firstYear + of, text, target);
    });
  });
  unpublished.forEach(({ unit, top: target }, index) => {
    link(place.row("unpublished", index), column.label, `To ${unit.title}, which is not computed`, target);
  });
  if (mustBeTrue !== undefined) link(place.row("mustBeTrue"), column.label, "To what must be true", mustBeTrue.top);
}
