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
import { carriedLines, lineOf } from "../../../impairment/unit/lines.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column } from "../unit/columns.ts";
import type { ValuationPart, ValuationSources } from "./valuationLayout.ts";
import type { ValuationWriter } from "./valuationWriter.ts";
import * as valuationWords from "./valuationWords.ts";
import * as termWords from "../../termWords.ts";

const lastCarried: ValuationPart = carriedLines.at(-1)?.key ?? "grossedUp";

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
  write.line("goodwill", { label: termWords.goodwill, formula: goodwill });
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
  for (const { key, label, carried } of carriedLines) {
    const remark = carried?.remark;
    write.line(key, { label, formula: input(rows[key]), ...(remark !== undefined && { remark }) });
  }
  for (const { key, label, carried } of carriedLines) {
    if (carried?.spared === undefined) continue;
    const spared = lineOf(carried.spared).label;
    write.line("spared", {
      label: valuationWords.ofWhich(spared.toLowerCase()),
      indent: 1,
      formula: input(rows[carried.spared]),
      remark: valuationWords.sparedWhat,
    });
    write.line("otherThanSpared", {
      label: valuationWords.ofWhichOther,
      indent: 1,
      formula: minus(of(key), of("spared")),
      remark: when(
        less(of("otherThanSpared"), 0),
        valuationWords.negativeOther(spared.toLowerCase(), label.toLowerCase()),
        "",
      ),
    });
  }
  write.line("carryingAmount", {
    label: termWords.carryingAmount,
    style: "total",
    formula: call("SUM", areaOf(of("grossedUp"), of(lastCarried))),
  });
  write.function("grossedUpFunction", {
    call: call("HEADROOM.GROSSEDUPGOODWILL", goodwill, ownership),
    native: over(goodwill, ownership),
  });
}
