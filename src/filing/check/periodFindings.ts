import type { Finding } from "../errors.ts";
import type { Pack, Period } from "../Pack.ts";
import * as packWords from "./packWords.ts";

/** Keys that two periods have, periods without days or against their order, and days of one that descend. */
export function periodFindings({ periods }: Pick<Pack, "periods">): Finding[] {
  const keys = periods.map(({ key }) => key);
  return periods.flatMap((period, index) => {
    const findings: Finding[] = [];
    const at = (field: string, expected: string, found: string): void => {
      findings.push({ row: "the pack", field: `periods[${index}]${field}`, expected, found });
    };
    const { key, start, end, instant } = period;
    if (keys.indexOf(key) !== index) at(".key", packWords.periodKeyTaken, key);
    if ((instant === undefined) === (start === undefined && end === undefined))
      at("", packWords.startAndEnd, JSON.stringify(period));
    else if (instant === undefined && (start === undefined || end === undefined))
      at(start === undefined ? ".start" : ".end", packWords.aDayAsAPeriod, "none");
    else if (start !== undefined && end !== undefined && start > end) at(".end", `${start} or later`, end);
    const before = periods[index - 1];
    if (before !== undefined && lastDay(before) > lastDay(period))
      at("", packWords.aPeriodThatEnds(lastDay(before)), `${key}, ${lastDay(period)}`);
    return findings;
  });
}

const lastDay = ({ end, instant }: Period): string => end ?? instant ?? "";
