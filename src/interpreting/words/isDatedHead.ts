import { unitWithin } from "./moneyWords.ts";
import { isPeriodHead } from "./periodWords.ts";

/** True for a head that is a period and, it may be, whose figures stand under it and their unit: "30 June 2024 HK$'000", "二零二四年人民幣千元". */
export const isDatedHead = (text: string): boolean => {
  const said = text.replace(entity, "").replace(balance, "");
  return (
    isPeriodHead(said) ||
    isPeriodHead(said.replace(unitWithin(said) ?? "", " ")) ||
    isPeriodHead(said.replace(share, ""))
  );
};

/** What stands at a day: "Balances, 31 January 2018". */
const balance = /^(?:opening |closing )?balances?,? (?=\S.*\d)/iu;

const share = / ?\(?(?:%|(?<= )(?:cents?|pence))\)?$/iu;

/** Whose figures stand under it. */
const entity = /^(?:the )?(?:group|company|consolidated)\b|^(?:本?集[團团]|本?公司|合[併并])/iu;
