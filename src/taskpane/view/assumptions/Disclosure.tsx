import type { ComponentChildren, JSX } from "preact";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { domId } from "../parts/domId.ts";
import { Icon } from "../parts/icons.tsx";

export interface DisclosureProps {
  /** By which the pane remembers whether it is open. */
  readonly group: string;
  readonly title: string;
  /** Beside the title: "3 changed". */
  readonly state?: string;
  readonly open: boolean;
  readonly pane: PaneCommands;
  readonly children: ComponentChildren;
}

/** A part of the pane under a head that opens and closes it. */
export function Disclosure({ group, title, state, open, pane, children }: DisclosureProps): JSX.Element {
  const body = domId(group, "body");
  return (
    <section class="group" aria-label={title}>
      <h2>
        <button
          type="button"
          class="group-head"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => pane.dispatch({ kind: "groupToggled", group, open: !open })}
        >
          <Icon name="chevron" />
          <span class="group-name">{title}</span>
          {state === undefined ? null : <span class="count">{state}</span>}
        </button>
      </h2>
      <div id={body} class="disclosed" hidden={!open}>
        {open ? children : null}
      </div>
    </section>
  );
}
