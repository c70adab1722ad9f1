import type { Operand } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

/** Every sentence of a unit's valuation: value in use, carrying amount, headroom, loss. */
export const valuationWords = {
  functionAgainstCells: "Function against cells",
  grossUpForNonControlling: "Gross-up for non-controlling interests",
  grossUpHow: "goodwill / ownership less goodwill (IAS 36.C4), unless switched off",
  ofWhich: (part: string): string => `of which ${part}`,
  sparedWhat: "a fact at the date of the test: no driver moves it",
  ofWhichOther: "of which other",
  negativeOther: (part: string, whole: string): string => `Negative: ${part} alone is more than ${whole}`,
  negative: "Negative: goodwill would be impaired",
  positive: "Positive: no impairment",
  headroomCarryingAmount: "Headroom / carrying amount",
  ofTheWholeUnitNon: "of the whole unit, non-controlling interests included",
  recognisedOnGoodwill: "recognised on goodwill",
  onGoodwillNotRecognised: "on goodwill, not recognised",
  lossNotRecognisedWhat: "the non-controlling interests' part of the goodwill (IAS 36.C8)",
  lossOfOwners: "Of what is recognised: owners",
  ownersWhat: "a loss on grossed-up goodwill is theirs alone; every other is shared as profit is (IAS 36.C6)",
  lossOfNonControlling: "Of what is recognised: non-controlling interests",
  nonControllingWhat: "(1 − ownership) of the loss on other assets, and on goodwill that is not grossed up (IAS 36.C6)",
  otherAssetsThatALoss: "Other assets that a loss can fall on",
  otherAssetsWhat: "intangible assets and other net assets beyond working capital (IAS 36.2), net of liabilities",
  recognisedOnOtherAssets: "recognised on other assets",
  proRata: "pro rata (IAS 36.104(b)); 36.105 is not tested, as no input says what each asset is worth by itself",
  withNoAssetToFall: "with no asset to fall on",
  noAssetToFallOn: (money: Operand, without: Operand): Formula =>
    phrase(money, " ", without, " of the loss has no asset to fall on and is not recognised (IAS 36, 108)"),
  valueInUse: "Value in use",
  presentValueOfTheFive: "Present value of the five years",
  terminalValueWhat: "at the end of the last year, from the terminal year's cash flow",
  presentValueOfTheTerminal: "Present value of the terminal value",
  iASBeforeTax: "IAS 36.30–57, before tax",
  terminalShareHigh: (highTerminalShare: string): string =>
    `Warning, above ${highTerminalShare}: value in use rests on what comes after the budget`,
  terminalShare: "Terminal value's share of value in use",
  noShare: "no share: value in use is not positive",
  goodwill: "Goodwill",
  grossedUpGoodwill: "Grossed-up goodwill",
  carryingAmount: "Carrying amount",
  headroom: "Headroom",
  impairmentLoss: "Impairment loss",
  terminalValue: "Terminal value",
} as const;
