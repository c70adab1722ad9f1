import type { JSX } from "preact";
import type { Measure } from "../model/measures.ts";
import type { PaneCommands } from "../run/PaneCommands.ts";
import { BaseValue } from "./changes/BaseValue.tsx";
import { ValueButton } from "./MeasureValue.tsx";

export interface MeasureListProps {
  readonly measures: readonly Measure[];
  readonly pane: PaneCommands;
}

/** Single results, one a line. */
export function MeasureList({ measures, pane }: MeasureListProps): JSX.Element | null {
  if (measures.length === 0) return null;
  return (
    <ul class="measure-list">
      {measures.map((measure) => (
        <li key={measure.plan.id}>
          <span>
            {measure.plan.label} <span class="unit">{measure.plan.unit}</span>
          </span>
          <span class="with-base">
            <ValueButton measure={measure} pane={pane} />
            {measure.base?.same === false ? <BaseValue measure={measure} /> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
