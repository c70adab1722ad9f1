import {
  atMost,
  call,
  greater,
  isNumber,
  less,
  minus,
  namedArea,
  negated,
  over,
  plus,
  times,
  when,
} from "../../../formula/build.ts";
import { sumOf } from "../../../formula/lists.ts";
import { carriedLines } from "../../../impairment/unit/lines.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { amountInWords } from "../../../formula/inWords.ts";
import { column } from "../unit/columns.ts";
import type { UnitBlock } from "../unit/unitBlock.ts";
import type { ValuationPart, ValuationSources } from "./valuationLayout.ts";
import type { ValuationWriter } from "./valuationWriter.ts";
import * as valuationWords from "./valuationWords.ts";
import * as termWords from "../../termWords.ts";

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
    label: termWords.headroom,
    style: "total",
    format: "headroom",
    formula: minus(of("valueInUse"), of("carryingAmount")),
    remark: when(
      isNumber(headroom),
      when(less(headroom, 0), termWords.negativeHeadroom, termWords.positiveHeadroom),
      reason,
    ),
  });
  write.function("headroomFunction", {
    call: call("HEADROOM.CGUHEADROOM", namedArea(block.name)),
    native: headroom,
    largest: of("carryingAmount"),
    format: "headroom",
  });
  write.line("headroomRatio", {
    label: termWords.headroomToCarryingAmount,
    unit: "%",
    format: "percentage",
    formula: when(atMost(of("carryingAmount"), 0), "n/a", over(headroom, of("carryingAmount"))),
  });
  // The function's value below it, too.
  write.mark("headroom", less(headroom, 0), "loss", 2);
  lossLines(sheet, write, block);
}

/**
 * The loss of the whole unit and where it goes: to goodwill first, and there the owners' part alone is recognised where it
 * is grossed up; then to the other assets, as far as there are any; and whose it is.
 */
function lossLines(sheet: SheetBuilder, write: ValuationWriter<ValuationPart>, { rows }: UnitBlock): void {
  const { of } = write;
  const grossUp = sheet.cell(rows.grossUpGoodwill, column.firstYear);
  const ownership = sheet.cell(rows.ownership, column.firstYear);
  write.line("loss", {
    label: termWords.impairmentLoss,
    style: "subtotal",
    formula: call("MAX", 0, negated(of("headroom"))),
    remark: valuationWords.ofTheWholeUnitNon,
  });
  const toGoodwill = call("MIN", of("loss"), of("grossedUp"));
  write.line("lossOnGoodwill", {
    label: termWords.recognisedOnGoodwill,
    indent: 1,
    formula: times(when(grossUp, ownership, 1), toGoodwill),
    remark: "IAS 36.104(a)",
  });
  write.line("lossNotRecognised", {
    label: termWords.onGoodwillNotRecognised,
    indent: 1,
    formula: times(when(grossUp, minus(1, ownership), 0), toGoodwill),
    remark: valuationWords.lossNotRecognisedWhat,
  });
  otherAssetsLines(write);
  const shared = when(grossUp, of("lossOnOtherAssets"), plus(of("lossOnGoodwill"), of("lossOnOtherAssets")));
  const recognised = plus(of("lossOnGoodwill"), of("lossOnOtherAssets"));
  write.line("lossOfOwners", {
    label: valuationWords.lossOfOwners,
    formula: minus(recognised, of("lossOfOthers")),
    remark: valuationWords.ownersWhat,
  });
  write.line("lossOfOthers", {
    label: valuationWords.lossOfNonControlling,
    formula: times(minus(1, ownership), shared),
    remark: valuationWords.nonControllingWhat,
  });
}

/** What other assets can take of a loss that goodwill leaves, and what they cannot. */
function otherAssetsLines(write: ValuationWriter<ValuationPart>): void {
  const { of } = write;
  const left = call("MAX", 0, minus(of("loss"), of("grossedUp")));
  const beyondSpared = call("MAX", 0, of("otherThanSpared"));
  const exposed = carriedLines.map(({ key, carried }) => (carried?.spared === undefined ? of(key) : beyondSpared));
  write.line("assetsToWriteDown", {
    label: valuationWords.otherAssetsThatALoss,
    indent: 1,
    formula: sumOf(exposed),
    remark: valuationWords.otherAssetsWhat,
  });
  write.line("lossOnOtherAssets", {
    label: termWords.recognisedOnOtherAssets,
    indent: 1,
    formula: call("MIN", left, of("assetsToWriteDown")),
    remark: valuationWords.proRata,
  });
  const without = of("lossWithoutAsset");
  write.line("lossWithoutAsset", {
    label: termWords.withNoAssetToFallOn,
    indent: 1,
    formula: minus(left, of("lossOnOtherAssets")),
    remark: when(
      call("IFERROR", greater(without, 0), false),
      valuationWords.noAssetToFallOn(write.money, amountInWords(without)),
      "",
    ),
  });
}
