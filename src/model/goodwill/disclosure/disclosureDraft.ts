import {
  anyOf,
  call,
  exactNumber,
  greater,
  isNumber,
  joined,
  less,
  minus,
  over,
  when,
  type Operand,
} from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import { amountInWords, percentInWords } from "../../../formula/inWords.ts";
import { phrase } from "../../../formula/phrase.ts";
import { rows } from "../../../plan/rows.ts";
import { lineOf, type DriverLine } from "../analysis/driverLines.ts";
import { draftedDrivers } from "../analysis/namedDrivers.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { column } from "../unit/columns.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { UnitSection } from "../unit/unitSection.ts";

const layout = rows({
  heading: 1,
  recoverableAmount: 1,
  carryingAmount: 1,
  then: 1,
  each: draftedDrivers.length,
  whose: 1,
  paragraph: 1,
});

export const disclosureDraftLength = layout.length;

/** What the sentences of a draft are made of. */
interface Drafted {
  readonly section: UnitSection;
  /** An amount as the draft prints it: "EUR 104.7 million". */
  readonly million: (amount: Formula) => Formula;
}

/**
 * Sentences that an annual report could take, with the amounts as they are now: with headroom those of IAS 36.134(f), with
 * a loss those of 126 and 129–130, without a value none, but the reason. In rows that a screen is wide enough for, as a
 * row does not grow with a text that recalculation makes longer; and all of it as a paragraph in one cell, to copy.
 * Paragraphs are named without a point, "IAS 36, 134(f)", which beside amounts with a decimal comma would be read as that
 * of thousands.
 */
export function disclosureDraft(
  section: UnitSection,
  { money, date, document }: Pick<GoodwillSources, "money" | "date" | "document">,
  top: number,
): void {
  const { sheet } = section;
  const place = layout.at(top);
  const { headroom, reason, valueInUse, carryingAmount } = unitRefs(section);
  const million = (amount: Formula): Formula =>
    phrase(`${money.symbol} `, amountInWords(inMillions(amount, money.scale), 1), " million");
  const drafted: Drafted = { section, million };
  const isLoss = less(headroom, 0);
  const line = (row: number, sentence: Operand, otherwise: Operand = "", indent = 0): void => {
    const said = when(isNumber(headroom), sentence, otherwise);
    sheet.formula(row, column.label, "label", said, { format: "text", indent });
  };
  sheet.text(place.row("heading"), column.label, "heading", "Draft of the disclosure, from the cells above");
  sheet.band(place.row("heading"), "heading", column.firstYear, column.unit);
  const compared = when(isLoss, "fell short of", when(greater(headroom, 0), "exceeded", "equalled"));
  const valued = phrase(`At ${date} the recoverable amount of `, section.words.title, ", its value in use of ");
  line(place.row("recoverableAmount"), phrase(valued, million(valueInUse), ", ", compared), reason);
  const difference = million(call("ABS", headroom));
  const apart = when(greater(call("ABS", headroom), 0), phrase(" by ", difference), "");
  line(place.row("carryingAmount"), phrase("its carrying amount of ", million(carryingAmount), apart, "."));
  line(place.row("then"), when(isLoss, recognisedInWords(drafted), equalInWords(section)));
  const losses = lossInWords(drafted);
  draftedDrivers.forEach((key, index) => {
    const end = index === draftedDrivers.length - 1 ? "." : ";";
    const sentence = when(isLoss, losses[index] ?? "", phrase(breakEvenInWords(section, key), end));
    line(place.row("each", index), sentence, "", 1);
  });
  sheet.text(
    place.row("whose"),
    column.label,
    "remark",
    `These amounts rest on inputs that the ${document} does not give and that this model marks as illustrative; they are no statement of the company.`,
  );
  const sentences = [
    ...(["recoverableAmount", "carryingAmount", "then"] as const).map((part) => place.row(part)),
    ...place.all("each"),
  ];
  const [first = "", ...rest] = sentences.flatMap((row): readonly Operand[] => [" ", sheet.cell(row, column.label)]);
  sheet.text(place.row("paragraph"), column.label, "label", "As one paragraph, to copy");
  const paragraph = call("TRIM", joined(first, ...rest));
  sheet.formula(place.row("paragraph"), column.firstYear, "remark", paragraph, { format: "text" });
}

/** An amount of which one is `scale` of the currency, in millions of it. */
function inMillions(amount: Formula, scale: number): Formula {
  const million = 1_000_000;
  return scale === million ? amount : over(amount, exactNumber(String(million / scale)));
}

/** What introduces the break-evens, or says that there is none at all. */
function equalInWords({ breakEvens }: UnitSection): Formula {
  const found = draftedDrivers.map((key) => isNumber(breakEvens.cell(key, "shift")));
  return when(
    anyOf(...found),
    "Each changed alone, the others as assumed, the two would be equal (IAS 36, 134(f)(iii)):",
    "Each changed alone, the others as assumed, nothing would make the two equal (IAS 36, 134(f)(iii)):",
  );
}

/** "at a gross margin of 29.2% in 2031 (−2.8 points in each year)" of a driver's break-even, or that it has none. */
function breakEvenInWords({ breakEvens }: UnitSection, key: DriverLine["key"]): Formula {
  const count = breakEvens.count(key);
  const several = when(greater(count, 1), phrase(", the nearest of ", count, " such values"), "");
  return when(
    isNumber(breakEvens.cell(key, "shift")),
    phrase("at ", breakEvens.inWords(key), several),
    `there is no ${lineOf(key).plain} at which they would be equal`,
  );
}

/** What of a loss is recognised, and on what (IAS 36.126(a), 130(b)). */
function recognisedInWords({ section: { sheet, values }, million }: Drafted): Formula {
  const { single } = unitCells(sheet);
  const [goodwill, others] = [single(values.lossOnGoodwill), single(values.lossOnOtherAssets)];
  return phrase(
    "An impairment loss is recognised (IAS 36, 126(a) and 130(b)): ",
    million(goodwill),
    " on goodwill and ",
    million(others),
    " on other assets.",
  );
}

/** What else is due of a loss: what is not recognised of it, and what only the company can say. */
function lossInWords({ section, million }: Drafted): readonly Operand[] {
  const { sheet, values } = section;
  const { single } = unitCells(sheet);
  const rest = minus(single(values.loss), single(values.lossOnGoodwill), single(values.lossOnOtherAssets));
  const isWhole = less(rest, exactNumber("0.0005"));
  return [
    phrase(
      when(isWhole, "All of the shortfall is recognised", phrase(million(rest), " of the shortfall is not recognised")),
      "; the pre-tax discount rate is ",
      percentInWords(unitRefs(section).rate),
      " (IAS 36, 130(g)).",
    ),
    "The company has to add the events and circumstances that led to the loss (IAS 36, 130(a)),",
    "the line item of profit or loss that includes it (126(a)), and the unit's reportable segment",
    "(129 and 130(d)).",
  ];
}
