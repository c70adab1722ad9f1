import type { StyleName } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";

interface Sample {
  readonly style: StyleName;
  readonly name: string;
  readonly meaning: string;
}

const samples: readonly Sample[] = [
  {
    style: "input",
    name: "Input",
    meaning: "Blue on a pale fill, boxed: a reported figure or an assumption; may be changed",
  },
  { style: "formula", name: "Formula", meaning: "Black, no box: calculated on this sheet" },
  { style: "link", name: "Link", meaning: "Green and italic: taken from another sheet" },
  { style: "subtotal", name: "Subtotal", meaning: "Bold under a line: a live total" },
  {
    style: "total",
    name: "Total",
    meaning: "Bold between a line and a double line: the last total of a table",
  },
  {
    style: "function",
    name: "Custom function",
    meaning: "Purple on a pale fill over a hairline: needs the add-in",
  },
  {
    style: "twin",
    name: "Native twin",
    meaning: "Black on a pale blue fill: the same as the function beside it, without the add-in",
  },
  {
    style: "check",
    name: "Check",
    meaning: "Grey, italic, underlined: says agrees, differs or n/a",
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
  sheet.text(loss, 2, "label", "A mark ▼ and brackets, on a red fill in the model: goodwill would be impaired", {
    indent: 1,
  });
  sheet.text(loss + 1, 0, "label", "Out of bounds");
  sheet.text(
    loss + 1,
    2,
    "label",
    "A red fill on the input, and the bound in words in the row's status on Assumptions",
    { indent: 1 },
  );
  return loss + 2;
}
