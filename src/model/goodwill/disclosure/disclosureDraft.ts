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
import * as disclosureWords from "./disclosureWords.ts";

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
    disclosureWords.million(money.symbol, amountInWords(inMillions(amount, money.scale), 1));
  const drafted: Drafted = { section, million };
  const isLoss = less(headroom, 0);
  const line = (row: number, sentence: Operand, otherwise: Operand = "", indent = 0): void => {
    const said = when(isNumber(headroom), sentence, otherwise);
    sheet.formula(row, column.label, "label", said, { format: "text", indent });
  };
  sheet.text(place.row("heading"), column.label, "heading", disclosureWords.draftOfTheDisclosure);
  sheet.band(place.row("heading"), "heading", column.firstYear, column.unit);
  const valued = disclosureWords.recoverableAmount({
    date,
    title: section.words.title,
    valueInUse: million(valueInUse),
    isLoss,
    isAbove: greater(headroom, 0),
  });
  line(place.row("recoverableAmount"), valued, reason);
  const difference = million(call("ABS", headroom));
  const apart = when(greater(call("ABS", headroom), 0), disclosureWords.by(difference), "");
  line(place.row("carryingAmount"), disclosureWords.itsCarryingAmount(million(carryingAmount), apart));
  line(place.row("then"), when(isLoss, recognisedInWords(drafted), equalInWords(section)));
  const losses = lossInWords(drafted);
  draftedDrivers.forEach((key, index) => {
    const end = index === draftedDrivers.length - 1 ? "." : ";";
    const sentence = when(isLoss, losses[index] ?? "", phrase(breakEvenInWords(section, key), end));
    line(place.row("each", index), sentence, "", 1);
  });
  sheet.text(place.row("whose"), column.label, "remark", disclosureWords.restOnIllustrative(document));
  const sentences = [
    ...(["recoverableAmount", "carryingAmount", "then"] as const).map((part) => place.row(part)),
    ...place.all("each"),
  ];
  const [first = "", ...rest] = sentences.flatMap((row): readonly Operand[] => [" ", sheet.cell(row, column.label)]);
  sheet.text(place.row("paragraph"), column.label, "label", disclosureWords.asOneParagraphToCopy);
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
  return when(anyOf(...found), disclosureWords.eachWouldEqual, disclosureWords.nothingWouldEqual);
}

/** "at a gross margin of 29.2% in 2031 (−2.8 points in each year)" of a driver's break-even, or that it has none. */
function breakEvenInWords({ breakEvens }: UnitSection, key: DriverLine["key"]): Formula {
  const count = breakEvens.count(key);
  const several = when(greater(count, 1), disclosureWords.theNearestOfSuchValues(count), "");
  return when(
    isNumber(breakEvens.cell(key, "shift")),
    disclosureWords.at(breakEvens.inWords(key), several),
    disclosureWords.thereIsNo(lineOf(key).plain),
  );
}

/** What of a loss is recognised, and on what (IAS 36.126(a), 130(b)). */
function recognisedInWords({ section: { sheet, values }, million }: Drafted): Formula {
  const { single } = unitCells(sheet);
  const [goodwill, others] = [single(values.lossOnGoodwill), single(values.lossOnOtherAssets)];
  return disclosureWords.lossRecognised(million(goodwill), million(others));
}

/** What else is due of a loss: what is not recognised of it, and what only the company can say. */
function lossInWords({ section, million }: Drafted): readonly Operand[] {
  const { sheet, values } = section;
  const { single } = unitCells(sheet);
  const rest = minus(single(values.loss), single(values.lossOnGoodwill), single(values.lossOnOtherAssets));
  const isWhole = less(rest, exactNumber("0.0005"));
  return [
    disclosureWords.allOfTheShortfall({
      isWhole,
      rest: million(rest),
      rate: percentInWords(unitRefs(section).rate),
    }),
    disclosureWords.companyAddsEvents,
    disclosureWords.companyAddsLineItem,
    "(129 and 130(d)).",
  ];
}
