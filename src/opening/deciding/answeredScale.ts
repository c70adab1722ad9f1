import type { Money } from "../../figures/measure.ts";
import type { Doubt } from "../../filing/Pack.ts";
import type { Layout } from "../../interpreting/layout/layOut.ts";
import { prove } from "../../interpreting/proving/prove.ts";
import * as openingWords from "../openingWords.ts";

/**
 * The doubt about a scale that a person answered, where the document's own words say another and the result for each share
 * bears them out: both its witnesses stand against the answer.
 */
export function answeredScale({ tables }: Layout, { scale }: Money, words: Money | null): readonly Doubt[] {
  if (words === null || words.scale === scale) return [];
  const { roles, witnesses } = prove(tables);
  const { verdict, reason } = witnesses.scale;
  const table = tables.find(({ rows }) => rows.some(({ id }) => id === roles.basicPerShare));
  if (verdict !== "agrees" || table === undefined) return [];
  return [{ table: table.id, reason: openingWords.saidInUnitsOf(reason, scale) }];
}
