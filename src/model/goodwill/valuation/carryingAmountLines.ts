import {
  allOf,
  areaOf,
  atMost,
  call,
  errorValue,
  greater,
  less,
  minus,
  over,
  plus,
  when,
} from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column } from "../unit/columns.ts";
import type { ValuationPart, ValuationSources } from "./valuationLayout.ts";
import type { ValuationWriter } from "./valuationWriter.ts";
import { valuationWords } from "./valuationWords.ts";

/** Grossed-up goodwill and the other assets, like for like with the cash flows. */
export function carryingAmountLines(
  sheet: SheetBuilder,
  write: ValuationWriter<ValuationPart>,
  { block: { rows } }: Pick<ValuationSources, "block">,
): void {
  const { of } = write;
  const input = (row: number): Formula => sheet.cell(row, column.firstYear);
  const [goodwill, ownership] = [input(rows.goodwill), input(rows.ownership)];

  write.heads("carryingHeads", "Carrying amount");
  write.line("goodwill", { label: valuationWords.goodwill, formula: goodwill });
  const added = when(input(rows.grossUpGoodwill), minus(over(goodwill, ownership), goodwill), 0);
  write.line("grossUp", {
    label: valuationWords.grossUpForNonControlling,
    formula: when(allOf(greater(ownership, 0), atMost(ownership, 1)), added, errorValue("#NUM!")),
    remark: valuationWords.grossUpHow,
  });
  write.line("grossedUp", {
    label: valuationWords.grossedUpGoodwill,
    style: "subtotal",
    formula: plus(of("goodwill"), of("grossUp")),
  });
  write.line("intangibleAssets", {
    label: valuationWords.intangibleAssets,
    formula: input(rows.intangibleAssets),
  });
  write.line("otherNetAssets", {
    label: valuationWords.otherNetAssets,
    formula: input(rows.otherNetAssets),
    remark: valuationWords.otherNetAssetsWhat,
  });
  write.line("openingWorkingCapital", {
    label: valuationWords.ofWhichOpeningWorkingCapital,
    indent: 1,
    formula: input(rows.openingWorkingCapital),
    remark: valuationWords.openingWorkingCapitalWhat,
  });
  const other = of("otherThanWorkingCapital");
  write.line("otherThanWorkingCapital", {
    label: valuationWords.ofWhichOther,
    indent: 1,
    formula: minus(of("otherNetAssets"), of("openingWorkingCapital")),
    remark: when(less(other, 0), valuationWords.negativeOther, ""),
  });
  write.line("carryingAmount", {
    label: valuationWords.carryingAmount,
    style: "total",
    formula: call("SUM", areaOf(of("grossedUp"), of("otherNetAssets"))),
  });
  write.function("grossedUpFunction", {
    call: call("HEADROOM.GROSSEDUPGOODWILL", goodwill, ownership),
    native: over(goodwill, ownership),
  });
}
