import { anyOf, equal, when } from "../../../formula/build.ts";
import type { DisclosureItem } from "../../../filing/disclosures.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { lastColumn } from "../unit/columns.ts";
import { lineOf } from "../analysis/driverLines.ts";
import { cardDrivers } from "../analysis/namedDrivers.ts";
import { disclosureAnswers, type Answer } from "./disclosureAnswers.ts";
import { disclosureDraft, disclosureDraftLength } from "./disclosureDraft.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";
import type { UnitSection } from "../unit/unitSection.ts";
import type { KeyAssumptions } from "../whatMustBeTrue/keyAssumptions.ts";
import * as disclosureWords from "./disclosureWords.ts";

/** An item of the paragraph: what the document says of it, or a figure that is computed here. */
interface Item {
  readonly paragraph: string;
  readonly asks: string;
  readonly item: DisclosureItem | "headroom";
}

/** IAS 36.134(c)–(f)(ii), in its order. */
const items: readonly Item[] = [
  { paragraph: "(c)", asks: disclosureWords.basisOfTheRecoverableAmount, item: "recoverableAmount" },
  { paragraph: "(d)(i)", asks: "key assumptions", item: "keyAssumptions" },
  { paragraph: "(d)(i)", asks: disclosureWords.otherInputsOfTheProjections, item: "otherInputs" },
  { paragraph: "(d)(ii)", asks: disclosureWords.howTheirValuesWereDetermined, item: "approach" },
  { paragraph: "(d)(iii)", asks: disclosureWords.periodOfTheProjections, item: "budgetPeriod" },
  { paragraph: "(d)(iv)", asks: disclosureWords.growthBeyondTheBudgets, item: "terminalGrowth" },
  { paragraph: "(d)(v)", asks: "discount rate", item: "preTaxDiscountRate" },
  { paragraph: "(e)", asks: disclosureWords.fairValueLessCosts, item: "fairValue" },
  { paragraph: "(f)", asks: disclosureWords.aReasonablyPossibleChange, item: "possibleChange" },
  { paragraph: "(f)(i)", asks: "headroom", item: "headroom" },
  { paragraph: "(f)(ii)", asks: disclosureWords.valueOfTheKeyAssumptions, item: "keyAssumptionValues" },
];

const card = { asks: 0, status: 1, what: 2, where: 8 } as const;

/** How long a text beside its place may be, and its place in the sheet's last two columns. */
const mostCharacters = 76;
const mostOfPlace = 42;

const layout = rows({
  heads: 1,
  items: items.length,
  breakEvens: cardDrivers.length,
  belowItems: 1,
  draft: disclosureDraftLength,
});

export const disclosureCardLength = layout.length;

/**
 * The disclosure of IAS 36.134(c)–(f) for a unit, item by item: announced and where, computed here, or missing; and a
 * draft of the headroom and its break-evens from live cells. What is announced says so only while it is what the
 * document prints.
 *
 * @param announced the unit's latest key assumptions.
 */
export function disclosureCard(section: UnitSection, announced: KeyAssumptions, sources: GoodwillSources): void {
  const { sheet } = section;
  const place = layout.at(section.place.row("disclosure"));
  sheet.heads(place.row("heads"), card.asks, [disclosureWords.disclosureCardIAS, "Status", "What"]);
  sheet.band(place.row("heads"), "columnHead", card.what + 1, card.where - 1);
  sheet.heads(place.row("heads"), card.where, ["Where"], { indent: 1 });
  sheet.band(place.row("heads"), "columnHead", card.where + 1, lastColumn);
  const answers = disclosureAnswers(section, announced, sources);
  items.forEach(({ paragraph, asks, item }, index) => {
    answer(sheet, place.row("items", index), `${paragraph} ${asks}`, answers[item]);
  });
  cardDrivers.forEach((key, index) => {
    answer(sheet, place.row("breakEvens", index), disclosureWords.fIiiChange(lineOf(key).driver.toLowerCase()), {
      status: "computed",
      what: section.breakEvens.sentence(key),
      where: "",
    });
  });
  const statuses = {
    row: place.row("items"),
    column: card.status,
    rows: items.length + cardDrivers.length,
    columns: 1,
  };
  const first = sheet.cell(statuses.row, card.status);
  sheet.conditionalFormat({
    area: statuses,
    formula: anyOf(...["missing", "changed", "illustrative"].map((status) => equal(first, status))),
    look: "explained",
  });
  disclosureDraft(section, sources, place.row("draft"));
}

function answer(sheet: SheetBuilder, row: number, asks: string, { status, announcedWhile, what, where }: Answer): void {
  sheet.text(row, card.asks, "label", asks);
  if (announcedWhile === undefined) sheet.text(row, card.status, "basis", status);
  else {
    const { condition, otherwise } = announcedWhile;
    sheet.formula(row, card.status, "basis", when(condition, status, otherwise), { format: "text" });
  }
  if (what.kind === "text") {
    // What is too long for its columns takes those of its place, too.
    const isLong = what.text.length > mostCharacters && where !== "";
    sheet.text(row, card.what, "label", isLong ? `${what.text} (${where})` : what.text);
    if (isLong) return;
  }
  if (what.kind !== "text") sheet.formula(row, card.what, "label", what, { format: "text" });
  if (where !== "") sheet.text(row, card.where, "source", where, { indent: 1, wrap: where.length > mostOfPlace });
}
