import { call, exactNumber, isNumber, less, over, when, type Operand } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { amountInWords } from "../../formula/inWords.ts";
import { phrase } from "../../formula/phrase.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { lineOf, type DriverLine } from "./analysis/driverLines.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { column } from "./columns.ts";
import type { GoodwillSources } from "./GoodwillSources.ts";
import type { UnitSection } from "./unitSection.ts";

/** Drivers whose break-even the draft names, a row each. */
const told = ["revenueGrowth", "grossMargin", "preTaxDiscountRate", "terminalGrowth"] as const;

const layout = rows({ heading: 1, recoverableAmount: 1, carryingAmount: 1, equal: 1, drivers: told.length, whose: 1 });

export const disclosureDraftLength = layout.length;

/**
 * Sentences that an annual report could take, with the amounts as they are now: in rows that a screen is wide enough for,
 * as a row does not grow with a text that recalculation makes longer.
 */
export function disclosureDraft(
  sheet: SheetBuilder,
  section: UnitSection,
  { money, date, document }: Pick<GoodwillSources, "money" | "date" | "document">,
  top: number,
): void {
  const place = layout.at(top);
  const { headroom, reason, valueInUse, carryingAmount } = unitRefs(sheet, section);
  const million = (amount: Formula): Formula =>
    phrase(`${money.symbol} `, amountInWords(inMillions(amount, money.scale), 1), " million");
  const line = (row: number, sentence: Formula, { otherwise = "", indent = 0 }: LineExtras = {}): void => {
    const said = when(isNumber(headroom), sentence, otherwise);
    sheet.formula(row, column.label, "label", said, { format: "text", indent });
  };
  sheet.text(place.row("heading"), column.label, "heading", "Draft of the disclosure, from the cells above");
  sheet.band(place.row("heading"), "heading", column.firstYear, column.unit);
  line(
    place.row("recoverableAmount"),
    phrase(
      `At ${date} the recoverable amount of `,
      section.words.title,
      ", its value in use of ",
      million(valueInUse),
      ", ",
      when(less(headroom, 0), "fell short of", "exceeded"),
    ),
    { otherwise: reason },
  );
  const difference = million(call("ABS", headroom));
  line(
    place.row("carryingAmount"),
    phrase("its carrying amount of ", million(carryingAmount), " by ", difference, "."),
  );
  line(place.row("equal"), phrase("The two would be equal, each change alone and the others as assumed, at"));
  told.forEach((key, index) => {
    const isLast = index === told.length - 1;
    const sentence = phrase(isLast ? "or at " : "", breakEven(section, key), isLast ? "." : ";");
    line(place.row("drivers", index), sentence, { indent: 1 });
  });
  sheet.text(
    place.row("whose"),
    column.label,
    "remark",
    `These amounts rest on inputs that the ${document} does not give and that this model marks as illustrative; they are no statement of the company.`,
  );
}

interface LineExtras {
  /** Where the unit has no value. */
  readonly otherwise?: Operand;
  readonly indent?: number;
}

/** An amount of which one is `scale` of the currency, in millions of it. */
function inMillions(amount: Formula, scale: number): Formula {
  const million = 1_000_000;
  return scale === million ? amount : over(amount, exactNumber(String(million / scale)));
}

/** "a gross margin of 29.2% in 2031 (−2.8 points in each year)" of a driver's break-even, or that it has none. */
function breakEven({ breakEvens }: UnitSection, key: DriverLine["key"]): Formula {
  const found = isNumber(breakEvens.cell(key, "shift"));
  return when(found, breakEvens.phrase(key), `no ${lineOf(key).plain}`);
}
