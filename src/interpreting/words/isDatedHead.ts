import { unitWithin } from "./moneyWords.ts";
import { isPeriodHead } from "./periodWords.ts";

/** True for a head that is a period and, it may be, the unit of what stands under it: "30 June 2024 HK$'000", "二零二四年人民幣千元". */
export const isDatedHead = (text: string): boolean =>
  isPeriodHead(text) || isPeriodHead(text.replace(unitWithin(text) ?? "", " "));
