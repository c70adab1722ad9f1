import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Field } from "../model/fields.ts";
import { IconButton } from "./IconButton.tsx";
import { Reasoning } from "./Reasoning.tsx";

export interface FieldFootProps {
  /** What the field is called; its cell and its reset by names of their own. */
  readonly names: { readonly field: string; readonly cell: string; readonly reset: string };
  /** The elements' ids: the remark's, by which inputs are described, and the reasoning's. */
  readonly ids: { readonly remark: string; readonly reasoning: string };
  /** What the reasoning is of. */
  readonly fields: readonly Field[];
  /** What cannot be done does nothing. */
  readonly goTo: (() => void) | undefined;
  readonly reset: (() => void) | undefined;
  /** The remark. */
  readonly children: ComponentChildren;
}

/** Below the boxes of an assumption: unit and bounds, and buttons for its reasoning, its cell and its reset. */
export function FieldFoot({ names, ids, fields, goTo, reset, children }: FieldFootProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="field-foot">
        <span class="remark" id={ids.remark}>
          {children}
        </span>
        <IconButton
          icon="reason"
          label={`Basis of ${names.field}`}
          expanded={open}
          controls={ids.reasoning}
          onPress={() => setOpen(!open)}
        />
        <IconButton
          icon="goTo"
          label={`Go to the cell of ${names.cell}`}
          disabled={goTo === undefined}
          onPress={() => goTo?.()}
        />
        <IconButton
          icon="reset"
          label={`Reset ${names.reset}`}
          disabled={reset === undefined}
          onPress={() => reset?.()}
        />
      </div>
      <div id={ids.reasoning} hidden={!open}>
        {open ? <Reasoning fields={fields} /> : null}
      </div>
    </>
  );
}
