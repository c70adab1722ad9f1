import type { JSX } from "preact";
import type { Field } from "../../model/fields.ts";
import { formatExact } from "../../model/formatValue.ts";
import { boundsInShort } from "../../model/readEntry.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { BasisBadge } from "./basis.tsx";
import { domId } from "../parts/domId.ts";
import { EntryInput, EntryProblem } from "./EntryInput.tsx";
import { FieldFoot } from "./FieldFoot.tsx";
import { SliderInput } from "./SliderInput.tsx";
import { useOneStop } from "../parts/useOneStop.ts";
import * as viewWords from "../viewWords.ts";

export interface SingleFieldProps {
  readonly field: Field;
  readonly pane: PaneCommands;
}

/** One assumption with one value: a number with or without a slider, or a switch. */
export function SingleField({ field, pane }: SingleFieldProps): JSX.Element {
  const { plan } = field;
  const composite = useOneStop<HTMLDivElement>();
  const remark = domId(plan.id, "remark");
  const unit = plan.kind === "percentage" && plan.unit !== "%" ? plan.unit : undefined;
  return (
    <div class="field" ref={composite}>
      <div class="field-head">
        <label for={domId(plan.id, "entry")}>{plan.label}</label>
        <BasisBadge basis={field.basis} />
      </div>
      {plan.kind === "logical" ? (
        <Switch field={field} pane={pane} describedBy={remark} />
      ) : (
        <div class="field-body">
          <SliderInput field={field} pane={pane} name={viewWords.sliderOf(plan.label)} />
          <EntryInput
            field={field}
            pane={pane}
            describedBy={remark}
            suffix={plan.kind === "percentage" ? "%" : plan.unit}
          />
        </div>
      )}
      <EntryProblem field={field} />
      <FieldFoot
        label={plan.label}
        plan={plan}
        fields={[field]}
        active={field}
        activeLabel={plan.label}
        resetLabel={`Reset ${plan.label} to ${formatExact(plan.kind, plan.value)}`}
        differing={field.present && field.differs ? [plan.id] : []}
        pane={pane}
      >
        {[unit, boundsInShort(plan)].filter((part) => part !== undefined).join(" · ")}
        <span class="unseen"> {[plan.kind === "amount" ? plan.unit : "", field.basis].join(" ")}</span>
      </FieldFoot>
    </div>
  );
}

function Switch({ field, pane, describedBy }: SingleFieldProps & { readonly describedBy: string }): JSX.Element {
  const { id } = field.plan;
  const faulty = field.problem !== undefined;
  return (
    <div class="field-body switch-body">
      <input
        id={domId(id, "entry")}
        data-assumption={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={field.value === true}
        disabled={!field.present}
        aria-invalid={faulty}
        aria-describedby={faulty ? `${domId(id, "problem")} ${describedBy}` : describedBy}
        onChange={(event) => pane.dispatch({ kind: "valueChosen", id, value: event.currentTarget.checked })}
      />
      <span aria-hidden="true">{field.text}</span>
    </div>
  );
}
