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
  write.line("goodwill", { label: "Goodwill", formula: goodwill });
  const added = when(input(rows.grossUpGoodwill), minus(over(goodwill, ownership), goodwill), 0);
  write.line("grossUp", {
    label: "Gross-up for non-controlling interests",
    formula: when(allOf(greater(ownership, 0), atMost(ownership, 1)), added, errorValue("#NUM!")),
    remark: "goodwill / ownership less goodwill (IAS 36.C4), unless switched off",
  });
  write.line("grossedUp", {
    label: "Grossed-up goodwill",
    style: "subtotal",
    formula: plus(of("goodwill"), of("grossUp")),
  });
  write.line("intangibleAssets", {
    label: "Intangible assets",
    formula: input(rows.intangibleAssets),
  });
  write.line("otherNetAssets", {
    label: "Other net assets",
    formula: input(rows.otherNetAssets),
    remark: "without cash, debt and tax, like the cash flows (IAS 36.75–79)",
  });
  write.line("openingWorkingCapital", {
    label: "of which opening working capital",
    indent: 1,
    formula: input(rows.openingWorkingCapital),
    remark: "a fact at the date of the test: no driver moves it",
  });
  const other = of("otherThanWorkingCapital");
  write.line("otherThanWorkingCapital", {
    label: "of which other",
    indent: 1,
    formula: minus(of("otherNetAssets"), of("openingWorkingCapital")),
    remark: when(less(other, 0), "Negative: opening working capital alone is more than other net assets", ""),
  });
  write.line("carryingAmount", {
    label: "Carrying amount",
    style: "total",
    formula: call("SUM", areaOf(of("grossedUp"), of("otherNetAssets"))),
  });
  write.function("grossedUpFunction", {
    call: call("HEADROOM.GROSSEDUPGOODWILL", goodwill, ownership),
    native: over(goodwill, ownership),
  });
}
