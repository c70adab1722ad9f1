import type { JSX, TargetedKeyboardEvent } from "preact";
import type { Field } from "../../model/fields.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { domId } from "../parts/domId.ts";

export interface EntryInputProps {
  readonly field: Field;
  readonly pane: PaneCommands;
  /** Ids of the texts that describe it, besides its problem. */
  readonly describedBy: string;
  /** Its accessible name where no label element names it. */
  readonly name?: string;
  readonly suffix?: string;
  readonly onFocus?: () => void;
}

/** The box of one number: Enter and leaving it take what is typed, Escape brings back what the cell holds. */
export function EntryInput({ field, pane, describedBy, name, suffix, onFocus }: EntryInputProps): JSX.Element {
  const { basis } = field;
  const { id, kind } = field.plan;
  const faulty = field.problem !== undefined;
  const keyPressed = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter") {
      pane.dispatch({ kind: "entryCommitted", id });
      event.currentTarget.select();
    } else if (event.key === "Escape" && field.drafted) {
      event.preventDefault();
      pane.dispatch({ kind: "entryAbandoned", id });
    }
  };
  return (
    <span class={`entry entry-${basis}${kind === "percentage" ? "" : " entry-wide"}`} data-faulty={faulty}>
      <input
        id={domId(id, "entry")}
        data-assumption={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={field.text}
        disabled={!field.present}
        aria-label={name}
        aria-invalid={faulty}
        aria-describedby={faulty ? `${domId(id, "problem")} ${describedBy}` : describedBy}
        onInput={(event) => pane.dispatch({ kind: "typed", id, text: event.currentTarget.value })}
        onKeyDown={keyPressed}
        onBlur={() => pane.dispatch({ kind: "entryCommitted", id })}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus?.();
        }}
      />
      {suffix === undefined ? null : (
        <span class="suffix" aria-hidden="true">
          {suffix}
        </span>
      )}
    </span>
  );
}

/** The sentence that is tied to a faulty field. */
export function EntryProblem({
  field,
  prefix,
}: {
  readonly field: Field;
  readonly prefix?: string;
}): JSX.Element | null {
  if (field.problem === undefined) return null;
  return (
    <p class="problem" id={domId(field.plan.id, "problem")} role={field.drafted ? "alert" : undefined}>
      {prefix === undefined ? null : <strong>{prefix}: </strong>}
      {field.problem}
    </p>
  );
}
