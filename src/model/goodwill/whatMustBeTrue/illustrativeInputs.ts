import type { Formula } from "../../../formula/Formula.ts";
import { readsOtherSheet } from "../../../formula/printFormula.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { assumptionKey } from "../../assumptions/assumptionKey.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { column } from "../columns.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";
import { unitCells } from "../unitCells.ts";
import type { UnitSection } from "../unitSection.ts";

interface Input {
  readonly head: string;
  readonly format: NumberKind;
  readonly formula: Formula;
}

export const illustrativeInputsLayout = (units: number) => rows({ heads: 1, units });

/** The inputs that the table of operating costs rests on and that the document does not give, a row a unit. */
export function illustrativeInputs(
  book: BookBuilder,
  sheet: SheetBuilder,
  sections: readonly UnitSection[],
  sources: Pick<GoodwillSources, "money" | "years">,
  top: number,
): void {
  const place = illustrativeInputsLayout(sections.length).at(top);
  sheet.heads(place.row("heads"), column.label, ["Illustrative inputs it rests on; yearly ones of the last year"]);
  sections.forEach((section, index) => {
    const inputs = inputsOf(book, sheet, section, sources);
    if (index === 0)
      sheet.figureHeads(
        place.row("heads"),
        column.firstYear,
        inputs.map(({ head }) => head),
      );
    const row = place.row("units", index);
    sheet.text(row, column.label, "label", section.unit.title);
    inputs.forEach(({ formula, format }, of) => {
      const style = readsOtherSheet(formula, sheet.name) ? "link" : "formula";
      sheet.formula(row, column.firstYear + of, style, formula, { format });
    });
  });
}

function inputsOf(
  book: BookBuilder,
  sheet: SheetBuilder,
  section: UnitSection,
  { money, years }: Pick<GoodwillSources, "money" | "years">,
): readonly Input[] {
  const refs = unitRefs(sheet, section);
  const { fixed, single } = unitCells(sheet);
  const lines = section.block.rows;
  const adjustment = assumptionKey(section.unit, "grossMarginAdjustment", years.at(-1));
  return [
    { head: `Base revenue, ${money.printed}`, format: "amount", formula: refs.baseRevenue },
    { head: "Terminal growth, % a year", format: "percentage", formula: refs.terminalGrowth },
    {
      head: "Capital expenditure / revenue, %",
      format: "percentage",
      formula: fixed(lines.capitalExpenditure, column.lastYear),
    },
    { head: "Working capital / revenue, %", format: "percentage", formula: refs.workingCapital },
    { head: `Opening working capital, ${money.printed}`, format: "amount", formula: refs.openingWorkingCapital },
    { head: "Margin adjustment, % of revenue", format: "percentage", formula: book.cell(adjustment) },
    { head: "Gross up goodwill, TRUE or FALSE", format: "logical", formula: single(lines.grossUpGoodwill) },
    { head: "Mid-year discounting, TRUE or FALSE", format: "logical", formula: refs.midYear },
    { head: `Carrying amount, ${money.printed}`, format: "amount", formula: refs.carryingAmount },
    {
      head: "Operating costs / revenue assumed, %",
      format: "percentage",
      formula: fixed(lines.operatingCosts, column.lastYear),
    },
  ];
}
