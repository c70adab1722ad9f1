import type { JSX, TargetedEvent } from "preact";
import { useState } from "preact/hooks";
import { casesGroup, keptStates, shownCases } from "../../model/cases/cases.ts";
import { ownBeforeKeeping } from "../../model/cases/ownInCases.ts";
import { Disclosure } from "../assumptions/Disclosure.tsx";
import type { PaneView } from "../PaneView.ts";
import { CaseList } from "./CaseList.tsx";
import type { Said } from "./Said.ts";
import { CompareCases } from "./CompareCases.tsx";
import * as viewWords from "../viewWords.ts";

/** Sets of assumptions: kept under names, applied, compared and deleted; they stand on a sheet of their own. */
export function Cases({ state, pane }: PaneView): JSX.Element | null {
  const [said, setSaid] = useState<Said>();
  const [comparing, setComparing] = useState(false);
  const { cases } = state;
  if (cases === undefined) return null;
  const kept = keptStates(state);
  const shown = shownCases(state);
  const compare = async (): Promise<void> => {
    setComparing(!comparing);
    if (!comparing) await pane.goToArea(cases.top);
  };
  return (
    <Disclosure
      group={casesGroup}
      title={viewWords.cases}
      {...(state.caseStates !== undefined && { state: kept.length === 0 ? "none kept" : `${kept.length} kept` })}
      open={state.preferences.groups[casesGroup] ?? false}
      pane={pane}
    >
      <KeepCase pane={pane} say={setSaid} />
      <p class={said?.refused === true ? "problem" : "quiet"} role="status">
        {said?.sentence ?? ""}
      </p>
      {state.caseStates === undefined ? (
        <p class="quiet">{viewWords.readingTheCases}</p>
      ) : (
        <CaseList shown={shown} pane={pane} say={setSaid} />
      )}
      <button type="button" class="button" aria-expanded={comparing} onClick={() => void compare()}>
        {comparing ? viewWords.closeTheComparison : viewWords.compareSideBySide}
      </button>
      {comparing ? (
        <CompareCases shown={shown} unit={state.measures.find(({ id }) => id.startsWith("headroom."))?.unit} />
      ) : null}
      {ownBeforeKeeping(state).map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
    </Disclosure>
  );
}

interface KeepCaseProps extends Pick<PaneView, "pane"> {
  readonly say: (said: Said | undefined) => void;
}

function KeepCase({ pane, say }: KeepCaseProps): JSX.Element {
  const [name, setName] = useState("");
  const [keeping, setKeeping] = useState(false);
  const keep = async (event: TargetedEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setKeeping(true);
    say(undefined);
    const refused = await pane.cases.keep(name);
    setKeeping(false);
    say({ sentence: refused ?? `“${name.trim()}” is kept.`, refused: refused !== undefined });
    if (refused === undefined) setName("");
  };
  return (
    <form class="keep-case" onSubmit={(event) => void keep(event)}>
      <label for="case-name">{viewWords.keepAs}</label>
      <input
        id="case-name"
        type="text"
        autocomplete="off"
        placeholder={viewWords.downside}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={keeping}>
        {viewWords.keepCase}
      </button>
    </form>
  );
}
