import { allOf, call, equal, formulaOf, isNumber, joined, less, when, type Operand } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Disclosure, DisclosureItem, DisclosureStatus } from "../../../filing/disclosures.ts";
import { amountInWords, percentInWords } from "../../../formula/inWords.ts";
import { announcedDrivers } from "../analysis/namedDrivers.ts";
import { unitRefs, type UnitRefs } from "../analysis/UnitModel.ts";
import { changeCell } from "../unit/unitBlock.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";
import type { UnitSection } from "../unit/unitSection.ts";
import { ends, type End, type KeyAssumptions } from "../whatMustBeTrue/keyAssumptions.ts";
import * as disclosureWords from "./disclosureWords.ts";

/** What the card says of an item. */
export interface Answer {
  readonly status: DisclosureStatus | "computed";
  /** A condition under which an announced item still is what was announced, and what it is otherwise. */
  readonly announcedWhile?: { readonly condition: Formula; readonly otherwise: "changed" | "illustrative" };
  readonly what: Formula;
  readonly where: string;
}

/** What stands for an item of which the pack says nothing. */
const missing: Disclosure = { status: "missing", what: disclosureWords.nothingFound, where: "nowhere" };

/** What a unit's card says of each item: as the pack has it, in words of the cells where it speaks of figures. */
export function disclosureAnswers(
  section: UnitSection,
  announced: KeyAssumptions,
  { disclosures }: Pick<GoodwillSources, "disclosures">,
): Readonly<Record<DisclosureItem | "headroom", Answer>> {
  const refs = unitRefs(section);
  const change = (line: (typeof announcedDrivers)[number]): CellRef => changeCell(section.sheet, section.block, line);
  const [first, ...others] = announcedDrivers;
  const unchanged = equal(joined(change(first), ...others.map(change)), "");
  const plain = (item: DisclosureItem): Answer => {
    const { status, what = "", where } = disclosures?.card[item] ?? missing;
    return { status, what: formulaOf(what), where };
  };
  /** An item that the cells tell of; where the pack has no figures of it, only that. */
  const told = (item: DisclosureItem, what: Formula, announcedWhile?: Answer["announcedWhile"]): Answer => {
    const answer = plain(item);
    const isAnnounced = answer.status === "announced" && announcedWhile !== undefined;
    return { ...answer, what, ...(isAnnounced && { announcedWhile }) };
  };
  return {
    recoverableAmount: plain("recoverableAmount"),
    keyAssumptions: told("keyAssumptions", keyAssumptionsInWords(announced, unchanged), {
      condition: asPrinted(announced, ends),
      otherwise: "changed",
    }),
    otherInputs: plain("otherInputs"),
    approach: plain("approach"),
    budgetPeriod: plain("budgetPeriod"),
    terminalGrowth: told("terminalGrowth", terminalGrowthInWords(refs, announced)),
    preTaxDiscountRate: told("preTaxDiscountRate", rateInWords(refs, announced, change("preTaxDiscountRate")), {
      condition: asPrinted(announced, ["rate"]),
      otherwise: "changed",
    }),
    fairValue: plain("fairValue"),
    possibleChange: plain("possibleChange"),
    headroom: {
      status: "computed",
      what: headroomInWords(refs, section.words.money),
      where: "",
    },
    keyAssumptionValues: told("keyAssumptionValues", valuesInWords(unchanged), {
      condition: unchanged,
      otherwise: "illustrative",
    }),
  };
}

/** True while these ends are what the document prints. */
const asPrinted = (announced: KeyAssumptions, of: readonly End[]): Formula =>
  allOf(...of.map((end) => equal(announced[end], announced.printed[end])));

/** "2.2%–21.6%", or the one value where the ends are the same. */
const range = (low: CellRef, high: CellRef): Formula =>
  when(equal(low, high), percentInWords(low), phrase(percentInWords(low), "–", percentInWords(high)));

const keyAssumptionsInWords = (announced: KeyAssumptions, unchanged: Formula): Formula =>
  disclosureWords.keyValues({
    growthLow: range(announced.growthLow, announced.growthHigh),
    marginLow: range(announced.marginLow, announced.marginHigh),
    rate: percentInWords(announced.rate),
    unchanged,
  });

function terminalGrowthInWords({ terminalGrowth }: UnitRefs, { growthLow, printed }: KeyAssumptions): Formula {
  const isLowEnd = allOf(equal(terminalGrowth, growthLow), equal(growthLow, printed.growthLow));
  const suggested = disclosureWords.lowEndSuggests(percentInWords(growthLow));
  return disclosureWords.growthHereIllustrative(percentInWords(terminalGrowth), when(isLowEnd, suggested, ""));
}

function rateInWords({ rate }: UnitRefs, announced: KeyAssumptions, change: CellRef): Formula {
  const own = disclosureWords.rateHereIllustrative(percentInWords(rate));
  return disclosureWords.preTax(percentInWords(announced.rate), when(equal(change, ""), "", own));
}

function headroomInWords({ headroom, reason }: UnitRefs, money: Operand): Formula {
  const which = when(less(headroom, 0), disclosureWords.negativeValueInUseFalls, disclosureWords.valueInUseExceeds);
  return when(isNumber(headroom), phrase(which, money, " ", amountInWords(call("ABS", headroom))), reason);
}

const valuesInWords = (unchanged: Formula): Formula =>
  when(unchanged, disclosureWords.endsOfRanges, disclosureWords.changedOnAssumptions);
