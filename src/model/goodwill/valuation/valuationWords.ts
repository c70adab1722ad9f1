/** Every sentence of a unit's valuation: value in use, carrying amount, headroom, loss. */

import type { Operand } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

export const grossUpForNonControlling = "Gross-up for non-controlling interests";
export const grossUpHow = "goodwill / ownership less goodwill (IAS 36.C4), unless switched off";
export const ofWhich = (part: string): string => `of which ${part}`;
export const sparedWhat = "a fact at the date of the test: no driver moves it";
export const ofWhichOther = "of which other";
export const negativeOther = (part: string, whole: string): string => `Negative: ${part} alone is more than ${whole}`;
export const ofTheWholeUnitNon = "of the whole unit, non-controlling interests included";
export const lossNotRecognisedWhat = "the non-controlling interests' part of the goodwill (IAS 36.C8)";
export const lossOfOwners = "Of what is recognised: owners";
export const ownersWhat =
  "a loss on grossed-up goodwill is theirs alone; every other is shared as profit is (IAS 36.C6)";
export const lossOfNonControlling = "Of what is recognised: non-controlling interests";
export const nonControllingWhat =
  "(1 − ownership) of the loss on other assets, and on goodwill that is not grossed up (IAS 36.C6)";
export const otherAssetsThatALoss = "Other assets that a loss can fall on";
export const otherAssetsWhat =
  "intangible assets and other net assets beyond working capital (IAS 36.2), net of liabilities";
export const proRata =
  "pro rata (IAS 36.104(b)); 36.105 is not tested, as no input says what each asset is worth by itself";
export const noAssetToFallOn = (money: Operand, without: Operand): Formula =>
  phrase(money, " ", without, " of the loss has no asset to fall on and is not recognised (IAS 36, 108)");
export const terminalValueWhat = "at the end of the last year, from the terminal year's cash flow";
export const presentValueOfTheTerminal = "Present value of the terminal value";
export const paragraphsBeforeTax = "IAS 36.30–57, before tax";
export const terminalShareHigh = (highTerminalShare: string): string =>
  `Warning, above ${highTerminalShare}: value in use rests on what comes after the budget`;
export const noShare = "no share: value in use is not positive";
export const grossedUpGoodwill = "Grossed-up goodwill";
export const terminalValue = "Terminal value";
