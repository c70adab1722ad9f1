import type { Filing } from "../filing/Filing.ts";
import { packTies } from "./packTies.ts";
import { perShare } from "./rules/perShare.ts";
import { shares } from "./rules/shares.ts";
import { totals } from "./rules/totals.ts";
import type { TieOut } from "./TieOut.ts";

/**
 * Every tie-out of a pack: those that follow from how its tables are built and from its roles, and those that it lists,
 * in the order in which Checks shows them within their groups. What the pack explains under the id of a rule's tie is said
 * of that one. Worked out once for a filing.
 */
export function tieOuts(filing: Filing): readonly TieOut[] {
  const known = made.get(filing);
  if (known !== undefined) return known;
  const listed = packTies(filing);
  const said = new Map(listed.map((tie) => [tie.id, tie.explained]));
  const explained = (tie: TieOut): TieOut => {
    const reason = said.get(tie.id);
    return reason === undefined ? tie : { ...tie, explained: reason };
  };
  const [summed = [], ...others] = [totals(filing), perShare(filing), shares(filing)].map((ties) =>
    ties.map(explained),
  );
  const ruled = new Set([summed, ...others].flatMap((ties) => ties.map(({ id }) => id)));
  const ties = [...summed, ...listed.filter(({ id }) => !ruled.has(id)), ...others.flat()];
  made.set(filing, ties);
  return ties;
}

const made = new WeakMap<Filing, readonly TieOut[]>();
