import type { JSX } from "preact";
import type { ShownCase } from "../../model/cases/cases.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import type { Said } from "./Said.ts";
import * as viewWords from "../viewWords.ts";

export interface CaseListProps {
  readonly shown: readonly ShownCase[];
  readonly pane: PaneCommands;
  readonly say: (said: Said | undefined) => void;
}

/** The base case and the kept ones, with what can be done with each. */
export function CaseList({ shown, pane, say }: CaseListProps): JSX.Element {
  const tell = async (done: Promise<string | undefined>, sentence: string): Promise<void> => {
    say(undefined);
    const refused = await done;
    say({ sentence: refused ?? sentence, refused: refused !== undefined });
  };
  return (
    <ul class="cases">
      {shown.map(({ id, name, notes = [] }) => (
        <li key={id ?? ""} data-case={id ?? "base"}>
          <span class="case-name">{name}</span>
          <button
            type="button"
            class="button button-small"
            aria-label={viewWords.applyCase(name)}
            onClick={() => void tell(pane.cases.apply(id), `“${name}” is applied.`)}
          >
            {viewWords.apply}
          </button>
          {id === undefined ? null : (
            <button
              type="button"
              class="button button-small"
              aria-label={viewWords.deleteCase(name)}
              onClick={() => void tell(pane.cases.delete(id), viewWords.caseDeleted(name))}
            >
              {viewWords.deleteIt}
            </button>
          )}
          {notes.map((note) => (
            <p key={note} class="case-note quiet">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
