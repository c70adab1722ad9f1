import type { FactEntry, FactProblems } from "../model/factEntry.ts";

/** The fields of a fact. */
export interface FactFieldsProps {
  readonly entry: FactEntry;
  readonly problems: FactProblems;
  readonly onChange: (entry: FactEntry) => void;
}
