import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { breakEvenColumn } from "./analysis/breakEvenTable.ts";
import { driverLines, type DriverLine } from "./analysis/driverLines.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { at, column } from "./columns.ts";
import type { UnitSection } from "./unitSection.ts";

/** How many drivers the draft names, a row each. */
const drivers = 4;

/** The heading, three rows of sentences, the drivers, and whose amounts these are. */
export const disclosureDraftLength = 4 + drivers + 1;

/**
 * Sentences that an annual report could take, with the amounts as they are now: in rows that a screen is wide enough for,
 * as a row does not grow with a text that recalculation makes longer.
 */
export function disclosureDraft(
  sheet: SheetBuilder,
  section: UnitSection,
  told: readonly DriverLine["key"][],
  top: number,
): void {
  const refs = unitRefs(section);
  const million = (address: string): string => `"RMB "&TEXT(${address}/1000,"#,##0.0")&" million"`;
  const line = (row: number, formula: string, indent = 0): void => {
    sheet.formula(row, column.label, "label", formula, { format: "text", indent });
  };
  sheet.text(top, column.label, "heading", "Draft of the disclosure, from the cells above");
  sheet.band(top, "heading", column.firstYear, column.unit);
  const valued = (sentence: string, otherwise = '""'): string =>
    `IF(ISNUMBER(${refs.headroom}),${sentence},${otherwise})`;
  line(
    top + 1,
    valued(
      `"At 31 December 2023 the recoverable amount of ${section.unit.title}, its value in use of "&${million(refs.valueInUse)}&", "&IF(${refs.headroom}<0,"fell short of","exceeded")`,
      refs.reason,
    ),
  );
  line(
    top + 2,
    valued(`"its carrying amount of "&${million(refs.carryingAmount)}&" by "&${million(`ABS(${refs.headroom})`)}&"."`),
  );
  line(top + 3, valued('"The two would be equal, each change alone and the others as assumed, at"'));
  told.forEach((key, index) => {
    const isLast = index === told.length - 1;
    line(top + 4 + index, valued(`"${isLast ? "or at " : ""}"&${fragment(section, key)}&"${isLast ? "." : ";"}"`), 1);
  });
  sheet.text(
    top + 4 + drivers,
    column.label,
    "remark",
    "These amounts rest on inputs that the announcement does not give and that this model marks as illustrative; they are no statement of the company.",
  );
}

/** "a gross margin of 29.2% in 2028 (−2.8 points in each year)" of a driver's break-even, or that it has none; without "=". */
function fragment({ breakEvens }: UnitSection, key: DriverLine["key"]): string {
  const index = driverLines.findIndex((line) => line.key === key);
  const row = breakEvens.firstRow + index;
  const words = (driverLines[index]?.words ?? key).replace(/^a /, "");
  const start = "Headroom vanishes at ".length + 1;
  return `IF(ISNUMBER(${at(row, breakEvenColumn.shift)}),MID(${at(row, breakEvenColumn.sentence)},${start},200),"no ${words}")`;
}
