import type { ReadFact } from "../../../reading/ReadFact.ts";
import type { DraftPeriod } from "../../DraftTable.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import { wholeMonths } from "./wholeMonths.ts";

/** By the contexts of the facts in a column, where most of them agree. */
export function taggedPeriod(
  { rows }: LaidTable,
  column: number,
  facts: ReadonlyMap<string, ReadFact>,
): DraftPeriod | undefined {
  if (facts.size === 0) return undefined;
  const counts = new Map<string, { count: number; fact: ReadFact }>();
  let all = 0;
  for (const { figures } of rows) {
    for (const id of figures[column]?.factIds ?? []) {
      const fact = facts.get(id);
      if (fact === undefined || !fact.numeric) continue;
      const { start, end, instant } = fact.context;
      const key = `${start ?? ""} ${end ?? ""} ${instant ?? ""}`;
      all += 1;
      counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, fact });
    }
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (most === undefined || most.count < 0.6 * all) return undefined;
  const { start, end, instant } = most.fact.context;
  if (instant !== undefined) return { end: instant };
  return end === undefined || start === undefined ? undefined : { end, months: wholeMonths(start, end) };
}

/** A period whose length is not printed is as long as its tags say, where they end it on the same day. */
export function withTaggedLength(
  printed: DraftPeriod | undefined,
  tagged: DraftPeriod | undefined,
): DraftPeriod | undefined {
  if (printed === undefined || printed.months !== undefined || tagged?.end !== printed.end) return printed;
  return tagged.months === undefined ? printed : { ...printed, months: tagged.months };
}
