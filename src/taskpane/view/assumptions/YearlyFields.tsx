import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Basis } from "../../../plan/plan.ts";
import type { Field } from "../../model/fields.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { periodsInWords } from "../../model/periodsInWords.ts";
import { boundsInShort } from "../../model/readEntry.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { BasisBadge } from "./basis.tsx";
import { domId } from "../parts/domId.ts";
import { EntryInput, EntryProblem } from "./EntryInput.tsx";
import { FieldFoot } from "./FieldFoot.tsx";
import { MoveYears } from "../changes/MoveYears.tsx";
import { SliderInput } from "./SliderInput.tsx";
import { useOneStop } from "../parts/useOneStop.ts";
import * as viewWords from "../viewWords.ts";

export interface YearlyFieldsProps {
  readonly label: string;
  readonly fields: readonly Field[];
  readonly pane: PaneCommands;
}

/** One assumption by year: a box per year, and one slider that moves the year last chosen. */
export function YearlyFields({ label, fields, pane }: YearlyFieldsProps): JSX.Element | null {
  const [chosen, setChosen] = useState(0);
  const composite = useOneStop<HTMLDivElement>();
  const first = fields[0];
  const active = fields[chosen] ?? first;
  if (!first || !active) return null;
  const { plan } = active;
  const heading = domId(first.plan.id, "heading");
  const year = plan.period ?? "";
  return (
    <div class="field" ref={composite} role="group" aria-labelledby={heading}>
      <div class="field-head">
        <span class="label" id={heading}>
          {label}
        </span>
        <span class="badges">
          {basesOf(fields).map(({ basis, periods }) => (
            <BasisBadge key={basis} basis={basis} {...(periods === undefined ? {} : { periods })} />
          ))}
        </span>
      </div>
      <div class="years-body">
        {fields.map((field, index) => (
          <div class="year" key={field.plan.id}>
            <label for={domId(field.plan.id, "entry")}>{field.plan.period}</label>
            <EntryInput
              field={field}
              pane={pane}
              name={`${label} ${field.plan.period ?? ""}, ${field.basis}`}
              describedBy={domId(first.plan.id, "remark")}
              onFocus={() => setChosen(index)}
            />
          </div>
        ))}
      </div>
      {plan.slider ? (
        <div class="year-slider">
          <span aria-hidden="true">{year}</span>
          <SliderInput field={active} pane={pane} name={viewWords.sliderOfYear(label, year)} />
        </div>
      ) : null}
      <MoveYears label={label} fields={fields} pane={pane} />
      {fields.map((field) => (
        <EntryProblem key={field.plan.id} field={field} prefix={field.plan.period ?? ""} />
      ))}
      <FieldFoot
        label={label}
        plan={first.plan}
        fields={fields}
        active={active}
        activeLabel={`${label} ${year}`}
        resetLabel={`Reset ${label}`}
        differing={fields.filter((field) => field.present && field.differs).map((field) => field.plan.id)}
        pane={pane}
      >
        {[plan.unit, boundsInShort(plan)].filter((part) => part !== undefined && part !== "").join(" · ")}
      </FieldFoot>
    </div>
  );
}

/** Each basis of a row once; with its years where the row has several. */
function basesOf(fields: readonly Field[]): readonly { basis: Basis; periods?: string }[] {
  const byBasis = [...groupBy(fields, (field) => field.basis)];
  if (byBasis.length === 1) return byBasis.map(([basis]) => ({ basis }));
  return byBasis.map(([basis, some]) => ({
    basis,
    periods: periodsInWords(some.map(({ plan }) => plan.period ?? "")),
  }));
}
