import type { OwnUnit } from "../../host/ModelHost.ts";
import { ownUnits } from "./ownUnits.ts";
import type { PaneState } from "./PaneState.ts";

const plain = (name: string): string => name.trim().toLowerCase();

/** The user's own units that are called as one of the model's, or as one that was added before. */
export function sameNames(state: Pick<PaneState, "snapshot" | "assumptions">): readonly OwnUnit[] {
  const taken = new Set(state.assumptions.map(({ group }) => plain(group)));
  return ownUnits(state).filter(({ title }) => {
    const isTaken = taken.has(plain(title));
    taken.add(plain(title));
    return isTaken;
  });
}
