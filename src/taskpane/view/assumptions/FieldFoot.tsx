import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { AssumptionPlan } from "../../../plan/plan.ts";
import type { Field } from "../../model/fields.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { domId } from "../parts/domId.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { Reasoning } from "./Reasoning.tsx";
import * as viewWords from "../viewWords.ts";

export interface FieldFootProps {
  /** As the buttons name it: "Gross margin". */
  readonly label: string;
  /** The assumption that the remark and the basis belong to: the first of several years. */
  readonly plan: AssumptionPlan;
  readonly fields: readonly Field[];
  /** The field whose cell the user may go to, and what its button calls it. */
  readonly active: Field;
  readonly activeLabel: string;
  /** What reset says, and the assumptions that it would change. */
  readonly resetLabel: string;
  readonly differing: readonly string[];
  readonly pane: PaneCommands;
  /** The remark. */
  readonly children: ComponentChildren;
}

/** Below a field: what it takes, on what it rests, the way to its cell, and back to where it started. */
export function FieldFoot(props: FieldFootProps): JSX.Element {
  const { label, plan, fields, active, activeLabel, resetLabel, differing, pane, children } = props;
  const [open, setOpen] = useState(false);
  const reasoning = domId(plan.id, "reasoning");
  const reset = (): void => {
    pane.dispatch({ kind: "reset", ids: differing });
    document.getElementById(domId(active.plan.id, "entry"))?.focus();
  };
  return (
    <>
      <div class="field-foot">
        <span class="remark" id={domId(plan.id, "remark")}>
          {children}
        </span>
        <IconButton
          icon="reason"
          label={viewWords.basisOf(label)}
          expanded={open}
          controls={reasoning}
          onPress={() => setOpen(!open)}
        />
        <IconButton
          icon="goTo"
          label={viewWords.goToCellOf(activeLabel)}
          disabled={!active.present}
          onPress={() => void pane.goTo(active.plan.cell)}
        />
        <IconButton icon="reset" label={resetLabel} disabled={differing.length === 0} onPress={reset} />
      </div>
      <div id={reasoning} hidden={!open}>
        {open ? <Reasoning fields={fields} /> : null}
      </div>
    </>
  );
}
