import type { StyleName } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import * as coverSentences from "./coverSentences.ts";

interface Sample {
  readonly style: StyleName;
  readonly name: string;
  readonly meaning: string;
}

const samples: readonly Sample[] = [
  {
    style: "input",
    name: "Input",
    meaning: coverSentences.blueOnAPaleFill,
  },
  { style: "formula", name: "Formula", meaning: coverSentences.blackNoBoxCalculated },
  { style: "link", name: "Link", meaning: coverSentences.greenAndItalicTaken },
  { style: "subtotal", name: "Subtotal", meaning: coverSentences.boldUnderALine },
  {
    style: "total",
    name: "Total",
    meaning: coverSentences.boldBetweenALine,
  },
  {
    style: "function",
    name: "Custom function",
    meaning: coverSentences.purpleOnAPaleFill,
  },
  {
    style: "twin",
    name: "Native twin",
    meaning: coverSentences.blackOnAPaleBlue,
  },
  {
    style: "check",
    name: "Check",
    meaning: coverSentences.checkLook,
  },
];

/** One sample of each style, with what else than colour tells it apart. */
export function legend(sheet: SheetBuilder, top: number, hasUnits: boolean): number {
  samples.forEach(({ style, name, meaning }, index) => {
    sheet.text(top + index, 0, "label", name);
    sheet.number(top + index, 1, style, "1234", { format: "amount" });
    sheet.text(top + index, 2, "label", meaning, { indent: 1 });
  });
  const loss = top + samples.length;
  if (!hasUnits) return loss;
  sheet.text(loss, 0, "label", "Negative headroom");
  sheet.number(loss, 1, "twin", "-1234", { format: "headroom" });
  sheet.text(loss, 2, "label", coverSentences.aMarkAndBrackets, {
    indent: 1,
  });
  sheet.text(loss + 1, 0, "label", coverSentences.outOfBounds);
  sheet.text(loss + 1, 2, "label", coverSentences.aRedFill, { indent: 1 });
  return loss + 2;
}
