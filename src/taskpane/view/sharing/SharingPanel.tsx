import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DetachedFunctions } from "../../../host/SharingHost.ts";
import { detachedState, valuesOf } from "../../model/sharing/sharingWords.ts";
import * as sharingWords from "../../model/sharing/sharingWords.ts";
import type { PaneCommands, SharingCommands } from "../../run/PaneCommands.ts";
import type { PaneView } from "../PaneView.ts";

/** The functions that are away: how many, which values stay, each a way to its cell. */
function Away({ detached, pane }: { readonly detached: DetachedFunctions; readonly pane: PaneCommands }): JSX.Element {
  const values = valuesOf(detached);
  return (
    <>
      <p>{detachedState(detached)}</p>
      {values.length === 0 ? null : (
        <details>
          <summary>
            {sharingWords.valuesHead} ({values.length})
          </summary>
          <ul class="written">
            {values.map(({ address, formula }) => (
              <li key={address}>
                <button type="button" class="link" title={formula} onClick={() => void pane.goToArea({ address })}>
                  {address}
                </button>
                <span class="formula">{formula}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface SharingTaskProps {
  readonly words: string;
  readonly busyWords: string;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function TaskButton({ words, busyWords, busy, disabled, onPress }: SharingTaskProps): JSX.Element {
  return (
    <button type="button" class="button" aria-disabled={disabled} onClick={() => (disabled ? undefined : onPress())}>
      {busy ? busyWords : words}
    </button>
  );
}

interface TasksProps extends PaneView {
  readonly sharing: SharingCommands;
  /** Whether there is a model, or a unit of the user's own, to export. */
  readonly hasModel: boolean;
}

function Tasks({ state, pane, sharing, hasModel }: TasksProps): JSX.Element {
  const { doing, detached } = state.sharing;
  const disabled = doing !== undefined;
  return (
    <>
      {detached === undefined ? <p>{sharingWords.detachWhat}</p> : <Away detached={detached} pane={pane} />}
      <div class="sharing-tasks">
        <TaskButton
          words={sharingWords.detach}
          busyWords={sharingWords.detaching}
          busy={doing === "detach"}
          disabled={disabled}
          onPress={() => void sharing.detach()}
        />
        {detached === undefined ? null : (
          <TaskButton
            words={sharingWords.attach}
            busyWords={sharingWords.attaching}
            busy={doing === "attach"}
            disabled={disabled}
            onPress={() => void sharing.attach()}
          />
        )}
      </div>
      {hasModel ? (
        <>
          <p>{sharingWords.exportWhat}</p>
          <div class="sharing-tasks">
            <TaskButton
              words={sharingWords.exportFile}
              busyWords={sharingWords.exporting}
              busy={doing === "export"}
              disabled={disabled}
              onPress={() => void sharing.exportModel()}
            />
          </div>
        </>
      ) : null}
    </>
  );
}

/** Takes the workbook to somebody without the add-in: the functions out and back, or a file of the model. */
export function SharingPanel({ state, pane }: PaneView): JSX.Element | null {
  const { sharing } = pane;
  const { snapshot } = state;
  const isAway = state.sharing.detached !== undefined;
  const [open, setOpen] = useState(isAway);
  useEffect(() => {
    if (isAway) setOpen(true);
  }, [isAway]);
  if (sharing === undefined) return null;
  const hasModel = snapshot?.built === true || (snapshot?.units.length ?? 0) > 0;
  return (
    <details class="sharing" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{sharingWords.heading}</summary>
      <div class="sharing-body">
        <Tasks state={state} pane={pane} sharing={sharing} hasModel={hasModel} />
      </div>
    </details>
  );
}
