import type { JSX } from "preact";
import type { Measure } from "../../model/measures.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { BaseValue } from "../changes/BaseValue.tsx";
import { ValueButton } from "./MeasureValue.tsx";
import { useOneStop } from "../parts/useOneStop.ts";

export interface MeasureListProps {
  readonly measures: readonly Measure[];
  readonly pane: PaneCommands;
}

/** Single results, one a line. */
export function MeasureList({ measures, pane }: MeasureListProps): JSX.Element | null {
  return measures.length === 0 ? null : <Lines measures={measures} pane={pane} />;
}

function Lines({ measures, pane }: MeasureListProps): JSX.Element {
  const list = useOneStop<HTMLUListElement>();
  return (
    <ul class="measure-list" ref={list}>
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
