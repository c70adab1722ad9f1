import { assumptionKey } from "../../assumptions/assumptionsSheet.ts";
import { forecastYears } from "../../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { column, fixed, single } from "../columns.ts";
import type { UnitSection } from "../unitSection.ts";

interface Input {
  readonly head: string;
  readonly format: NumberKind;
  /** Without "=". */
  readonly formula: string;
}

/** The inputs that the table of operating costs rests on and that the announcement does not give, a row a unit. */
export function illustrativeInputs(
  book: BookBuilder,
  sheet: SheetBuilder,
  sections: readonly UnitSection[],
  top: number,
): void {
  sheet.heads(top, column.label, ["Illustrative inputs it rests on; yearly ones of the last year"]);
  sections.forEach((section, index) => {
    const inputs = inputsOf(book, sheet, section);
    if (index === 0)
      sheet.figureHeads(
        top,
        column.firstYear,
        inputs.map(({ head }) => head),
      );
    const row = top + 1 + index;
    sheet.text(row, column.label, "label", section.unit.title);
    inputs.forEach(({ formula, format }, of) => {
      sheet.formula(row, column.firstYear + of, formula.includes("!") ? "link" : "formula", formula, { format });
    });
  });
}

function inputsOf(book: BookBuilder, sheet: SheetBuilder, section: UnitSection): readonly Input[] {
  const refs = unitRefs(section);
  const { rows } = section.block;
  const adjustment = assumptionKey(section.unit, "grossMarginAdjustment", forecastYears.at(-1));
  return [
    { head: "Base revenue, RMB'000", format: "amount", formula: refs.baseRevenue },
    { head: "Terminal growth, % a year", format: "percentage", formula: refs.terminalGrowth },
    {
      head: "Capital expenditure / revenue, %",
      format: "percentage",
      formula: fixed(rows.capitalExpenditure, column.lastYear),
    },
    { head: "Working capital / revenue, %", format: "percentage", formula: refs.workingCapital },
    {
      head: "Margin adjustment, % of revenue",
      format: "percentage",
      formula: book.reference(adjustment, sheet),
    },
    { head: "Gross up goodwill, TRUE or FALSE", format: "logical", formula: single(rows.grossUpGoodwill) },
    { head: "Mid-year discounting, TRUE or FALSE", format: "logical", formula: refs.midYear },
    { head: "Carrying amount, RMB'000", format: "amount", formula: refs.carryingAmount },
    {
      head: "Operating costs / revenue assumed, %",
      format: "percentage",
      formula: fixed(rows.operatingCosts, column.lastYear),
    },
  ];
}
