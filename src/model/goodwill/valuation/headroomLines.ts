import { call, equal, isNumber, less, minus, namedArea, negated, over, times, when } from "../../../formula/build.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column } from "../columns.ts";
import type { UnitBlock } from "../unitBlock.ts";
import type { ValuationPart, ValuationSources } from "./valuationLayout.ts";
import type { ValuationWriter } from "./valuationWriter.ts";

/** Headroom, and how a loss would be split. */
export function headroomLines(
  sheet: SheetBuilder,
  write: ValuationWriter<ValuationPart>,
  { block, reason }: Omit<ValuationSources, "flows">,
): void {
  const { of } = write;
  const headroom = of("headroom");

  write.heads("headroomHeads", "Headroom");
  write.line("headroom", {
    label: "Headroom",
    style: "total",
    format: "headroom",
    formula: minus(of("valueInUse"), of("carryingAmount")),
    remark: when(
      isNumber(headroom),
      when(less(headroom, 0), "Negative: goodwill would be impaired", "Positive: no impairment"),
      reason,
    ),
  });
  write.function("headroomFunction", {
    call: call("HEADROOM.CGUHEADROOM", namedArea(block.name)),
    native: headroom,
    format: "headroom",
  });
  write.line("headroomRatio", {
    label: "Headroom / carrying amount",
    unit: "%",
    format: "percentage",
    formula: when(equal(of("carryingAmount"), 0), "n/a", over(headroom, of("carryingAmount"))),
  });
  // The function's value below it, too.
  write.mark("headroom", less(headroom, 0), "loss", 2);
  lossLines(sheet, write, block);
}

/** The loss of the whole unit, and on what it is recognised: on goodwill first, and there the owners' part alone. */
function lossLines(sheet: SheetBuilder, write: ValuationWriter<ValuationPart>, { rows }: UnitBlock): void {
  const { of } = write;
  const grossUp = sheet.cell(rows.grossUpGoodwill, column.firstYear);
  const ownership = sheet.cell(rows.ownership, column.firstYear);
  write.line("loss", {
    label: "Impairment loss",
    style: "subtotal",
    formula: call("MAX", 0, negated(of("headroom"))),
    remark: "of the whole unit, non-controlling interests included",
  });
  const goodwillLoss = call("MIN", of("loss"), of("grossedUp"));
  write.line("lossOnGoodwill", {
    label: "recognised on goodwill",
    indent: 1,
    formula: times(when(grossUp, ownership, 1), goodwillLoss),
    remark: "IAS 36.104",
  });
  write.line("lossOnOtherAssets", {
    label: "recognised on other assets",
    indent: 1,
    formula: call("MAX", 0, minus(of("loss"), of("grossedUp"))),
    remark: "IAS 36.104–105",
  });
  write.line("lossNotRecognised", {
    label: "not recognised",
    indent: 1,
    formula: times(when(grossUp, minus(1, ownership), 0), goodwillLoss),
    remark: "the non-controlling interests' part of the goodwill (IAS 36.C8)",
  });
}
