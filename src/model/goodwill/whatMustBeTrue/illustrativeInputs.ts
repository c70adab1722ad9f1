import { when } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import { lineOf } from "../../../impairment/unit/lines.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import { switchWords } from "../../../plan/inputs/switchWords.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { assumptionKey } from "../../assumptions/assumptionKey.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { column } from "../unit/columns.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";
import { otherCosts, soughtCosts } from "./otherCosts.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { UnitSection } from "../unit/unitSection.ts";
import * as mustBeTrueWords from "./mustBeTrueWords.ts";

interface Input {
  readonly label: string;
  readonly unit: string;
  readonly format: NumberKind;
  readonly formula: Formula;
}

/** A row for each input. */
export const illustrativeInputsLayout = rows({ heads: 1, inputs: 9 + otherCosts.length });

/** The inputs that the table of operating costs rests on and that the document does not give, a column a unit. */
export function illustrativeInputs(
  book: BookBuilder,
  sheet: SheetBuilder,
  sections: readonly UnitSection[],
  sources: Pick<GoodwillSources, "money" | "years">,
  top: number,
): void {
  const place = illustrativeInputsLayout.at(top);
  sheet.heads(place.row("heads"), column.label, [mustBeTrueWords.illustrativeHead]);
  const unitColumn = column.firstYear + sections.length;
  sheet.heads(place.row("heads"), unitColumn, ["Unit"], { indent: 1 });
  sections.forEach((section, of) => {
    sheet.figureHeads(place.row("heads"), column.firstYear + of, [section.words.title]);
    inputsOf(book, section, sources).forEach(({ label, unit, formula, format }, index) => {
      const row = place.row("inputs", index);
      sheet.formula(row, column.firstYear + of, "link", formula, { format });
      if (of > 0) return;
      sheet.text(row, column.label, "label", label);
      sheet.text(row, unitColumn, "unit", unit, { indent: 1 });
    });
  });
}

function inputsOf(
  book: BookBuilder,
  section: UnitSection,
  { money, years }: Pick<GoodwillSources, "money" | "years">,
): readonly Input[] {
  const refs = unitRefs(section);
  const { fixed, single } = unitCells(section.sheet);
  const lines = section.block.rows;
  const amount = (label: string, formula: Formula): Input => ({
    label,
    unit: money.printed,
    format: "amount",
    formula,
  });
  const ratio = (label: string, formula: Formula, unit = "% of revenue"): Input => ({
    label,
    unit,
    format: "percentage",
    formula,
  });
  const choice = (label: string, formula: Formula): Input => ({
    label,
    unit: mustBeTrueWords.yesOrNo,
    // Words, set to the right as the figures above and below them.
    format: "count",
    formula: when(formula, switchWords.on, switchWords.off),
  });
  return [
    amount("Base revenue", refs.baseRevenue),
    ratio("Terminal growth", refs.terminalGrowth, "% a year"),
    ...otherCosts.map(({ key, label }) => ratio(label, fixed(lines[key], column.lastYear))),
    ratio(mustBeTrueWords.workingCapitalRevenue, refs.workingCapital),
    amount(mustBeTrueWords.openingWorkingCapital, refs.openingWorkingCapital),
    ratio("Margin adjustment", book.cell(assumptionKey(section.unit, "grossMarginAdjustment", years.at(-1)))),
    choice(mustBeTrueWords.grossUpGoodwill, single(lines.grossUpGoodwill)),
    choice("Mid-year discounting", refs.midYear),
    amount("Carrying amount", refs.carryingAmount),
    ratio(mustBeTrueWords.assumed(lineOf(soughtCosts).label), fixed(lines[soughtCosts], column.lastYear)),
  ];
}
