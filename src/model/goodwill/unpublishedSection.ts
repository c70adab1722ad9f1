import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { notComputed, unpublishedUnit } from "./announcedUnits.ts";
import { at, column } from "./columns.ts";

/** Where the section's lines stand. */
export interface UnpublishedSection {
  readonly top: number;
  readonly goodwill: number;
  readonly next: number;
}

const beside = { unit: column.firstYear + 1, remark: column.firstYear + 2 } as const;

/**
 * The unit whose key assumptions are not published: its goodwill, and that nothing is computed and why. No unit block,
 * so that no function takes it for one.
 */
export function unpublishedSection(book: BookBuilder, sheet: SheetBuilder, top: number): UnpublishedSection {
  const { id, title, goodwill, acquired } = unpublishedUnit;
  sheet.text(top, column.label, "title", title);
  sheet.entry(title, top);
  book.register(`${id}.section`, sheet, { row: top, column: column.label });
  sheet.heads(top + 1, column.label, ["Goodwill without published key assumptions"]);
  sheet.figureHeads(top + 1, column.firstYear, ["Value"]);
  sheet.heads(top + 1, beside.unit, ["Unit"], { indent: 1 });
  sheet.band(top + 1, "columnHead", beside.unit + 1, column.unit);

  const first = top + 2;
  sheet.text(first, column.label, "label", "Goodwill");
  sheet.formula(first, column.firstYear, "link", `${book.reference(goodwill, sheet)}/1000`, { format: "amount" });
  sheet.text(first, beside.unit, "unit", "RMB'000", { indent: 1 });
  sheet.text(first, beside.remark, "remark", "announced: note 13, goodwill by acquisition, in RMB");
  book.register(`${id}.goodwill`, sheet, { row: first, column: column.firstYear });

  sheet.text(first + 1, column.label, "label", "Share of all goodwill");
  sheet.formula(
    first + 1,
    column.firstYear,
    "link",
    `${at(first, column.firstYear)}/${book.reference("note13.goodwill@2023", sheet)}`,
    { format: "percentage" },
  );
  sheet.text(first + 1, beside.unit, "unit", "%", { indent: 1 });
  sheet.text(first + 1, beside.remark, "remark", "of note 13's total");

  const lines: readonly (readonly [label: string, value: string, remark: string])[] = [
    ["Acquired on", acquired, "announced: note 13"],
    ["Interest acquired", "not announced", "so its goodwill is not grossed up either"],
    [
      "Key assumptions",
      "none published",
      "note 13 gives growth, margin and discount rate of the three other units; none is taken from them here",
    ],
    ["Value in use", notComputed, "it would rest on assumptions that nobody published"],
    ["Carrying amount", notComputed, "net assets of the unit are not announced"],
    ["Headroom", notComputed, "neither positive nor negative: not counted as a loss"],
    ["Impairment loss", notComputed, "the announcement says of all goodwill that none was required (note 13)"],
  ];
  lines.forEach(([label, value, remark], index) => {
    const row = first + 2 + index;
    sheet.text(row, column.label, "label", label);
    sheet.text(row, column.firstYear, "formula", value, { format: "count" });
    sheet.text(row, beside.remark, "remark", remark);
  });
  sheet.text(
    first + 2 + lines.length,
    column.label,
    "remark",
    `To value it, take "New unit" and type your own assumptions: ${at(first, column.firstYear)} holds its goodwill.`,
  );
  return { top, goodwill: first, next: first + 3 + lines.length };
}
