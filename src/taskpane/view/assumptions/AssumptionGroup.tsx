import type { JSX } from "preact";
import type { FieldGroup } from "../../model/fields.ts";
import type { Measure } from "../../model/measures.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { domId } from "../parts/domId.ts";
import { Icon } from "../parts/icons.tsx";
import { MeasureList } from "../results/MeasureList.tsx";
import { MeasureValue, ToneWord } from "../results/MeasureValue.tsx";
import { SingleField } from "./SingleField.tsx";
import { YearlyFields } from "./YearlyFields.tsx";
import * as viewWords from "../viewWords.ts";

export interface AssumptionGroupProps {
  readonly group: FieldGroup;
  readonly headroom: Measure | undefined;
  /** The unit's other results. */
  readonly measures: readonly Measure[];
  readonly open: boolean;
  readonly pane: PaneCommands;
}

/** The assumptions of one cash-generating unit (or of all), under a head that carries the unit's headroom. */
export function AssumptionGroup({ group, headroom, measures, open, pane }: AssumptionGroupProps): JSX.Element {
  const body = domId(group.name, "fields");
  const differing = group.fields.filter((field) => field.present && field.differs).map((field) => field.plan.id);
  return (
    <section class="group" aria-label={group.name}>
      <h2>
        <button
          type="button"
          class="group-head"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => pane.dispatch({ kind: "groupToggled", group: group.name, open: !open })}
        >
          <Icon name="chevron" />
          <span class="group-name">
            {group.name}
            <span class="group-state">
              {group.changed > 0 ? <span class="count">{viewWords.changedCount(group.changed)}</span> : null}
              {group.faulty > 0 ? (
                <span class="count count-faulty">{viewWords.toCorrectCount(group.faulty)}</span>
              ) : null}
            </span>
          </span>
          {headroom === undefined ? null : (
            <span class="group-headroom">
              <MeasureValue measure={headroom} /> <ToneWord measure={headroom} />
            </span>
          )}
        </button>
      </h2>
      <div id={body} class="fields" hidden={!open}>
        <MeasureList measures={measures} pane={pane} />
        {open
          ? group.rows.map((row) =>
              row.kind === "single" ? (
                <SingleField key={row.key} field={row.field} pane={pane} />
              ) : (
                <YearlyFields key={row.key} label={row.label} fields={row.fields} pane={pane} />
              ),
            )
          : null}
        <button
          type="button"
          class="button button-subtle"
          disabled={differing.length === 0}
          onClick={() => pane.dispatch({ kind: "reset", ids: differing })}
        >
          {viewWords.resetAllOf(group.name)}
        </button>
      </div>
    </section>
  );
}
