import { isPeriodHead } from "./periodWords.ts";
import { yearsIn } from "./dateIn.ts";

/** True for a label that says one period and nothing else: it stands over the rows that it is the period of. */
export const isBand = (label: string): boolean => isPeriodHead(label) && yearsIn(label).length === 1;
