import { cellAddress } from "../../formula/addresses.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import type { UnitSection } from "./unitSection.ts";
import type { UnpublishedSection } from "./unpublishedSection.ts";
import type { WhatMustBeTrue } from "./whatMustBeTrue/whatMustBeTrue.ts";

/** The parts of a unit's section that have a link of their own. */
const parts = [
  ["Value in use", "valueInUse"],
  ["Sensitivity", "sensitivity"],
  ["Break-evens", "breakEvens"],
  ["Tornado", "tornado"],
  ["Frontier", "frontier"],
  ["Disclosure", "insertion"],
  ["Workings", "workings"],
] as const;

/** Heads, a row a unit, and one each for the unit that is not computed and for what must be true. */
export const contentsLinksLength = (units: number): number => units + 3;

/** The way to each part of the sheet: a row a unit. */
export function contentsLinks(
  sheet: SheetBuilder,
  sections: readonly UnitSection[],
  unpublished: UnpublishedSection,
  mustBeTrue: WhatMustBeTrue,
  top: number,
): void {
  sheet.heads(top, column.label, ["On this sheet"]);
  sheet.band(top, "columnHead", column.firstYear, parts.length);
  const link = (row: number, of: number, text: string, target: number): void => {
    sheet.text(row, of, "link", text, {
      link: { sheet: sheet.id, address: cellAddress({ row: target, column: column.label }) },
    });
  };
  sections.forEach((section, index) => {
    const row = top + 1 + index;
    link(row, column.label, `To ${section.unit.title}`, section.top);
    parts.forEach(([text, part], of) => {
      link(row, column.firstYear + of, text, part === "insertion" ? section.insertion : section.parts[part]);
    });
  });
  const below = top + 1 + sections.length;
  link(below, column.label, "To Shenzhen Huiyan, which is not computed", unpublished.top);
  link(below + 1, column.label, "To what must be true", mustBeTrue.top);
}
