import type { MeasurePlan } from "../../../plan/plan.ts";
import type { PaneState } from "../PaneState.ts";
import { onCoverId } from "./onCoverId.ts";
import * as checkWords from "./words.ts";

/** The master check's own cells, or Cover's line of it, were typed over: no count can be trusted then. */
export interface TypedOverMaster {
  readonly sentence: string;
  /** Cover's line. */
  readonly cell: MeasurePlan["cell"];
}

/** Undefined while Cover says what the master check says, and where the workbook has no such line yet. */
export function typedOverMaster({ measures, snapshot }: PaneState): TypedOverMaster | undefined {
  const line = measures.find(({ id }) => id === onCoverId);
  const [onCover, onChecks] = [snapshot?.measures[onCoverId], snapshot?.measures["checks.master"]];
  if (line === undefined || onCover === undefined || onChecks === undefined) return undefined;
  if (onCover.value === onChecks.value && onCover.error === onChecks.error) return undefined;
  return { sentence: checkWords.masterTypedOver, cell: line.cell };
}
