import type { Place } from "../../reading/ReadDocument.ts";
import type { PrintedMeasure } from "../DraftTable.ts";

/** What a count is said in, by its scale. */
const prefixes: ReadonlyMap<number, string> = new Map([
  [1, ""],
  [1_000, "thousand "],
  [1_000_000, "million "],
]);

/** The unit of things that are counted one by one, in thousands or in millions: "thousand shares"; undefined for any other scale. */
export function inCount(of: string, scale: number, place: Place): PrintedMeasure | undefined {
  const prefix = prefixes.get(scale);
  return prefix === undefined ? undefined : { printed: `${prefix}${of}`, measure: { kind: "count", of, scale }, place };
}
